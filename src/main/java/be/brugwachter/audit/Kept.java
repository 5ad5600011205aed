package be.brugwachter.audit;

import java.util.Collection;
import java.util.List;

/** Checkpoints of a book that somebody kept elsewhere; those of closed years can no longer be laid beside it, one younger can. */
record Kept(Collection<Checkpoint> all) {
    Kept {
        all = List.copyOf(all);
    }

    /** Whether there are, and the book begins after every one of them: then nothing ties it to what was kept. */
    boolean allBefore(long first) {
        return !all.isEmpty() && all.stream().allMatch(each -> each.sequence() < first);
    }

    /** Whether another line than this one was kept in its place. */
    boolean speaksAgainst(long sequence, String line) {
        return all.stream()
                .anyMatch(each -> each.sequence() == sequence && !each.line().equals(line));
    }

    /** Whether one was kept that comes after this place. */
    boolean anyAfter(long last) {
        return all.stream().anyMatch(each -> each.sequence() > last);
    }
}
