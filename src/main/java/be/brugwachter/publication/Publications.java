package be.brugwachter.publication;

import be.brugwachter.protocol.ProtocolId;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that is public, each protocol with all its versions. */
public final class Publications {
    private static final Comparator<Edition> BY_VERSION =
            Comparator.comparingInt(each -> each.protocol().version());

    private final Map<String, List<Edition>> byId;

    /** @param editions every version of every protocol, in any order */
    public Publications(Collection<Edition> editions) {
        byId = editions.stream()
                .sorted(BY_VERSION.reversed())
                .collect(Collectors.groupingBy(
                        each -> each.id().value(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), OneStory::of)));
    }

    /** Of each protocol the version that stands for it, by the name of the OCMW as a dictionary orders it. */
    public List<Edition> all() {
        Collator dictionary = Collator.getInstance(Locale.forLanguageTag("nl-BE"));
        return byId.values().stream()
                .map(Publications::standing)
                .sorted(Comparator.comparing(
                                (Edition each) -> each.protocol().receiver().name(), dictionary)
                        .thenComparing(each -> each.id().value()))
                .toList();
    }

    /** All versions of a protocol, newest first; empty when it is not public. */
    public List<Edition> versions(ProtocolId id) {
        return byId.getOrDefault(id.value(), List.of());
    }

    /** The version that stands for a protocol: the one that counts today, and where no day is known the highest. */
    public Optional<Edition> standing(ProtocolId id) {
        return Optional.of(versions(id)).filter(each -> !each.isEmpty()).map(Publications::standing);
    }

    /** Whether it is known of what is here how it stands today. */
    public boolean dated() {
        return byId.values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.today().isPresent());
    }

    private static Edition standing(List<Edition> versions) {
        return versions.stream()
                .filter(Edition::counts)
                .findFirst()
                .or(() -> versions.stream().filter(each -> !each.comes()).findFirst())
                .orElseGet(versions::getLast);
    }

    /** One version of a protocol. */
    public Optional<Edition> version(ProtocolId id, int version) {
        return versions(id).stream()
                .filter(each -> each.protocol().version() == version)
                .findFirst();
    }
}
