package be.brugwachter.audit;

import be.brugwachter.shared.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far back the linker looks for entries that have no link yet. An entry is dated within its act and seen once the act is committed,
 * so a day is enough each second; a look at the whole book, at the start and each hour, finds whatever nobody expected.
 */
final class LookBack {
    private static final Duration LONGEST_ACT = Duration.ofDays(1);
    private static final Duration BETWEEN_WHOLE = Duration.ofHours(1);

    private final Map<Party, Instant> whole = new ConcurrentHashMap<>();

    /** From which moment on to look now. */
    Instant since(Party party, Instant now) {
        Instant last = whole.get(party);
        boolean lately = last != null && !now.isBefore(last) && now.isBefore(last.plus(BETWEEN_WHOLE));
        return lately ? now.minus(LONGEST_ACT) : Instant.EPOCH;
    }

    /** A look ended with nothing left to link. */
    void foundAll(Party party, Instant since, Instant now) {
        if (since.equals(Instant.EPOCH)) {
            whole.put(party, now);
        }
    }
}
