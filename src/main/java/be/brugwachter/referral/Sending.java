package be.brugwachter.referral;

import be.brugwachter.decision.Ground;
import java.util.List;

/** What became of a wish to send. */
public sealed interface Sending {
    /** Sealed, and in the courier's hands. */
    record Underway(Referral.Sealed referral) implements Sending {}

    /** The gate refused; nothing was sent and the draft is as it was. */
    record Refused(List<Ground> grounds) implements Sending {
        public Refused {
            grounds = List.copyOf(grounds);
        }
    }

    /** It was no draft any more: sent a moment ago, or gone. Nothing was done twice. */
    record NothingToSend() implements Sending {}
}
