package be.brugwachter.disclosure;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.Side;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.Optional;

/** Every way on which the party sends, whatever it rests on. */
public final class Ways {
    private final List<WaySource> sources;

    /** The ways of these sources. */
    public Ways(List<WaySource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The ways of the protocols in which the party is the sender. */
    public static WaySource ofProtocols(ProtocolLibrary protocols) {
        return () -> protocols.of(Walls.party()).stream()
                .filter(protocol -> protocol.sideOf(Walls.party())
                        .filter(Side.SENDER::equals)
                        .isPresent())
                .map(Way::of)
                .toList();
    }

    /** All of them. */
    public List<Way> ours() {
        return sources.stream().flatMap(source -> source.ours().stream()).toList();
    }

    /** The one with this name. */
    public Optional<Way> byId(ProtocolId id) {
        return byId(id.value());
    }

    /** The one with this name, as it was typed or stood in an address. */
    public Optional<Way> byId(String id) {
        return ours().stream().filter(way -> way.id().value().equals(id)).findFirst();
    }
}
