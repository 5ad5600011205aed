package be.brugwachter.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A client whom the ledger knows and a restored database does not: who it was, nobody here can say any more. Or one whose letter to
 * the receiver, that takes something back, was lost on its way.
 *
 * @param id the referral's at the sender, the parcel's at the receiver
 * @param came when the referral was sealed, taken in, or taken back by the lost letter
 * @param last the last thing that was done
 * @param account whom to ask: who made the referral, or who did the last thing with an intake; all zeros for the software itself
 */
public record Lost(UUID id, Kind kind, Instant came, Act last, UUID account) {
    /** By what a lost line is known: one subject can have several lines, and can be lost itself. */
    static UUID line(Fact fact) {
        String words = fact.act() + " " + fact.subject() + " " + fact.moment();
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** On which bank, or neither. */
    public enum Kind {
        REFERRAL(Act.REFERRAL_LOST),
        INTAKE(Act.INTAKE_LOST),
        /** No client, but a line of a register: a breach, a flaw, a request, a letter, a document. */
        LINE(Act.LINE_LOST);

        private final Act act;

        Kind(Act act) {
            this.act = act;
        }

        Act act() {
            return act;
        }
    }

    /** The same client a step further, still with whoever made the referral: that says which team to ask. */
    public Lost reached(Act step) {
        return new Lost(id, kind, came, step, account);
    }

    /** The same client a step further, now with whoever did that: that colleague may know who it was. */
    public Lost takenUp(Fact step) {
        return new Lost(id, kind, came, step.act(), step.account());
    }
}
