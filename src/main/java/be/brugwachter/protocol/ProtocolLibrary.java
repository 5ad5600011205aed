package be.brugwachter.protocol;

import be.brugwachter.protocol.store.ProtocolFiles;
import be.brugwachter.shared.Party;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All protocols this deployment knows, each in its newest version. Which of them a party sees is the Desk's to say. */
public final class ProtocolLibrary {
    private final List<Protocol> newest;

    /** @param protocols all that were read; of one id the highest version counts */
    public ProtocolLibrary(List<Protocol> protocols) {
        Map<ProtocolId, Protocol> byId = new HashMap<>();
        for (Protocol each : protocols) {
            byId.merge(each.id(), each, (one, other) -> one.version() >= other.version() ? one : other);
        }
        newest = byId.values().stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
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

    /** All, by id. */
    public List<Protocol> all() {
        return newest;
    }

    /** Those in which this party stands on one of the sides. */
    public List<Protocol> of(Party party) {
        return newest.stream().filter(each -> each.sideOf(party).isPresent()).toList();
    }

    /** The protocol with this id. */
    public Optional<Protocol> byId(ProtocolId id) {
        return newest.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
