package be.brugwachter.consent;

/**
 * Brings into the index what was used before there was one, or came back from the ledger after a restore. In small batches, each a
 * transaction of its own; when all is in, a round asks one question of an empty index.
 */
public final class FileRound {
    static final int BATCH = 100;

    private final ConsentDesk desk;

    FileRound(ConsentDesk desk) {
        this.desk = desk;
    }

    /** All of it. Returns how many came in. */
    public int round() {
        int all = 0;
        for (int some = desk.enterSome(BATCH); some > 0; some = desk.enterSome(BATCH)) {
            all += some;
        }
        return all;
    }
}
