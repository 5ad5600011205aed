package be.brugwachter.figures;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Fact;
import be.brugwachter.audit.History;
import be.brugwachter.audit.Past;
import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Says as what one line of the book counts. Each referral counts once in each kind, however often something was tried. */
final class Reckoning {
    /** Two days after the opening the details go, at the next night round; one that came a day later is still in time. */
    private static final Duration GONE_IN_TIME = Duration.ofDays(4);

    private static final Set<Act> LEFT = Set.of(Act.REFERRAL_SENT, Act.REFERRAL_OPENED);
    private static final Set<Act> BEGUN = Set.of(Act.REFERRAL_SENT, Act.REFERRAL_SEALED);
    private static final Set<Act> TAKEN = Set.of(Act.REFERRAL_WITHDRAWN, Act.REFERRAL_LAPSED, Act.BREACH_REPORTED);
    private static final Set<Act> FILE = Set.of(Act.FILE_OPENED); // also written when the file is kept elsewhere

    private final History history;
    private final List<Origin> origins;
    private final ProtocolDesk protocols;

    Reckoning(History history, List<Origin> origins, ProtocolDesk protocols) {
        this.history = history;
        this.origins = List.copyOf(origins);
        this.protocols = protocols;
    }

    /** What a line of the book adds; nothing for most acts. */
    List<Tally> of(Fact fact) {
        return switch (fact.act()) {
            case REFERRAL_SENT -> first(fact, LEFT) ? List.of(tally(fact, Kind.SENT, "")) : List.of();
            case REFERRAL_OPENED -> opened(fact);
            case REFERRAL_LAPSED -> when(fact, LEFT).isPresent() ? List.of(tally(fact, Kind.SILENT, "")) : List.of();
            case REFERRAL_REFUSED ->
                fact.clauses().stream()
                        .map(Clause::name)
                        .map(clause -> tally(fact, Kind.REFUSED, clause))
                        .toList();
            case REFERRAL_ERASED -> erased(fact);
            case INTAKE_RECEIVED -> List.of(tally(fact, Kind.RECEIVED, ""));
            case DETAILS_READ -> read(fact);
            case FILE_OPENED -> first(fact, FILE) ? List.of(tally(fact, Kind.HELPED, "")) : List.of();
            case INTAKE_ERASED -> ended(fact);
            default -> List.of();
        };
    }

    private List<Tally> opened(Fact fact) {
        if (!first(fact, Set.of(Act.REFERRAL_OPENED))) {
            return List.of();
        }
        Instant begun = when(fact, BEGUN).orElse(fact.moment());
        boolean known = when(fact, Set.of(Act.REFERRAL_SENT))
                .filter(sent -> !sent.isAfter(fact.moment()))
                .isPresent();
        Stream<Tally> sent = known ? Stream.empty() : Stream.of(tally(fact, Kind.SENT, ""));
        Stream<Tally> late = silent(fact, begun) ? Stream.of(tally(fact, Kind.SILENT, "")) : Stream.empty();
        return Stream.of(sent, Stream.of(tally(fact, Kind.OPENED, days(begun, fact))), late)
                .flatMap(tallies -> tallies)
                .toList();
    }

    private boolean silent(Fact fact, Instant begun) {
        return Optional.of(protocol(fact))
                .filter(ProtocolId::isValid)
                .map(ProtocolId::new)
                .flatMap(protocols::byId)
                .map(protocol -> protocol.workingTerms().silentMailbox().after(begun))
                .filter(fact.moment()::isAfter)
                .isPresent();
    }

    private List<Tally> read(Fact fact) {
        Instant received = when(fact, Set.of(Act.INTAKE_RECEIVED)).orElse(fact.moment());
        return first(fact, Set.of(Act.DETAILS_READ))
                ? List.of(tally(fact, Kind.READ, days(received, fact)))
                : List.of();
    }

    private List<Tally> erased(Fact fact) {
        Optional<Instant> opened = when(fact, Set.of(Act.REFERRAL_OPENED));
        if (opened.isEmpty() || when(fact, TAKEN).isPresent()) {
            return List.of();
        }
        boolean late = fact.moment().isAfter(opened.get().plus(GONE_IN_TIME));
        return List.of(tally(fact, late ? Kind.ERASED_LATE : Kind.ERASED, ""));
    }

    private List<Tally> ended(Fact fact) {
        if (when(fact, FILE).isPresent()) {
            return List.of();
        }
        return told(fact.subject()).flatMap(Origin.Told::end).map(end -> tally(fact, end, "")).stream()
                .toList();
    }

    private static String days(Instant begun, Fact fact) {
        return Integer.toString(Dates.workingDays(Dates.day(begun), Dates.day(fact.moment())));
    }

    private boolean first(Fact fact, Set<Act> acts) {
        return when(fact, acts).filter(fact.moment()::isAfter).isEmpty();
    }

    private Optional<Instant> when(Fact fact, Set<Act> acts) {
        return history.of(Set.of(fact.subject())).stream()
                .filter(past -> acts.contains(past.act()))
                .map(Past::moment)
                .findFirst();
    }

    private Tally tally(Fact fact, Kind kind, String detail) {
        return new Tally(YearMonth.from(Dates.day(fact.moment())), protocol(fact), kind, detail, 1);
    }

    private String protocol(Fact fact) {
        return told(fact.subject()).map(Origin.Told::protocol).orElse("");
    }

    private Optional<Origin.Told> told(UUID subject) {
        return origins.stream().flatMap(origin -> origin.of(subject).stream()).findFirst();
    }
}
