package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.ProtocolAct.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a protocol stands on a day: what the text says, and what happened since. Computed, never stored.
 *
 * @param protocol the text as data
 * @param acts what happened to it, in any order
 * @param day the day in Brussels that is asked about; acts that count from a later day are not seen
 */
public record Standing(Protocol protocol, List<ProtocolAct> acts, LocalDate day) {
    public Standing {
        acts = List.copyOf(acts);
    }

    /** Whether the text names who signed for both parties, or two people confirmed the signed original of this very version. */
    @Upholds(Clause.CONCLUDED_AND_SIGNED)
    public boolean signedByBoth() {
        boolean named = protocol.signature().namedFor(Side.SENDER)
                && protocol.signature().namedFor(Side.RECEIVER);
        return named || seen(Kind.SIGNED_ORIGINAL).anyMatch(act -> act.binds(protocol));
    }

    /** Whether it began. */
    public boolean begun() {
        return !day.isBefore(protocol.inForceFrom());
    }

    /** Whether the sender ended it for misuse: at once, from the day of the act. */
    @Upholds(Clause.ENDED_FOR_MISUSE)
    public boolean stoppedForMisuse() {
        return seen(Kind.STOPPED_FOR_MISUSE).findAny().isPresent();
    }

    /** The last day it works in full, once notice was given: whole months counted from the day after the notice. */
    @Upholds(Clause.SIX_MONTHS_NOTICE)
    public Optional<LocalDate> noticeEnds() {
        return seen(Kind.NOTICE_GIVEN)
                .map(act -> Objects.requireNonNullElseGet(
                        act.until(), () -> act.from().plusMonths(protocol.noticePeriodMonths())))
                .min(Comparator.naturalOrder());
    }

    /** The declaration of readers that counts on this day, else the latest there was. */
    @Upholds(Clause.RECEIVER_UNDER_SECRECY)
    public Optional<ProtocolAct> readers() {
        List<ProtocolAct> all = seen(Kind.READERS_DECLARED)
                .sorted(Comparator.comparing(ProtocolAct::from).reversed())
                .toList();
        return all.stream()
                .filter(act -> !day.isAfter(lastDay(act)))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Whether a declaration of readers counts on this day. */
    public boolean readersDeclared() {
        return readersUntil().filter(last -> !day.isAfter(last)).isPresent();
    }

    /** The last day that declaration counts: its own, and never more than a year after it was given. */
    @Upholds(Clause.RECEIVER_UNDER_SECRECY)
    public Optional<LocalDate> readersUntil() {
        return readers().map(Standing::lastDay);
    }

    private static LocalDate lastDay(ProtocolAct declared) {
        LocalDate year = declared.from().plusYears(1).minusDays(1);
        LocalDate own = declared.until();
        return own == null || own.isAfter(year) ? year : own;
    }

    /** The grounds of the text that still stand. */
    @Upholds({Clause.LEGAL_BASIS_STANDS, Clause.ENDS_WITH_BASIS})
    public List<LegalBasis> standingBases() {
        Set<String> lapsed = seen(Kind.BASIS_LAPSED).map(ProtocolAct::basis).collect(Collectors.toSet());
        return protocol.legalBases().stream()
                .filter(basis -> !lapsed.contains(basis.id()))
                .toList();
    }

    /** The grounds of the text that fell away. */
    public List<LegalBasis> lapsedBases() {
        List<LegalBasis> stands = standingBases();
        return protocol.legalBases().stream()
                .filter(basis -> !stands.contains(basis))
                .toList();
    }

    /** Whether the parties decided to go on without every ground that fell away; one that falls later asks a new decision. */
    @Upholds(Clause.LEGAL_BASIS_STANDS)
    public boolean goesOnWithout() {
        return seen(Kind.GOES_ON_WITHOUT)
                .anyMatch(decided -> lapsedBases().stream().map(LegalBasis::id).allMatch(decided::names));
    }

    /** Whether two people filed the literal text of this ground. */
    @Upholds(Clause.DECREE_CONDITIONS)
    public boolean verified(LegalBasis basis) {
        return seen(Kind.DECREE_TEXT).anyMatch(act -> act.binds(protocol) && act.names(basis.id()));
    }

    /** The day the working terms of this very version were confirmed by both parties, if they were. */
    public Optional<LocalDate> termsConfirmed() {
        return seen(Kind.TERMS_CONFIRMED)
                .filter(act -> act.binds(protocol))
                .map(ProtocolAct::from)
                .max(Comparator.naturalOrder());
    }

    /** Where and when a party published this very version, if that was recorded; the latest counts. */
    @Upholds(Clause.PUBLISHED_BY_BOTH)
    public Optional<ProtocolAct> published(Side side) {
        return seen(Kind.PUBLISHED)
                .filter(act -> act.version() == protocol.version())
                .filter(act -> act.publication() != null && act.publication().side() == side)
                .max(Comparator.comparing(ProtocolAct::moment));
    }

    /** Whether the annex of the cooperation agreement, with the working arrangements, lies with the protocol. */
    @Upholds(Clause.ANNEX_OBSERVED)
    public boolean annexFiled() {
        return seen(Kind.ANNEX_FILED).findAny().isPresent();
    }

    /** The merger about which nobody decided yet for this very version, if its receiver took part in one. */
    @Upholds(Clause.OCMW_OF_RESIDENCE)
    public Optional<MergedReceiver> undecidedMerger() {
        return MergedReceiver.of(protocol, MunicipalityRegister.shipped())
                .filter(merged -> merged.gone()
                        || !merged.decided(name ->
                                seen(Kind.MERGER_DECIDED).anyMatch(act -> act.binds(protocol) && act.names(name))));
    }

    /** Whether nothing new can ever be sent under it any more. */
    public boolean over() {
        return state().over();
    }

    /** In what state it is, in one word for the register. */
    public State state() {
        if (stoppedForMisuse()) {
            return State.STOPPED;
        }
        if (noticeEnds().filter(day::isAfter).isPresent() || standingBases().isEmpty()) {
            return State.ENDED;
        }
        if (!begun()) {
            return State.TO_COME;
        }
        if (standingBases().size() < protocol.legalBases().size() && !goesOnWithout()) {
            return State.SUSPENDED;
        }
        return noticeEnds().isPresent() ? State.NOTICE : State.IN_FORCE;
    }

    private Stream<ProtocolAct> seen(Kind kind) {
        return acts.stream()
                .filter(act -> act.kind() == kind)
                .filter(act -> !act.from().isAfter(day));
    }

    /** The states of a protocol. */
    public enum State {
        TO_COME("nog niet begonnen"),
        IN_FORCE("loopt"),
        NOTICE("opgezegd, loopt nog"),
        SUSPENDED("geschorst"),
        STOPPED("stopgezet"),
        ENDED("beëindigd");

        private final String dutch;

        State(String dutch) {
            this.dutch = dutch;
        }

        /** Whether nothing new can ever be sent any more. */
        public boolean over() {
            return this == STOPPED || this == ENDED;
        }

        /** What people read. */
        public String dutch() {
            return dutch;
        }
    }
}
