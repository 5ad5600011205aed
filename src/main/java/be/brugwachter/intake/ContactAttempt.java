package be.brugwachter.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * One try to reach the client. There is no room for what was said.
 *
 * @param intake for which client
 * @param account the social worker
 */
public record ContactAttempt(UUID id, UUID intake, UUID account, Way way, Result result, Instant moment) {
    /** How it was tried. */
    public enum Way {
        TELEPHONE("telefoon"),
        MAIL("e-mail"),
        LETTER("brief"),
        VISIT("huisbezoek");

        private final String dutch;

        Way(String dutch) {
            this.dutch = dutch;
        }

        /** The word people read. */
        public String dutch() {
            return dutch;
        }
    }

    /** What came of it. */
    public enum Result {
        NOT_REACHED("niet bereikt"),
        REACHED("bereikt"),
        APPOINTMENT("afspraak gemaakt");

        private final String dutch;

        Result(String dutch) {
            this.dutch = dutch;
        }

        /** The words people read. */
        public String dutch() {
            return dutch;
        }

        /** Whether this counts as contact (art. 3). */
        public boolean contact() {
            return this != NOT_REACHED;
        }
    }
}
