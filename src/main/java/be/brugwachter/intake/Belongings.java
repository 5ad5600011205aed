package be.brugwachter.intake;

import be.brugwachter.retention.Law;
import be.brugwachter.shared.Actor;
import java.util.UUID;

/** What hangs on a client's data and goes with them: attempts, files laid down for the file system, sealed copies for partners. */
final class Belongings {
    private final TrailStore trail;
    private final Exports exports;
    private final TakenBack onward;

    Belongings(TrailStore trail, Exports exports, TakenBack onward) {
        this.trail = trail;
        this.exports = exports;
        this.onward = onward;
    }

    /** Something happened by which all of it goes. */
    void erased(Actor by, UUID intake, ErasureGround ground, Law law) {
        onward.erased(by, intake, ground);
        wiped(intake, law);
    }

    /** The copies here go. */
    void wiped(UUID intake, Law law) {
        onward.letGoOf(intake);
        trail.forget(intake);
        exports.takeAway(intake, law);
    }
}
