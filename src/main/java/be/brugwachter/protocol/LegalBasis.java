package be.brugwachter.protocol;

import java.util.List;

/**
 * A ground in law on which one of the parties stands (art. 2).
 *
 * @param id lasting slug, by which a lapse names it
 * @param side whose ground it is
 * @param carries what it carries
 * @param name the decree, act or order
 * @param articles the articles the text names; empty when it names none
 * @param wording what it allows, in our words
 */
public record LegalBasis(String id, Side side, Carries carries, String name, List<String> articles, String wording) {

    public LegalBasis {
        articles = List.copyOf(articles);
    }

    /** What a ground carries. */
    public enum Carries {
        /** The passing on itself. */
        COMMUNICATION("het doorgeven"),
        /** The receiver's collecting. */
        COLLECTION("het inzamelen door het OCMW"),
        /** The sender's first collecting. */
        ORIGINAL_COLLECTION("het eerste verzamelen"),
        /** That the two purposes fit each other. */
        COMPATIBILITY("dat de doelen bij elkaar passen");

        private final String dutch;

        Carries(String dutch) {
            this.dutch = dutch;
        }

        /** The words people read. */
        public String dutch() {
            return dutch;
        }
    }
}
