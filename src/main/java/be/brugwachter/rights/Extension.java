package be.brugwachter.rights;

/** Why an answer takes up to two months more (GDPR art. 12(3)); the client is told within the first. */
public enum Extension {
    COMPLEX("De vraag is ingewikkeld: er komen meer mensen of systemen bij kijken"),
    MANY("Er kwamen veel vragen tegelijk");

    private final String dutch;

    Extension(String dutch) {
        this.dutch = dutch;
    }

    /** What people read. */
    public String dutch() {
        return dutch;
    }
}
