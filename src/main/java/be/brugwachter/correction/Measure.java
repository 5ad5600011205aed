package be.brugwachter.correction;

/** What the sender did about a flaw. One of a list: nobody types a reason or a value. */
public enum Measure {
    ASKED_ANEW("We vroegen het gegeven opnieuw aan de ouder", true),
    CORRECTED_AT_SOURCE("We verbeterden het in ons eigen dossier", true),
    ERASED("Het gegeven is bij ons gewist", true),
    NOTHING_WRONG("We vonden niets dat niet klopt", false),
    NOT_REACHED("We konden de ouder niet bereiken", false);

    private final String dutch;
    private final boolean changes;

    Measure(String dutch, boolean changes) {
        this.dutch = dutch;
        this.changes = changes;
    }

    /** What people read, without a full stop. */
    public String dutch() {
        return dutch;
    }

    /** Whether whoever got the data since should hear of it. */
    public boolean changes() {
        return changes;
    }
}
