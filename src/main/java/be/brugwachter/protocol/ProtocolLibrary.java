package be.brugwachter.protocol;

import be.brugwachter.protocol.store.ProtocolFiles;
import be.brugwachter.shared.Party;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All protocols this deployment knows: those of files, and those a party took into its register. An amendment is a new version from a
 * day; of each protocol the version counts that began last. Which of them a party sees is the Desk's to say.
 */
public final class ProtocolLibrary {
    private static final Comparator<Protocol> BY_VERSION = Comparator.comparingInt(Protocol::version);

    private final List<Protocol> files;
    private final RegisteredTexts registered;
    private final Supplier<LocalDate> today;

    /** @param files all versions of all protocols; of each the highest version counts, whenever it begins */
    public ProtocolLibrary(List<Protocol> files) {
        this(files, party -> List.of(), () -> LocalDate.MAX);
    }

    private ProtocolLibrary(List<Protocol> files, RegisteredTexts registered, Supplier<LocalDate> today) {
        this.files = List.copyOf(files);
        this.registered = registered;
        this.today = today;
    }

    /**
     * The protocols that come with the program.
     *
     * @throws ProtocolUnreadable never in a release: the tests read them
     */
    public static ProtocolLibrary shipped() {
        return new ProtocolLibrary(ProtocolFiles.shipped());
    }

    /**
     * Those, and the {@code *.yaml} files of a folder.
     *
     * @param folder {@code protocols} of the data folder; may be absent on disk
     * @throws ProtocolUnreadable with file and line, when a file is wrong or two are the same version of one protocol
     */
    public static ProtocolLibrary shippedAnd(Path folder) {
        return new ProtocolLibrary(ProtocolFiles.shippedAnd(folder));
    }

    /** These files, and what parties take into their registers; each version counts from its first day on this clock, in Brussels. */
    public ProtocolLibrary living(RegisteredTexts texts, Clock clock) {
        return new ProtocolLibrary(files, texts, () -> Dates.day(clock.instant()));
    }

    /** The protocols of files, by id. */
    public List<Protocol> all() {
        return counting(files);
    }

    /** Those in which this party stands on one of the sides. */
    public List<Protocol> of(Party party) {
        return counting(texts(party).toList());
    }

    /** Every version of one protocol of this party, oldest first; also what still has to begin. */
    public List<Protocol> versions(Party party, ProtocolId id) {
        return texts(party)
                .filter(each -> each.id().equals(id))
                .sorted(BY_VERSION)
                .toList();
    }

    /** The protocol of a file with this id. */
    public Optional<Protocol> byId(ProtocolId id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The protocol with this id of this party. */
    public Optional<Protocol> byId(Party party, ProtocolId id) {
        return of(party).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What two people took into the register goes before any file of the same version or a later one. */
    private Stream<Protocol> texts(Party party) {
        List<Protocol> taken = registered.of(party);
        Stream<Protocol> rest = files.stream()
                .filter(file -> taken.stream()
                        .noneMatch(text -> text.id().equals(file.id()) && text.version() <= file.version()));
        return Stream.concat(taken.stream(), rest)
                .filter(each -> each.sideOf(party).isPresent());
    }

    private List<Protocol> counting(Collection<Protocol> texts) {
        Map<String, List<Protocol>> byId = texts.stream()
                .collect(Collectors.groupingBy(each -> each.id().value(), TreeMap::new, Collectors.toList()));
        LocalDate day = today.get();
        return byId.values().stream().map(versions -> counting(versions, day)).toList();
    }

    /** The version that began last; before any begins, the first of them. */
    private static Protocol counting(List<Protocol> versions, LocalDate day) {
        return versions.stream()
                .filter(each -> !each.inForceFrom().isAfter(day))
                .max(BY_VERSION)
                .orElseGet(() -> versions.stream().min(BY_VERSION).orElseThrow());
    }
}
