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

    /** The newest version of each protocol, by the name of the OCMW as a dictionary orders it. */
    public List<Edition> newest() {
        Collator dictionary = Collator.getInstance(Locale.forLanguageTag("nl-BE"));
        return byId.values().stream()
                .map(List::getFirst)
                .sorted(Comparator.comparing(
                                (Edition each) -> each.protocol().receiver().name(), dictionary)
                        .thenComparing(each -> each.id().value()))
                .toList();
    }

    /** All versions of a protocol, newest first; empty when it is not public. */
    public List<Edition> versions(ProtocolId id) {
        return byId.getOrDefault(id.value(), List.of());
    }

    /** The newest version of a protocol. */
    public Optional<Edition> newest(ProtocolId id) {
        return versions(id).stream().findFirst();
    }

    /** One version of a protocol. */
    public Optional<Edition> version(ProtocolId id, int version) {
        return versions(id).stream()
                .filter(each -> each.protocol().version() == version)
                .findFirst();
    }
}
