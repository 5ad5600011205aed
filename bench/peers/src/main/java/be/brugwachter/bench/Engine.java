package be.brugwachter.bench;

import be.brugwachter.decision.SharingRequest;
import java.util.Set;

/** Who decides. */
interface Engine {
    /** A question made ready, for engines that want it in a form of their own. */
    interface Question {
        /** The names of what stands in the way; empty when it may pass. */
        Set<String> grounds();
    }

    /** Makes a question ready, which is not weighed: what a program around the engine would have at hand. */
    Question ask(SharingRequest request);
}
