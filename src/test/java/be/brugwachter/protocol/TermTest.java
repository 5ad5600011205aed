package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2030-04-21"})
    void easterFallsOnItsDay(LocalDate easter) {
        assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
        assertThat(WorkingDays.isWorkingDay(easter.plusDays(1))).isFalse();
        assertThat(WorkingDays.isWorkingDay(easter.plusDays(39))).isFalse();
        assertThat(WorkingDays.isWorkingDay(easter.plusDays(2))).isTrue();
    }

    @Test
    void fiveWorkingDaysBeforeATuesdayAfterEasterSkipTheWeekendAndTheMonday() {
        Term term = new Term("6", 5, Term.Unit.WORKING_DAYS, "verzonnen");

        assertThat(term.before(Instant.parse("2026-04-07T10:00:00Z"))).isEqualTo(Instant.parse("2026-03-30T10:00:00Z"));
    }

    @Test
    void aMonthBeforeKeepsTheHourInBrussels() {
        Term term = new Term("3", 1, Term.Unit.MONTHS, "verzonnen");

        assertThat(term.before(Instant.parse("2026-04-15T10:00:00Z"))).isEqualTo(Instant.parse("2026-03-15T11:00:00Z"));
    }
}
