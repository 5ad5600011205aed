package be.brugwachter.protocol;

import be.brugwachter.protocol.ProtocolAct.Kind;

/** The ways in which people make sending under a protocol end or wait (articles 2, 8 and 11). */
public enum Ending {
    /** In writing, with the notice period; until its last day everything works. */
    NOTICE(false, Kind.NOTICE_GIVEN),
    /** At once, by the sender alone. */
    MISUSE(true, Kind.STOPPED_FOR_MISUSE),
    /** A ground fell away: sending waits, and ends when it was the last. */
    BASIS(true, Kind.BASIS_LAPSED);

    private final boolean atOnce;
    private final Kind kind;

    Ending(boolean atOnce, Kind kind) {
        this.atOnce = atOnce;
        this.kind = kind;
    }

    /** What it leaves behind. */
    public Kind kind() {
        return kind;
    }

    /** Whether nothing new leaves from that very moment. */
    public boolean atOnce() {
        return atOnce;
    }
}
