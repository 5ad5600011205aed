package be.brugwachter.consent;

/** How a parent gave consent. */
public enum Manner {
    SPOKEN("uitgesproken"),
    SIGNED_ON_PAPER("getekend op papier");

    private final String dutch;

    Manner(String dutch) {
        this.dutch = dutch;
    }

    /** The word people read. */
    public String dutch() {
        return dutch;
    }
}
