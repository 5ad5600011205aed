package be.brugwachter.accountability;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The processors of a party as it must show them: those somebody recorded, whoever hosts this software, and those that its protocols
 * name. Nobody can leave the last two out by saying nothing.
 */
public final class ProcessorList {
    private final ProcessorStore store;
    private final HostOfSoftware host;

    ProcessorList(ProcessorStore store, HostOfSoftware host) {
        this.store = store;
        this.host = host;
    }

    /** The list of a side under these protocols. */
    List<ProcessorLine> lines(List<Protocol> protocols, Side side) {
        return lines(store.all(), host, protocols, side);
    }

    /** The same, out of what was recorded. */
    @Upholds({Clause.PROCESSOR_AGREEMENT, Clause.PROCESSOR_GUARANTEES})
    static List<ProcessorLine> lines(
            List<Processor> recorded, HostOfSoftware host, List<Protocol> protocols, Side side) {
        List<ProcessorLine> lines = new ArrayList<>(recorded.stream()
                .filter(each -> !each.ended())
                .map(ProcessorLine::of)
                .toList());
        List<String> known =
                new ArrayList<>(lines.stream().map(each -> plain(each.name())).toList());
        Stream.concat(host(host, protocols, side), named(protocols, side)).forEach(each -> {
            if (!known.contains(plain(each.name()))) {
                known.add(plain(each.name()));
                lines.add(each);
            }
        });
        return lines;
    }

    private static Stream<ProcessorLine> host(HostOfSoftware host, List<Protocol> protocols, Side side) {
        boolean own = protocols.stream()
                .anyMatch(each -> !host.isAnother(each.profile(side).name()));
        return own || host.name().isEmpty() ? Stream.empty() : Stream.of(ProcessorLine.host(host.name()));
    }

    private static Stream<ProcessorLine> named(List<Protocol> protocols, Side side) {
        return side == Side.SENDER
                ? Stream.empty()
                : protocols.stream()
                        .flatMap(each -> each.processors().named().stream())
                        .map(ProcessorLine::named);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
