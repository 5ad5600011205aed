package be.brugwachter.retention;

/** The places where personal data stand, one for each kind. */
public enum ShelfName {
    DRAFT("Concept van een doorverwijzing"),
    REFERRAL("Gegevens van een doorverwijzing, bij de afzender"),
    CONSENT("Bewijs van een toestemming"),
    INTAKE("Gegevens van een cliënt, bij het onthaal"),
    CLIENT_FILE("Cliëntdossier dat hier bewaard wordt"),
    QUARANTINE("Pakje in quarantaine"),
    EXPORT("Bestand voor het dossiersysteem"),
    ONWARD("Verzegelde kopie van een bericht aan een partner"),
    FAMILY_CODE("Code van een ouder"),
    FLAW("Melding dat een gegeven niet klopt");

    private final String dutch;

    ShelfName(String dutch) {
        this.dutch = dutch;
    }

    /** The words people read. */
    public String dutch() {
        return dutch;
    }
}
