package be.brugwachter.clause;

/** How far software can carry a clause. */
public enum Reach {
    /** The software refuses or acts by itself. */
    DECIDED,
    /** The software runs a clock and will not let it be forgotten. */
    CLOCKED,
    /** People act; the software keeps the proof. */
    RECORDED,
    /** No software can carry it; it is shown, with the reason. */
    OUTSIDE
}
