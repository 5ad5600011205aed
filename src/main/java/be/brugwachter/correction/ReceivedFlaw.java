package be.brugwachter.correction;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At the sender: a flaw that a receiver reported.
 *
 * @param how it came
 * @param maker who made the referral, and so examines
 * @param moment when it came
 * @param due when the reasonable time of the protocol is over
 * @param outcome what was done, once it was
 */
public record ReceivedFlaw(
        UUID id, Flawed flawed, How how, Maker maker, Instant moment, Instant due, Optional<Outcome> outcome) {
    /** How a report came. */
    public enum How {
        NOTE("vanzelf, met een ondertekend bericht"),
        /** By somebody who opened the parcel without Brugwachter, and typed the code that stood in it. */
        CODE("met de code uit het bericht"),
        MAIL("met een mail"),
        TELEPHONE("met een telefoontje");

        private final String dutch;

        How(String dutch) {
            this.dutch = dutch;
        }

        /** The words people read. */
        public String dutch() {
            return dutch;
        }
    }

    /**
     * Who made the referral.
     *
     * @param referral the referral
     * @param account the team member
     * @param team the local team
     */
    public record Maker(UUID referral, UUID account, String team) {}

    /**
     * What was done.
     *
     * @param by the account that examined; nothing once nobody needs to know
     */
    public record Outcome(Measure measure, @Nullable UUID by, Instant moment) {}

    /** Whether this person examines it: a member of the team that referred. */
    public boolean isFor(Actor actor, String team) {
        boolean own = actor.account().equals(maker.account());
        boolean ours = !team.isEmpty() && team.equals(maker.team());
        return actor.role() == Role.TEAM_MEMBER && (own || ours);
    }

    /** Whether nobody answered yet. */
    public boolean open() {
        return outcome.isEmpty();
    }

    /** Whether the reasonable time is over and nobody answered. */
    public boolean late(Instant now) {
        return open() && !now.isBefore(due);
    }
}
