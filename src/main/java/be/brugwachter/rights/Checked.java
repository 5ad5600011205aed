package be.brugwachter.rights;

/** How a worker made sure who asks. Never a number or a copy of a document: only which way it was done. */
public enum Checked {
    IDENTITY_CARD_SEEN("Ik zag de identiteitskaart"),
    KNOWN_TO_ME("Ik ken deze ouder uit mijn werk en zie die nu"),
    CALLED_BACK("Ik belde terug op het nummer dat we al hadden"),
    REPRESENTATIVE("Ik zag het bewijs dat iemand voor de ouder mag spreken");

    private final String dutch;

    Checked(String dutch) {
        this.dutch = dutch;
    }

    /** What people tick. */
    public String dutch() {
        return dutch;
    }
}
