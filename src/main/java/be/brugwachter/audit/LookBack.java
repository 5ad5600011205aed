package be.brugwachter.audit;

import be.brugwachter.shared.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far back the linker looks for entries that have no link yet. An entry is dated within its act and seen once the act is committed,
 * so an hour is enough each second; a look at the whole book, at the start and each hour, finds whatever nobody expected. A long book
 * that waits, as after a restore, is looked through once: each batch goes on an hour before the end of the one before. What a batch that
 * was rolled back leaves behind it is found by the next look at the whole book.
 */
final class LookBack {
    private static final Duration LONGEST_ACT = Duration.ofHours(1);
    private static final Duration BETWEEN_WHOLE = Duration.ofHours(1);

    private final Map<Party, Instant> whole = new ConcurrentHashMap<>();
    private final Map<Party, Instant> reached = new ConcurrentHashMap<>();

    /**
     * One look.
     *
     * @param since from which moment on
     * @param whole whether it belongs to a walk through the whole book
     */
    record Look(Instant since, boolean whole) {}

    /** The next look. */
    Look next(Party party, Instant now) {
        Instant last = whole.get(party);
        boolean lately = last != null && !now.isBefore(last) && now.isBefore(last.plus(BETWEEN_WHOLE));
        return lately
                ? new Look(now.minus(LONGEST_ACT), false)
                : new Look(reached.getOrDefault(party, Instant.EPOCH), true);
    }

    /** A look found entries, oldest first, and they were linked; the last one is dated so. */
    void linkedUntil(Party party, Look look, Instant moment) {
        if (look.whole) {
            reached.put(party, moment.minus(LONGEST_ACT));
        }
    }

    /** A look found nothing left to link. */
    void foundAll(Party party, Look look, Instant now) {
        if (look.whole) {
            reached.remove(party);
            whole.put(party, now);
        }
    }
}
