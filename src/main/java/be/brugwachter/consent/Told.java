package be.brugwachter.consent;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * That a client was informed before.
 *
 * @param sheet the {@linkplain InformationSheet#mark() mark} of the information sheet that was shown: its version and digest
 * @param language the language of the sheet, as a BCP 47 tag; stays with the sender
 * @param points which of the five points were told
 * @param by the account of the team member who told them
 * @param at when: one moment for the whole talk, never one per point
 */
@Upholds(Clause.INFORMED)
public record Told(String sheet, String language, Set<Point> points, UUID by, Instant at) {
    public Told {
        points = Set.copyOf(points);
    }

    /** Whether nothing was left out. */
    public boolean inFull() {
        return points.containsAll(Set.of(Point.values()));
    }
}
