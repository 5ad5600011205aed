package be.brugwachter.consent;

import java.util.UUID;

/**
 * Brings into the index what was used before there was one, or came back from the ledger after a restore. In small batches, each a
 * transaction of its own; when all is in, a round asks one question of an empty index.
 */
public final class FileRound {
    private static final int BATCH = 100;
    private static final UUID START = new UUID(0, 0);

    private final ConsentDesk desk;

    FileRound(ConsentDesk desk) {
        this.desk = desk;
    }

    /** All of it, in one walk: what can no longer be read holds nobody up. Returns how many came in. */
    public int round() {
        return round(BATCH);
    }

    int round(int batch) {
        int all = 0;
        for (var walk = desk.enterSome(START, batch);
                walk.last().isPresent();
                walk = desk.enterSome(walk.last().get(), batch)) {
            all += walk.entered();
        }
        return all;
    }
}
