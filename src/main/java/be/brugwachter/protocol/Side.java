package be.brugwachter.protocol;

/** The two sides of a protocol. */
public enum Side {
    /** Opgroeien regie: passes on. */
    SENDER("Opgroeien regie"),
    /** The OCMW: receives. */
    RECEIVER("OCMW");

    private final String dutch;

    Side(String dutch) {
        this.dutch = dutch;
    }

    /** The word people read. */
    public String dutch() {
        return dutch;
    }
}
