package be.brugwachter.shared;

/** The data that the protocols let pass (article 3); the type knows no other. */
public enum DataItem {
    FIRST_NAME("voornaam"),
    NAME("naam"),
    ADDRESS("adres"),
    TELEPHONE("telefoonnummer"),
    EMAIL("e-mailadres");

    private final String dutch;

    DataItem(String dutch) {
        this.dutch = dutch;
    }

    /** The word people read. */
    public String dutch() {
        return dutch;
    }
}
