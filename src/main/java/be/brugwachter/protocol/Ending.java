package be.brugwachter.protocol;

/** The ways in which people make sending under a protocol end or wait (articles 2, 8 and 11). */
public enum Ending {
    /** In writing, with the notice period; until its last day everything works. */
    NOTICE(false),
    /** At once, by the sender alone. */
    MISUSE(true),
    /** A ground fell away: sending waits, and ends when it was the last. */
    BASIS(true);

    private final boolean atOnce;

    Ending(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** Whether nothing new leaves from that very moment. */
    public boolean atOnce() {
        return atOnce;
    }
}
