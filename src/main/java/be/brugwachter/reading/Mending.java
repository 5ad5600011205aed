package be.brugwachter.reading;

/**
 * What the reader mended in a text before it could read on.
 *
 * @param at where, in signs of the flat text
 * @param line the line of the file, from 1
 * @param read what stood there
 * @param made what the reader made of it
 * @param kind why
 */
record Mending(int at, int line, String read, String made, Kind kind) {
    /** Why something was mended. */
    enum Kind {
        /** The page, not the text: marks for bold print, page numbers, words broken off at the end of a line. */
        LAYOUT,
        /** A scanning error that leaves no doubt. */
        NOISE,
        /** A scanning error mended by the likeliest reading: a person must look. */
        GUESS
    }

    boolean certain() {
        return kind != Kind.GUESS;
    }

    boolean noise() {
        return kind != Kind.LAYOUT;
    }
}
