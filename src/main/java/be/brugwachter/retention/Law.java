package be.brugwachter.retention;

/** On which ground of the law data are erased. */
public enum Law {
    /** GDPR art. 17(1)(a). */
    NO_LONGER_NEEDED("De gegevens zijn niet meer nodig (AVG art. 17, lid 1, a)."),
    /** GDPR art. 17(1)(b). */
    CONSENT_WITHDRAWN("De cliënt trok de toestemming in (AVG art. 17, lid 1, b)."),
    /** GDPR art. 17(1), asked by the client. */
    REQUESTED("De cliënt vroeg het (AVG art. 17)."),
    /** A selection rule of the archive. */
    END_OF_TERM("De bewaartermijn is voorbij, volgens een selectieregel.");

    private final String sentence;

    Law(String sentence) {
        this.sentence = sentence;
    }

    /** What people read. */
    public String sentence() {
        return sentence;
    }
}
