package be.brugwachter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.notice.Incident.DeviceLost;
import be.brugwachter.notice.Incident.Everything;
import be.brugwachter.notice.Incident.MailboxOpen;
import be.brugwachter.notice.Incident.SheetLost;
import be.brugwachter.notice.Incident.WrongReceiver;
import be.brugwachter.notice.Passage.Holder;
import be.brugwachter.notice.Passage.Span;
import be.brugwachter.notice.Why.Verdict;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who was readable, by a table of situations. The incident runs from day 10 to day 20. */
class ExposureTest {
    private static final UUID AN = UUID.randomUUID();
    private static final UUID BEA = UUID.randomUUID();

    static Stream<Arguments> situations() {
        var mailbox = new MailboxOpen(day(10), day(20), false);
        var both = new MailboxOpen(day(10), day(20), true);
        var sheet = new SheetLost("AB12CD", day(10));
        var device = device(Optional.of(AN), Role.TEAM_MEMBER);
        var all = new Everything(day(10), day(20));
        return Stream.of(
                Arguments.of("verzegeld in de mailbox", at(5, null), mailbox, Why.SEALED_IN_MAILBOX),
                Arguments.of("verzegeld in de mailbox, kwam tijdens", at(15, null), mailbox, Why.SEALED_IN_MAILBOX),
                Arguments.of("kwam na het einde", at(21, null), mailbox, Why.SENT_LATER),
                Arguments.of("nooit vertrokken", stayed(), mailbox, Why.NOT_SENT_YET),
                Arguments.of("uit de mailbox voor het begin", taken(5, 9), mailbox, Why.TAKEN_OUT),
                Arguments.of("uit de mailbox tijdens", taken(5, 11), mailbox, Why.SEALED_IN_MAILBOX),
                Arguments.of("mailbox en blad", at(5, null), both, Why.IN_MAILBOX_WITH_SHEET),
                Arguments.of("mailbox en blad, regel al weg", at(5, 9), both, Why.LINE_STRUCK),
                Arguments.of("mailbox en blad, regel pas later weg", at(5, 12), both, Why.IN_MAILBOX_WITH_SHEET),
                Arguments.of("blad kwijt, nooit geopend", at(5, null), sheet, Why.LINE_ON_SHEET),
                Arguments.of("blad kwijt, regel al weg", at(5, 9), sheet, Why.LINE_STRUCK),
                Arguments.of("blad kwijt, nooit vertrokken", stayed(), sheet, Why.NOT_SENT_YET),
                Arguments.of("ander blad", at(5, null), new SheetLost("FFFFFF", day(10)), Why.OTHER_SHEET),
                Arguments.of("toestel", at(5, null), device, Why.ON_DEVICE),
                Arguments.of(
                        "toestel van een ander",
                        at(5, null),
                        device(Optional.of(BEA), Role.TEAM_MEMBER),
                        Why.NOT_THEIRS),
                Arguments.of(
                        "eender welk teamlid", at(5, null), device(Optional.empty(), Role.TEAM_MEMBER), Why.ON_DEVICE),
                Arguments.of(
                        "andere functie", at(5, null), device(Optional.empty(), Role.SOCIAL_WORKER), Why.NOT_THEIRS),
                Arguments.of("al gewist", here(1, 9), device, Why.ERASED_BEFORE),
                Arguments.of("gewist tijdens", here(1, 11), device, Why.ON_DEVICE),
                Arguments.of("begonnen na het einde", here(21, null), device, Why.CAME_LATER),
                Arguments.of("alles, lag hier", here(1, 11), all, Why.LAY_HERE),
                Arguments.of("alles, kwam later", here(21, null), all, Why.CAME_LATER),
                Arguments.of(
                        "alles, verzegeld in de mailbox en later binnen", inAt(15, 21), all, Why.SEALED_IN_MAILBOX),
                Arguments.of("alles, al gewist", here(1, 9), all, Why.ERASED_BEFORE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    @Proves(Clause.BREACH_TOLD)
    void saysWhy(String situation, Passage passage, Incident incident, Why why) {
        assertThat(Exposure.of(List.of(passage), incident).lines())
                .extracting(Exposure.Line::why)
                .containsExactly(why);
    }

    @Test
    @DisplayName("een blad dat deze partij niet kent, telt mee")
    void unknownSheetCounts() {
        Passage unknown = passage(null, new Span(day(5), null), null, new Span(day(1), null));
        assertThat(Exposure.of(List.of(unknown), new SheetLost("AB12CD", day(10)))
                        .many(Verdict.WITH_MORE))
                .isOne();
    }

    @Test
    @DisplayName("wie verdeelt, ziet elk gezin, wie het toestel ook had")
    void everybodyInAFunction() {
        Passage all = new Passage(
                UUID.randomUUID(),
                PROTOCOL,
                null,
                Set.of(new Holder(null, Role.DISTRIBUTOR)),
                null,
                null,
                new Span(day(1), null));
        assertThat(Exposure.of(List.of(all), device(Optional.of(BEA), Role.DISTRIBUTOR))
                        .many(Verdict.READABLE))
                .isOne();
    }

    @Test
    @DisplayName("verkeerd verstuurd gaat over die ene doorverwijzing")
    void oneReferral() {
        Passage gone = at(5, null);
        Exposure found = Exposure.of(List.of(gone, at(5, null), stayed()), new WrongReceiver(gone.id()));
        assertThat(found.lines()).containsExactly(new Exposure.Line(gone, Why.AT_WRONG_RECEIVER));
        Passage kept = stayed();
        assertThat(Exposure.of(List.of(kept), new WrongReceiver(kept.id())).many(Verdict.READABLE))
                .isZero();
    }

    @Test
    @DisplayName("de telling volgt de regels")
    void counts() {
        var found = Exposure.of(
                List.of(at(5, null), at(5, 9), at(15, null), stayed()), new MailboxOpen(day(10), day(20), true));
        assertThat(found.many(Verdict.READABLE)).isEqualTo(2);
        assertThat(found.many(Verdict.WITH_MORE)).isZero();
        assertThat(found.many(Verdict.NOT)).isEqualTo(2);
    }

    @Test
    @DisplayName("wat de andere partij hoort, telt ook wie gewist is, en niet wie later kwam")
    @Proves({Clause.BREACH_TOLD, Clause.SHARE_WHAT_HELPS})
    void passed() {
        var device = device(Optional.empty(), Role.TEAM_MEMBER);
        var living = List.of(here(1, null), here(2, null), here(21, null));
        var erased = List.of(here(1, 3), here(2, null), here(21, null));
        assertThat(Exposure.of(living, device).many(Verdict.READABLE))
                .isNotEqualTo(Exposure.of(erased, device).many(Verdict.READABLE));
        assertThat(Exposure.passed(living, device)).isEqualTo(2);
        assertThat(Exposure.passed(erased, device)).isEqualTo(2);
    }

    private static final ProtocolId PROTOCOL = new ProtocolId("opgroeien-ocmw-brugge");

    private static DeviceLost device(Optional<UUID> account, Role role) {
        return new DeviceLost(account, role, day(10), day(20));
    }

    /** Sent on a day, and perhaps opened on another. */
    private static Passage at(int sent, @Nullable Integer opened) {
        return passage("AB12CD", new Span(day(sent), null), opened, new Span(day(1), null));
    }

    private static Passage taken(int sent, int out) {
        return passage("AB12CD", new Span(day(sent), day(out)), null, new Span(day(1), null));
    }

    /** Sealed on a day, and taken in on another. */
    private static Passage inAt(int sealed, int taken) {
        return passage("AB12CD", new Span(day(sealed), day(taken)), null, new Span(day(taken), null));
    }

    private static Passage stayed() {
        return passage("AB12CD", null, null, new Span(day(1), null));
    }

    private static Passage here(int from, @Nullable Integer until) {
        return passage("AB12CD", null, null, new Span(day(from), until == null ? null : day(until)));
    }

    private static Passage passage(
            @Nullable String sheet, @Nullable Span mailbox, @Nullable Integer opened, Span here) {
        return new Passage(
                UUID.randomUUID(),
                PROTOCOL,
                sheet,
                Set.of(new Holder(AN, Role.TEAM_MEMBER)),
                mailbox,
                opened == null ? null : day(opened),
                here);
    }

    private static Instant day(int number) {
        return Instant.parse("2026-11-01T08:00:00Z").plus(Duration.ofDays(number - 1));
    }
}
