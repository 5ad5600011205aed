package be.brugwachter.house;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house, with a source that breaks it.
 *
 * @param rule what holds for all of main
 * @param breach Java source of one compilation unit that the rule must catch
 */
record HouseRule(ArchRule rule, String breach) {
    @Override
    public String toString() {
        return rule.getDescription();
    }
}
