package be.brugwachter.intake;

/**
 * Why a client's data went. Every ground but the last is something that happened; only a file that was closed long enough ago
 * goes by a clock (art. 3).
 */
public enum ErasureGround {
    /** There was contact, and the client wants no further help. */
    NO_FURTHER_HELP("Er was contact. De cliënt wil geen verdere hulp."),
    /** The client lives in another municipality. */
    LIVES_ELSEWHERE("De cliënt woont in een andere gemeente."),
    /** The working maximum passed without contact, and a person decided. */
    NEVER_REACHED("Contact lukte niet, en een medewerker besliste."),
    /** The client took consent back. */
    WITHDRAWN("De cliënt trok de toestemming in."),
    /** The sender sent it to the wrong OCMW. */
    WRONG_RECEIVER("De afzender stuurde het naar het verkeerde OCMW."),
    /** The client asked for it (GDPR art. 17). */
    REQUESTED("De cliënt vroeg het."),
    /** The data were more than was needed (art. 7). */
    SUPERFLUOUS("De gegevens waren overbodig."),
    /** It was erased before the database was put back from a copy; on which ground, only the people know. */
    ERASED_BEFORE("De gegevens waren al gewist. Ze gingen opnieuw weg toen een kopie was teruggezet."),
    /** The file was closed, and its term is over. */
    END_OF_TERM("De bewaartermijn van het dossier is voorbij.");

    private final String sentence;

    ErasureGround(String sentence) {
        this.sentence = sentence;
    }

    /** What people read. */
    public String sentence() {
        return sentence;
    }

    /** Whether those to whom the client was passed on are told (GDPR art. 19): somebody took something back. */
    boolean reachesPartners() {
        return this == WITHDRAWN || this == WRONG_RECEIVER || this == REQUESTED || this == SUPERFLUOUS;
    }

    /** Whether a clock may let the data go on this ground. */
    public boolean byClock() {
        return this == END_OF_TERM;
    }
}
