package be.brugwachter.decision;

import java.util.List;

/** May this be shared? */
public sealed interface Decision {
    /**
     * Yes.
     *
     * @param duties what must be done now
     */
    record Allowed(List<Duty> duties) implements Decision {
        public Allowed {
            duties = List.copyOf(duties);
        }
    }

    /**
     * No.
     *
     * @param grounds every reason, one per clause: first what is known to be wrong, then what nobody knows; never empty
     */
    record Refused(List<Ground> grounds) implements Decision {
        public Refused {
            grounds = List.copyOf(grounds);
        }
    }
}
