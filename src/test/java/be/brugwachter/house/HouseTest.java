package be.brugwachter.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house to its rules, and each rule to a source that breaks it. */
class HouseTest {
    static List<HouseRule> rules() {
        return Stream.of(Walls.RULES, Purity.RULES, Personal.RULES, Habits.RULES)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeepsTheRule(HouseRule rule) {
        rule.rule().check(House.main());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleCatchesItsBreach(HouseRule rule) {
        EvaluationResult found = rule.rule().evaluate(Breach.compiled(rule.breach()));
        assertThat(found.hasViolation())
                .as("The rule \"%s\" lets its own breach pass.", rule)
                .isTrue();
    }
}
