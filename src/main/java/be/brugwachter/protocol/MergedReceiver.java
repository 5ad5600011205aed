package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A receiver that took part in a merger of municipalities after its protocol was signed. A protocol is never inherited in silence:
 * nothing passes until people decided.
 *
 * @param mergers which municipalities went up in which
 * @param successor the OCMW of today for those places
 * @param gone whether the receiver itself is no more; then only a new protocol helps
 */
public record MergedReceiver(List<Merger> mergers, Optional<Ocmw> successor, boolean gone) {
    private static final String OCMW = "ocmw ";

    public MergedReceiver {
        mergers = List.copyOf(mergers);
    }

    /** The merger that touches a protocol, if one does. */
    @Upholds(Clause.OCMW_OF_RESIDENCE)
    public static Optional<MergedReceiver> of(Protocol protocol, MunicipalityRegister register) {
        Optional<Ocmw> today = register.ocmw(protocol.receiver().number());
        return today.isPresent() ? grew(protocol, today.get(), register) : gone(protocol, register);
    }

    private static Optional<MergedReceiver> grew(Protocol protocol, Ocmw today, MunicipalityRegister register) {
        List<Merger> since = register.mergersInto(today.municipality()).stream()
                .filter(merger -> merger.since().isAfter(protocol.signature().signedOn()))
                .toList();
        return since.isEmpty() ? Optional.empty() : Optional.of(new MergedReceiver(since, Optional.of(today), false));
    }

    private static Optional<MergedReceiver> gone(Protocol protocol, MunicipalityRegister register) {
        String name = protocol.receiver().name().toLowerCase(Locale.ROOT);
        String town = name.startsWith(OCMW) ? name.substring(OCMW.length()) : name;
        return register.mergers().stream()
                .filter(merger -> merger.former().toLowerCase(Locale.ROOT).equals(town))
                .findFirst()
                .map(merger -> new MergedReceiver(
                        List.of(merger), register.byName(merger.into()).flatMap(register::ocmwOf), true));
    }

    /** The municipalities that went up in another, as a decision about them names them. */
    String names() {
        return mergers.stream().map(Merger::former).collect(Collectors.joining(","));
    }

    /** Whether each of these mergers was decided about; one that comes later asks a new decision. */
    boolean decided(Predicate<String> named) {
        return mergers.stream().map(Merger::former).allMatch(named);
    }

    /** What happened, and where families belong now, in one or two sentences. */
    public String sentence() {
        String formers = mergers.stream().map(Merger::former).collect(Collectors.joining(", "));
        String now = successor.map(Ocmw::name).orElse(mergers.getFirst().into());
        String day = Dates.dutch(mergers.getFirst().since());
        return gone
                ? formers + " ging op " + day + " op in " + mergers.getFirst().into()
                        + ". Gezinnen van daar horen sindsdien bij " + now + "; dit protocol gaat niet vanzelf mee."
                : "Sinds " + day + " hoort bij " + now + " ook: " + formers
                        + ". Het protocol is ouder. Tot iemand beslist of het voor heel " + now
                        + " geldt, gaat er niets over.";
    }
}
