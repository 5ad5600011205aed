package be.brugwachter.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.notice.Incident;
import be.brugwachter.notice.Incident.MailboxOpen;
import be.brugwachter.notice.Incident.SheetLost;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an officer types about what lay open; nothing typed may make the time shorter than it was. */
class IncidentFormTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<String> SHEETS = List.of("7F3A2C", "AB12CD");

    @Test
    @DisplayName("een begindag zonder uur telt vanaf middernacht, een einddag zonder uur telt helemaal mee")
    void wholeDays() {
        assertThat(read("mailbox", "20/11/2026", "", "21/11/2026", "", ""))
                .contains(new MailboxOpen(
                        Instant.parse("2026-11-19T23:00:00Z"), Instant.parse("2026-11-21T23:00:00Z"), false));
        assertThat(read("mailbox", "21/11/2026", "", "21/11/2026", "", "")).isPresent();
    }

    @Test
    @DisplayName("een einde dat nog moet komen, is nu")
    void neverLaterThanNow() {
        Optional<Incident> now = Optional.of(new MailboxOpen(Instant.parse("2026-11-19T23:00:00Z"), NOW, false));
        assertThat(read("mailbox", "20/11/2026", "", "22/11/2026", "", "")).isEqualTo(now);
        assertThat(read("mailbox", "20/11/2026", "", "22/11/2026", "23.00", "")).isEqualTo(now);
        assertThat(read("mailbox", "20/11/2026", "", "", "", "")).isEqualTo(now);
        assertThat(read("mailbox", "20/11/2026", "", "22/11/2026", "9.30", ""))
                .contains(new MailboxOpen(
                        Instant.parse("2026-11-19T23:00:00Z"), Instant.parse("2026-11-22T08:30:00Z"), false));
    }

    @Test
    @DisplayName("een blad dat dit protocol niet kent, wordt geweigerd")
    void unknownSheet() {
        assertThat(read("sheet", "20/11/2026", "", "", "", "7F3A2C"))
                .contains(new SheetLost("7F3A2C", Instant.parse("2026-11-19T23:00:00Z")));
        assertThat(read("sheet", "20/11/2026", "", "", "", "7F3A2D")).isEmpty();
        assertThat(form("sheet", "20/11/2026", "", "", "", "7F3A2D")
                        .problem(SHEETS)
                        .field())
                .isEqualTo("sheet");
    }

    private static Optional<Incident> read(
            String what, String fromDay, String fromHour, String untilDay, String untilHour, @Nullable String sheet) {
        return form(what, fromDay, fromHour, untilDay, untilHour, sheet).read(NOW, SHEETS);
    }

    private static IncidentForm form(
            String what, String fromDay, String fromHour, String untilDay, String untilHour, @Nullable String sheet) {
        return new IncidentForm(what, fromDay, fromHour, untilDay, untilHour, sheet, false, "TEAM_MEMBER");
    }
}
