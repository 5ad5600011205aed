package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.decision.SharingPolicy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo says yes only when everything went as it must, and names what did not. */
class DemoOutcomeTest {
    private static final DemoAttempt RIGHT = attempt("een nota erbij", List.of("NO_SPECIAL_CATEGORIES"));

    @Test
    void everyAttemptOfTheListGoesAsItMust() {
        assertThat(Stream.of(DemoFacts.attempts(), DemoFields.attempts()).flatMap(List::stream))
                .allSatisfy(attempt -> assertThat(attempt.grounds())
                        .as(attempt.what())
                        .containsExactlyInAnyOrderElementsOf(attempt.expected()));
    }

    @Test
    void theListTriesEveryClauseThatCanRefuseASending() {
        assertThat(DemoFacts.attempts().stream()
                        .flatMap(attempt -> attempt.grounds().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        SharingPolicy.clauses().stream().map(Clause::name).toList());
    }

    @Test
    void whenAllIsRightItEndsWell() {
        DemoOutcome outcome = new DemoOutcome(true, true, true, List.of(RIGHT));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.lines()).last().asString().contains("zoals het moet").doesNotContain("fout");
    }

    @Test
    void whatWasAllowedAndMayNotIsNamed() {
        DemoOutcome outcome =
                new DemoOutcome(true, true, true, List.of(RIGHT, attempt("twee ouders samen", List.of())));

        assertThat(outcome.exit()).isOne();
        assertThat(outcome.lines().getLast()).contains("twee ouders samen").doesNotContain("nota");
    }

    @Test
    void aRefusalForAnotherReasonIsWrongToo() {
        List<String> more = List.of("NO_SPECIAL_CATEGORIES", "INFORMED");

        assertThat(new DemoOutcome(true, true, true, List.of(attempt("a", more))).exit())
                .isOne();
        assertThat(new DemoOutcome(true, true, true, List.of(attempt("a", List.of("INFORMED")))).exit())
                .isOne();
    }

    @Test
    void aFamilyThatDoesNotCrossWholeIsSaid() {
        DemoOutcome outcome = new DemoOutcome(false, true, true, List.of(RIGHT));

        assertThat(outcome.exit()).isOne();
        assertThat(outcome.lines().getLast()).contains("niet volledig");
    }

    private static DemoAttempt attempt(String what, List<String> grounds) {
        return new DemoAttempt(what, Map.of(), grounds, List.of("NO_SPECIAL_CATEGORIES"));
    }

    @Test
    void anErasureThatLeftSomethingIsSaid() {
        DemoOutcome outcome = new DemoOutcome(true, false, true, List.of(RIGHT));

        assertThat(outcome.exit()).isOne();
        assertThat(outcome.lines().getLast()).contains("erasure.json");
    }
}
