package be.brugwachter.protocol;

import java.util.Optional;

/**
 * How long the receiver keeps what it received (art. 3).
 *
 * @param untilContact at least until there was contact
 * @param maximumWithoutContact the limit where contact never comes, when the text gives one
 * @param clientFile once there is a client file
 */
public record Retention(Wording untilContact, Optional<Wording> maximumWithoutContact, ClientFile clientFile) {
    /**
     * In a client file.
     *
     * @param yearsAfterClosing years after the file was closed
     * @param rule the archive rule the text names
     * @param wording its place and our words
     */
    public record ClientFile(int yearsAfterClosing, String rule, Wording wording) {}
}
