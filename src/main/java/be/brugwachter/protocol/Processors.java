package be.brugwachter.protocol;

import java.util.List;

/**
 * What holds for whoever processes the data for the receiver (art. 6).
 *
 * @param condition when these rules apply
 * @param named the processors the text names; may be empty
 * @param duties what is asked of the receiver
 */
public record Processors(String condition, List<Processor> named, List<Duty> duties) {
    public Processors {
        named = List.copyOf(named);
        duties = List.copyOf(duties);
    }

    /**
     * A processor the text names.
     *
     * @param name its name
     * @param products its products, as the text names them
     */
    public record Processor(String name, List<String> products) {
        public Processor {
            products = List.copyOf(products);
        }
    }

    /** What is asked about processors. */
    public enum Duty {
        SUFFICIENT_GUARANTEES("alleen verwerkers met voldoende waarborgen"),
        GDPR_28_AGREEMENT("met elke verwerker een overeenkomst (AVG art. 28)"),
        EXCHANGE_LIST("de partijen geven elkaar hun lijst en houden die bij");

        private final String dutch;

        Duty(String dutch) {
            this.dutch = dutch;
        }

        /** The words people read. */
        public String dutch() {
            return dutch;
        }
    }
}
