package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.ProtocolAct.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the two real protocols stand on a day, given what happened to them. */
class StandingTest {
    private final Protocol brugge = shipped("opgroeien-ocmw-brugge");
    private final Protocol bree = shipped("opgroeien-ocmw-bree");

    @Test
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void breeIsUnsignedUntilTheOriginalIsConfirmed() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(standing(brugge, day).signedByBoth()).isTrue();
        assertThat(standing(bree, day).signedByBoth()).isFalse();
        assertThat(standing(bree, day, original(1)).signedByBoth()).isTrue();
    }

    @Test
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void aNewVersionAsksForANewConfirmation() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Protocol second = version(bree, 2);

        assertThat(standing(second, day, original(1)).signedByBoth()).isFalse();
        assertThat(standing(second, day, original(1), original(2)).signedByBoth())
                .isTrue();
    }

    @Test
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void anOriginalWithoutADocumentConfirmsNothing() {
        ProtocolAct bare = act(bree, Kind.SIGNED_ORIGINAL, LocalDate.of(2024, 3, 1));

        assertThat(standing(bree, LocalDate.of(2026, 3, 2), bare).signedByBoth())
                .isFalse();
    }

    @Test
    @Proves(Clause.COOPERATION_AGREEMENT)
    void breesAgreementBeganAMonthAfterItsProtocol() {
        assertThat(standing(bree, LocalDate.of(2024, 2, 29)).begun()).isFalse();
        assertThat(standing(bree, LocalDate.of(2024, 3, 1)).begun()).isTrue();
        assertThat(bree.cooperationAgreement().inForceOn(LocalDate.of(2024, 3, 31)))
                .isFalse();
        assertThat(bree.cooperationAgreement().inForceOn(LocalDate.of(2024, 4, 1)))
                .isTrue();
    }

    @Test
    @Proves(Clause.SIX_MONTHS_NOTICE)
    void noticeEndsItAfterSixMonthsAndNotADayBefore() {
        ProtocolAct notice = act(brugge, Kind.NOTICE_GIVEN, LocalDate.of(2026, 8, 31));

        assertThat(standing(brugge, LocalDate.of(2026, 12, 1), notice).noticeEnds())
                .contains(LocalDate.of(2027, 2, 28));
        assertThat(standing(brugge, LocalDate.of(2027, 2, 28), notice).state()).isEqualTo(Standing.State.NOTICE);
        assertThat(standing(brugge, LocalDate.of(2027, 3, 1), notice).state()).isEqualTo(Standing.State.ENDED);
    }

    @Test
    @Proves(Clause.ENDED_FOR_MISUSE)
    void misuseEndsItTheSameDay() {
        ProtocolAct stop = act(brugge, Kind.STOPPED_FOR_MISUSE, LocalDate.of(2026, 3, 2));

        assertThat(standing(brugge, LocalDate.of(2026, 3, 1), stop).stoppedForMisuse())
                .isFalse();
        assertThat(standing(brugge, LocalDate.of(2026, 3, 2), stop).state()).isEqualTo(Standing.State.STOPPED);
    }

    @Test
    @Proves(Clause.RECEIVER_UNDER_SECRECY)
    void aDeclarationOfReadersCountsForAYearAndNoDayLonger() {
        countsForAYear(declared(LocalDate.of(2027, 3, 1)));
        countsForAYear(declared(null));
        countsForAYear(declared(LocalDate.of(2029, 3, 1)));
        assertThat(standing(brugge, LocalDate.of(2026, 4, 2), declared(LocalDate.of(2026, 4, 1)))
                        .readersDeclared())
                .isFalse();
    }

    private void countsForAYear(ProtocolAct declared) {
        assertThat(standing(brugge, LocalDate.of(2026, 3, 1), declared).readersDeclared())
                .isFalse();
        assertThat(standing(brugge, LocalDate.of(2027, 3, 1), declared).readersDeclared())
                .isTrue();
        assertThat(standing(brugge, LocalDate.of(2027, 3, 2), declared).readersDeclared())
                .isFalse();
    }

    @Test
    @Proves({Clause.LEGAL_BASIS_STANDS, Clause.ENDS_WITH_BASIS})
    void aLapsedGroundSuspendsAndNoGroundEnds() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        ProtocolAct one = lapse(brugge.legalBases().getFirst().id(), day);
        ProtocolAct[] all = brugge.legalBases().stream()
                .map(basis -> lapse(basis.id(), day))
                .toArray(ProtocolAct[]::new);

        assertThat(standing(brugge, day.minusDays(1), one).state()).isEqualTo(Standing.State.IN_FORCE);
        assertThat(standing(brugge, day, one).state()).isEqualTo(Standing.State.SUSPENDED);
        assertThat(standing(brugge, day, all).state()).isEqualTo(Standing.State.ENDED);
    }

    private ProtocolAct declared(@Nullable LocalDate until) {
        return new ProtocolAct(
                UUID.randomUUID(),
                brugge.id(),
                1,
                Kind.READERS_DECLARED,
                Instant.parse("2026-03-02T09:00:00Z"),
                LocalDate.of(2026, 3, 2),
                until,
                null,
                new ProtocolAct.Filed(UUID.randomUUID(), "ab".repeat(32)),
                null,
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    private ProtocolAct original(int version) {
        return new ProtocolAct(
                UUID.randomUUID(),
                bree.id(),
                version,
                Kind.SIGNED_ORIGINAL,
                Instant.parse("2026-03-02T09:00:00Z"),
                LocalDate.of(2024, 3, 1),
                null,
                null,
                new ProtocolAct.Filed(UUID.randomUUID(), "ab".repeat(32)),
                null,
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    static Protocol version(Protocol text, int version) {
        return new Protocol(
                text.id(),
                version,
                text.fingerprint(),
                text.heading(),
                text.substance(),
                text.safeguards(),
                text.closing(),
                text.workingTerms(),
                text.contradictions());
    }

    private static ProtocolAct lapse(String basis, LocalDate day) {
        return act(shipped("opgroeien-ocmw-brugge"), Kind.BASIS_LAPSED, day, basis);
    }

    private static ProtocolAct act(Protocol protocol, Kind kind, LocalDate day) {
        return act(protocol, kind, day, null);
    }

    private static ProtocolAct act(Protocol protocol, Kind kind, LocalDate day, @Nullable String basis) {
        return new ProtocolAct(
                UUID.randomUUID(),
                protocol.id(),
                protocol.version(),
                kind,
                day.atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant(),
                day,
                null,
                basis,
                null,
                null,
                UUID.randomUUID(),
                null);
    }

    private static Standing standing(Protocol protocol, LocalDate day, ProtocolAct... acts) {
        return new Standing(protocol, Arrays.asList(acts), day);
    }

    private static Protocol shipped(String id) {
        return id.endsWith("brugge") ? Shipped.BRUGGE : Shipped.BREE;
    }
}
