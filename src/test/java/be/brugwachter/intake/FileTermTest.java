package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.retention.SelectionRule;
import be.brugwachter.retention.SelectionRule.Destination;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a closed client file goes, and what is said when it may not. */
class FileTermTest {
    private static final LocalDate LAST = LocalDate.of(2036, 3, 1);
    private static final LocalDate NEXT = LAST.plusDays(1);

    @Test
    @Proves(Clause.KEEP_FILE_TEN_YEARS)
    void aFileIsKeptUpToAndIncludingItsLastDay() {
        FileTerm term = under(rule(Destination.DESTROY, NEXT.minusYears(1), NEXT.plusYears(1)));
        assertThat(term.isOver(LAST)).isFalse();
        assertThat(term.goes(LAST)).isFalse();
        assertThat(term.hindrance(LAST)).isEmpty();

        assertThat(term.isOver(NEXT)).isTrue();
        assertThat(term.goes(NEXT)).isTrue();
        assertThat(term.hindrance(NEXT)).isEmpty();
        assertThat(term.day()).isEqualTo("1 maart 2036");
    }

    @Test
    @Proves(Clause.KEEP_FILE_TEN_YEARS)
    void withoutAValidRuleThatDestroysNothingGoesAndSomebodyIsTold() {
        stays(new FileTerm(LAST, "A", Optional.empty()), "kennen de selectieregel “A” niet. Er wordt niets vernietigd");
        stays(under(rule(Destination.KEEP, NEXT.minusYears(1), NEXT.plusYears(1))), "blijvend bewaren");
        stays(under(rule(Destination.DESTROY, NEXT.minusYears(2), NEXT.minusDays(1))), "geldt niet meer");
        stays(under(rule(Destination.DESTROY, NEXT.plusDays(1), NEXT.plusYears(1))), "geldt nog niet");
        stays(
                under(new SelectionRule("A", 10, Destination.DESTROY, Optional.empty(), Optional.empty(), "bron")),
                "van wanneer");
    }

    private static void stays(FileTerm term, String why) {
        assertThat(term.goes(NEXT)).isFalse();
        assertThat(term.hindrance(NEXT))
                .hasValueSatisfying(said -> assertThat(said).contains(why));
        assertThat(term.hindrance(LAST)).isEmpty();
    }

    private static FileTerm under(SelectionRule rule) {
        return new FileTerm(LAST, rule.name(), Optional.of(rule));
    }

    private static SelectionRule rule(Destination destination, LocalDate from, LocalDate until) {
        return new SelectionRule("A", 10, destination, Optional.of(from), Optional.of(until), "bron");
    }
}
