package be.brugwachter.reading;

/**
 * A stretch of the flat text.
 *
 * @param from its first sign
 * @param to the sign after its last
 */
record Span(int from, int to) {
    boolean holds(int at) {
        return from <= at && at < to;
    }

    boolean meets(Span other) {
        return from < other.to && other.from < to;
    }
}
