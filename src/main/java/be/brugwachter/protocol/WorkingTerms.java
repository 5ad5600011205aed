package be.brugwachter.protocol;

/**
 * What the parties chose where the text is silent or vague. Their choice, not the text: shown as such, and agreed only once
 * confirmed by two people.
 *
 * @param maximumWithoutContact how long the receiver keeps data when contact never succeeds (art. 3)
 * @param atOnce how "onmiddellijk" is read
 * @param reasonableTime how "redelijke termijn" is read
 * @param withoutUndueDelay how "zonder onredelijke vertraging" is read
 * @param unopenedParcelLapses when a parcel nobody opened lapses
 * @param silentMailbox after how much silence somebody should telephone
 * @param declarationOfReaders how long the receiver's declaration of readers is valid
 * @param residence how the residence of the client is read
 */
public record WorkingTerms(
        Term maximumWithoutContact,
        Term atOnce,
        Term reasonableTime,
        Term withoutUndueDelay,
        Term unopenedParcelLapses,
        Term silentMailbox,
        Term declarationOfReaders,
        Residence residence) {

    /**
     * How the residence is read.
     *
     * @param article where the text speaks of it
     * @param meaning the reading
     * @param choice what the parties choose by it, in our words
     */
    public record Residence(String article, Meaning meaning, String choice) {}

    /** The readings of residence. */
    public enum Meaning {
        HABITUAL_RESIDENCE("waar de cliënt echt woont"),
        REGISTERED_ADDRESS("waar de cliënt is ingeschreven");

        private final String dutch;

        Meaning(String dutch) {
            this.dutch = dutch;
        }

        /** The words people read. */
        public String dutch() {
            return dutch;
        }
    }
}
