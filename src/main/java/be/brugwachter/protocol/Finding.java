package be.brugwachter.protocol;

/**
 * Something in a protocol that contradicts itself, is missing or deserves a look. Shown with the protocol, never hidden.
 *
 * @param rule lasting name of the rule; people and scripts cite it
 * @param severity how bad
 * @param article the place in the text
 * @param says what the text says or lacks, in our words
 * @param consequence what follows from it, and what to do
 */
public record Finding(String rule, Severity severity, String article, String says, String consequence) {
    /** How bad a finding is, worst first. */
    public enum Severity {
        ERROR("fout"),
        WARNING("let op"),
        INFO("goed om te weten");

        private final String dutch;

        Severity(String dutch) {
            this.dutch = dutch;
        }

        /** The words people read. */
        public String dutch() {
            return dutch;
        }
    }
}
