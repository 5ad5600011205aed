package be.brugwachter.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the register: what somebody asked, and by when they have an answer. Who it was is only the referral or the intake it is
 * about.
 *
 * @param account the worker who noted it, and answers
 * @param receivedOn the day the question came, from which the month runs
 * @param extension why it takes longer
 */
public record Request(
        UUID id,
        About about,
        Wish wish,
        Checked checked,
        UUID account,
        LocalDate receivedOn,
        Optional<Extension> extension,
        Optional<Answered> answered) {
    private static final int MONTHS = 1;
    private static final int MONTHS_MORE = 2;

    /** On which bank a client is known. */
    public enum Bank {
        REFERRAL("/doorverwijzingen/"),
        INTAKE("/onthaal/");

        private final String path;

        Bank(String path) {
            this.path = path;
        }
    }

    /**
     * Whom it is about.
     *
     * @param subject the id of the referral or the intake
     */
    public record About(Bank bank, UUID subject) {
        /** The page of the referral or the intake. */
        public String path() {
            return bank.path + subject;
        }
    }

    /** What was answered, and when. */
    public record Answered(Outcome outcome, Instant at) {}

    /** The last day for an answer: one month, or three when it was extended (GDPR art. 12(3)). */
    public LocalDate due() {
        return receivedOn.plusMonths(MONTHS + (extension.isPresent() ? MONTHS_MORE : 0));
    }

    /** Whether an answer is still to come. */
    public boolean open() {
        return answered.isEmpty();
    }
}
