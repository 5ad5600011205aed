package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import java.util.Arrays;
import java.util.List;

/**
 * A clause in the table: what all these protocols ask alike.
 *
 * @param place where it stands
 * @param wording what it asks
 * @param reach what Brugwachter does for it
 */
public record ClauseRow(String place, String wording, String reach) {
    /** All clauses, in the order of the text. */
    public static List<ClauseRow> all() {
        return Arrays.stream(Clause.values()).map(ClauseRow::of).toList();
    }

    /** One of them. */
    public static ClauseRow of(Clause clause) {
        return new ClauseRow(clause.place(), clause.wording(), reach(clause));
    }

    private static String reach(Clause clause) {
        return switch (clause.reach()) {
            case DECIDED -> "Brugwachter weigert of doet het zelf";
            case CLOCKED -> "Brugwachter bewaakt de tijd";
            case RECORDED -> "mensen doen het, Brugwachter bewaart het bewijs";
            case OUTSIDE -> "kan geen programma doen";
        };
    }
}
