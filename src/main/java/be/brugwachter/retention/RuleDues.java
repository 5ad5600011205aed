package be.brugwachter.retention;

import be.brugwachter.shared.Due;
import be.brugwachter.shared.DueSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The selection rules that run out: afterwards nothing may be destroyed under them. */
final class RuleDues implements DueSource {
    private final SelectionRules rules;

    RuleDues(SelectionRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Due> from(LocalDate today) {
        return rules.all().stream().flatMap(rule -> of(rule, today)).toList();
    }

    private static Stream<Due> of(SelectionRule rule, LocalDate today) {
        if (rule.until().isEmpty()) {
            return Stream.of(due(rule, today, "de geldigheid is niet bekend. Vraag ze aan je archivaris"));
        }
        LocalDate last = rule.until().get();
        return last.isBefore(today)
                ? Stream.of(due(rule, today, "geldt niet meer. Vraag je archivaris welke regel nu geldt"))
                : Stream.of(due(rule, last, "loopt af. Vraag je archivaris welke regel daarna geldt"));
    }

    private static Due due(SelectionRule rule, LocalDate day, String text) {
        return new Due("rule-" + rule.name(), day, "Selectieregel “" + rule.name() + "”: " + text, "/bewaren");
    }
}
