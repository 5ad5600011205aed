package be.brugwachter.protocol;

import java.util.List;

/**
 * The measures the receiver must be able to show (art. 6).
 *
 * @param duties which measures
 * @param onRequest what happens when the sender asks
 */
public record Evidence(List<Measure> duties, String onRequest) {
    public Evidence {
        duties = List.copyOf(duties);
    }

    /** A measure to show. */
    public enum Measure {
        SECURITY_POLICY_AND_PLAN("een veiligheidsbeleid met een plan"),
        DPO("een functionaris voor gegevensbescherming"),
        PROCESSING_REGISTER("de verwerking in het verwerkingsregister");

        private final String dutch;

        Measure(String dutch) {
            this.dutch = dutch;
        }

        /** The words people read. */
        public String dutch() {
            return dutch;
        }
    }
}
