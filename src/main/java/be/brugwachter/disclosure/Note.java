package be.brugwachter.disclosure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one party tells the other about a flaw in a parcel (art. 7): ids, codes and a moment. There is no place for a value, a name
 * or a sentence.
 *
 * @param id the same in the report of a flaw and in its answer
 * @param parcel the parcel's own id
 * @param codes which item and what kind of flaw; or the measure
 * @param moment to the second
 */
public record Note(Kind kind, UUID id, UUID parcel, List<String> codes, Instant moment) {
    private static final String CODE = "[A-Z_]{1,30}";
    private static final int BEFORE_CODES = 3;

    public Note {
        codes = List.copyOf(codes);
        moment = moment.truncatedTo(ChronoUnit.SECONDS);
        if (codes.size() != kind.codes || !codes.stream().allMatch(code -> code.matches(CODE))) {
            throw new IllegalArgumentException("A note holds codes of its kind only.");
        }
    }

    /** What a note tells. */
    public enum Kind {
        /** The receiver of a parcel: this item has this kind of flaw. */
        FLAW("gebrek", 2, NoticeKind.FLAW),
        /** Its sender: it was examined, and this was done. */
        ANSWER("antwoord", 1, NoticeKind.FLAW_ANSWER);

        private final String word;
        private final int codes;
        private final NoticeKind notice;

        Kind(String word, int codes, NoticeKind notice) {
            this.word = word;
            this.codes = codes;
            this.notice = notice;
        }

        /** The name of its lines in a mail. */
        public String file() {
            return word + ".txt";
        }

        /** The name of their signature. */
        public String signature() {
            return word + ".p7s";
        }

        /** Under what it waits for the courier. */
        NoticeKind notice() {
            return notice;
        }

        private String head() {
            return "brugwachter-" + word + " 1";
        }
    }

    /** The lines that are signed. */
    public String words() {
        return kind.head() + "\n" + id + "\n" + parcel + "\n" + String.join("\n", codes) + "\n" + moment + "\n";
    }

    /** Reads the lines; empty when they say anything else. */
    public static Optional<Note> parse(Kind kind, byte[] said) {
        List<String> lines = new String(said, US_ASCII).lines().toList();
        if (lines.size() != BEFORE_CODES + kind.codes + 1 || !lines.getFirst().equals(kind.head())) {
            return Optional.empty();
        }
        try {
            var note = new Note(
                    kind,
                    UUID.fromString(lines.get(1)),
                    UUID.fromString(lines.get(2)),
                    lines.subList(BEFORE_CODES, BEFORE_CODES + kind.codes),
                    Instant.parse(lines.getLast()));
            return Optional.of(note)
                    .filter(read -> Arrays.equals(said, read.words().getBytes(US_ASCII)));
        } catch (IllegalArgumentException | DateTimeException somethingElse) {
            return Optional.empty();
        }
    }
}
