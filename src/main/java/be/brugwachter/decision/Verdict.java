package be.brugwachter.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact says of a condition. What nobody knows is never taken for right. */
enum Verdict {
    HOLDS,
    BROKEN,
    UNKNOWN;

    /** All of them must hold; a broken one says more than an unknown one. */
    static Verdict all(Verdict... parts) {
        List<Verdict> verdicts = Arrays.asList(parts);
        if (verdicts.contains(BROKEN)) {
            return BROKEN;
        }
        return verdicts.contains(UNKNOWN) ? UNKNOWN : HOLDS;
    }

    static Verdict of(boolean holds) {
        return holds ? HOLDS : BROKEN;
    }

    static Verdict yes(@Nullable Boolean fact) {
        return fact == null ? UNKNOWN : of(fact);
    }

    static Verdict no(@Nullable Boolean fact) {
        return fact == null ? UNKNOWN : of(!fact);
    }

    static Verdict known(@Nullable Object fact) {
        return fact == null ? UNKNOWN : HOLDS;
    }

    static Verdict same(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null ? UNKNOWN : of(one.equals(other));
    }

    static Verdict atLeast(int least, @Nullable Integer fact) {
        return fact == null ? UNKNOWN : of(fact >= least);
    }

    /** The first day is in. */
    static Verdict begun(@Nullable LocalDate first, @Nullable LocalDate day) {
        return first == null || day == null ? UNKNOWN : of(!day.isBefore(first));
    }

    /** The last day is still in. */
    static Verdict notOver(@Nullable LocalDate last, @Nullable LocalDate day) {
        return last == null || day == null ? UNKNOWN : of(!day.isAfter(last));
    }

    static Verdict notOver(@Nullable End end, @Nullable LocalDate day) {
        return switch (end) {
            case null -> UNKNOWN;
            case End.Open open -> HOLDS;
            case End.LastDay(LocalDate last) -> notOver(last, day);
        };
    }

    static Verdict inOrder(@Nullable Instant first, @Nullable Instant then) {
        return first == null || then == null ? UNKNOWN : of(!then.isBefore(first));
    }

    static Verdict within(@Nullable Collection<?> some, @Nullable Collection<?> all) {
        return some == null || all == null ? UNKNOWN : of(all.containsAll(some));
    }

    static Verdict among(@Nullable Object one, @Nullable Collection<?> all) {
        return one == null || all == null ? UNKNOWN : of(all.contains(one));
    }
}
