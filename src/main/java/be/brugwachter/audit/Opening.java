package be.brugwachter.audit;

import java.util.regex.Matcher;

/**
 * The checkpoint with which a book begins whose first years were closed.
 *
 * @param name as the book names it ({@link BookTerm#nameOf})
 * @param moment when it was signed (UTC)
 */
record Opening(String name, String moment) {
    private static final int YEAR = 4;
    /** As far as the seconds. */
    private static final int SECONDS = 19;

    /** Whether an entry says that this one stayed, when the years before it had been kept long enough. */
    boolean isDeclaredBy(Matcher entry) {
        return entry.group("act").equals(Act.BOOK_CLOSED.name())
                && entry.group("subject").equals(name)
                && entry.group("moment").substring(0, SECONDS).compareTo(soonest()) >= 0;
    }

    private String soonest() {
        int year = Integer.parseInt(moment.substring(0, YEAR)) + BookTerm.FEWEST;
        return year + moment.substring(YEAR, SECONDS);
    }
}
