package be.brugwachter.disclosure;

import be.brugwachter.clause.Clause;

/** The way to the receiver closed between the decision and the sealing. Nothing was sealed; ask the decision again. */
public final class ChannelNotReady extends RuntimeException {
    private final Clause clause;

    /** Names the clause on which it closed. */
    public ChannelNotReady(Clause clause) {
        super("The way to the receiver is not open (" + clause + "), so nothing was sealed.");
        this.clause = clause;
    }

    /** On which clause. */
    public Clause clause() {
        return clause;
    }
}
