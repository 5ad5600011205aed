package be.brugwachter.correspondence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * What one party's officer tells the other's, from Brugwachter to Brugwachter. About organisations, measures and counts, never about a
 * family.
 *
 * @param id the same for every attempt
 * @param moment to the second
 * @param lines whole Dutch sentences, for people
 * @param codes for machines: a word and its moment
 */
public record OfficerLetter(UUID id, Kind kind, Matter matter, Instant moment, List<String> lines, List<Code> codes) {
    public OfficerLetter {
        moment = moment.truncatedTo(ChronoUnit.SECONDS);
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
    }

    /** What it is about, in a few Dutch words. */
    public String title() {
        return kind == Kind.ANSWER ? "Het gevraagde bewijs kwam" : matter.kind().dutch();
    }

    /** Whether its sender waits to hear that it was read. */
    public boolean asksWord() {
        return kind == Kind.TOLD;
    }

    /** What a letter does. */
    public enum Kind {
        /** Tells of something; waits to be read. */
        TOLD,
        /** Adds steps to the joint log of a matter both know. */
        STEPS,
        /** Says that a letter was read. */
        READ,
        /** Answers a request with a document. */
        ANSWER
    }

    /**
     * A word of a list both sides know.
     *
     * @param word capitals and underscores
     * @param moment to the second
     */
    public record Code(String word, Instant moment) {
        private static final String WORD = "[A-Z_]{1,40}";

        public Code {
            moment = moment.truncatedTo(ChronoUnit.SECONDS);
        }

        /** As it is written: the word, a space, the moment (ISO 8601). */
        public String written() {
            return word + " " + moment;
        }

        /**
         * Reads what was written.
         *
         * @throws IllegalArgumentException when it is no code
         * @throws java.time.DateTimeException when its moment is none
         */
        public static Code parse(String written) {
            String[] parts = written.split(" ", 2);
            if (parts.length != 2 || !parts[0].matches(WORD)) {
                throw new IllegalArgumentException("A code of a letter is a word and a moment.");
            }
            return new Code(parts[0], Instant.parse(parts[1]));
        }
    }
}
