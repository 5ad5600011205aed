package be.brugwachter.disclosure;

import java.time.Duration;

/** How long the courier waits: half a minute, then twice as long each time, at most an hour; after three days he gives up. */
final class BackOff {
    /** After this time without {@link SignsOfLife} an attempt is taken for lost, however long a mail server may think about it. */
    static final Duration SILENCE = Duration.ofSeconds(45);

    /** After this time since sealing nothing is tried any more. */
    static final Duration GIVE_UP = Duration.ofDays(3);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    private BackOff() {}

    /** The wait after this many attempts, at least one. */
    static Duration after(int attempts) {
        var wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
