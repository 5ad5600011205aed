package be.brugwachter.rights;

/** What a client asks about their data. */
public enum Wish {
    ACCESS("Inzage of een kopie", "u vroeg wat wij van u hebben (AVG artikel 15)"),
    CORRECTION("Iets verbeteren", "u vroeg ons om iets te verbeteren (AVG artikel 16)"),
    ERASURE("Alles wissen", "u vroeg ons om uw gegevens te wissen (AVG artikel 17)"),
    RESTRICTION(
            "Even niets doen met de gegevens", "u vroeg ons om even niets met uw gegevens te doen (AVG artikel 18)"),
    OBJECTION("Bezwaar", "u maakte bezwaar (AVG artikel 21)");

    private final String dutch;
    private final String asked;

    Wish(String dutch, String asked) {
        this.dutch = dutch;
        this.asked = asked;
    }

    /** What a worker ticks. */
    public String dutch() {
        return dutch;
    }

    /** What the answer begins with. */
    public String asked() {
        return asked;
    }

    /** Whether the answer follows from what is here; for the other wishes a person examines, and decides. */
    public boolean answersItself() {
        return this == ACCESS || this == ERASURE;
    }
}
