package be.brugwachter.decision;

import be.brugwachter.clause.Clause;

/** What must be done when something may be shared. */
public enum Duty {
    SEAL(
            Clause.SEALED_AES256_7ZIP,
            "Verzegel de gegevens met AES-256 in een 7-Zip-bestand en test het zegel (artikel 6)."),
    ONE_LINE(Clause.SEALED_AES256_7ZIP, "Gebruik één regel van het wachtzinnenblad en daarna nooit meer (artikel 6)."),
    AGREED_MAILBOX(Clause.TO_AGREED_MAILBOX, "Stuur alleen naar de bevestigde mailbox van dit OCMW (artikel 6)."),
    THESE_DATA(
            Clause.IDENTIFICATION_DATA_ONLY, "Stuur precies de gegevens die de cliënt zag en geen andere (artikel 3)."),
    USE_CONSENT_ONCE(Clause.CONSENTED, "Teken deze toestemming af: ze geldt voor één doorverwijzing (artikel 5)."),
    DECIDE_AGAIN(Clause.EACH_REFERRAL_ANEW, "Toets nog eens op het ogenblik dat de mail echt vertrekt (artikel 5)."),
    ERASE_AFTER_OPENING(
            Clause.IDENTIFICATION_DATA_ONLY,
            "Wis de gegevens hier 48 uur nadat het OCMW het bericht opende (artikel 3).");

    private final Clause clause;
    private final String sentence;

    Duty(Clause clause, String sentence) {
        this.clause = clause;
        this.sentence = sentence;
    }

    /** The clause that asks it. */
    public Clause clause() {
        return clause;
    }

    /** What must be done, in Dutch. */
    public String sentence() {
        return sentence;
    }
}
