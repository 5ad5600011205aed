package be.brugwachter.notice;

/** What a breach still asks before it can be closed. */
public enum Lack {
    OTHER_OFFICER("de andere functionaris weet het nog niet zeker: meld het, of bel en noteer dat er overleg was"),
    SUPERVISOR("de beslissing over de toezichthouder ontbreekt"),
    LATE_REASON("de reden waarom de melding aan de toezichthouder na de 72 uur kwam, ontbreekt"),
    PEOPLE("de beslissing over de mensen zelf ontbreekt");

    private final String dutch;

    Lack(String dutch) {
        this.dutch = dutch;
    }

    /** The words people read. */
    public String dutch() {
        return dutch;
    }
}
