package be.brugwachter.disclosure;

import java.time.Duration;

/**
 * What a protocol manager asks of a new sheet.
 *
 * @param keeper who keeps the paper, by function: 2 to 60 characters
 * @param deputy who does when the keeper is away, likewise
 * @param months how long it may be used, 1 to 12
 */
public record SheetWish(String keeper, String deputy, int months) {
    private static final int LONGEST = 60;
    private static final int MOST_MONTHS = 12;
    private static final int DAYS = 30;

    public SheetWish {
        if (!isValid(keeper, deputy, months)) {
            throw new IllegalArgumentException("A sheet has a keeper, a deputy and at most a year.");
        }
    }

    /** Whether a sheet can be made so; ask it before making one from what somebody typed. */
    public static boolean isValid(String keeper, String deputy, int months) {
        return isFunction(keeper) && isFunction(deputy) && months >= 1 && months <= MOST_MONTHS;
    }

    private static boolean isFunction(String written) {
        return written.strip().length() > 1 && written.length() <= LONGEST;
    }

    Duration lasting() {
        return Duration.ofDays((long) months * DAYS);
    }
}
