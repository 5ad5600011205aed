package be.brugwachter.parcel;

/** The boxes a team member fills in; there is no other. */
public enum DetailField {
    FIRST_NAME("Voornaam"),
    NAME("Naam"),
    STREET("Straat"),
    NUMBER("Huisnummer"),
    BOX("Bus"),
    POSTCODE("Postcode"),
    PLACE("Plaats"),
    TELEPHONE("Telefoon"),
    EMAIL("E-mail"),
    /** Address, telephone and e-mail together: one of them at least. */
    CONTACT("Contact");

    private final String dutch;

    DetailField(String dutch) {
        this.dutch = dutch;
    }

    /** The label on the page. */
    public String dutch() {
        return dutch;
    }
}
