package be.brugwachter.retention.web;

import be.brugwachter.retention.SelectionRule;
import java.time.LocalDate;

/**
 * One selection rule on the page.
 *
 * @param usable whether it may destroy anything today
 */
record RuleView(String name, String years, String destination, String period, boolean usable, String source) {
    static RuleView of(SelectionRule rule, LocalDate today) {
        return new RuleView(
                rule.name(),
                rule.years() + " jaar na het afsluiten",
                rule.destination().dutch(),
                rule.period(),
                rule.on(today) == SelectionRule.Validity.VALID,
                rule.source());
    }
}
