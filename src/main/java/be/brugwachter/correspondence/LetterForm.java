package be.brugwachter.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.brugwachter.correspondence.OfficerLetter.Code;
import be.brugwachter.correspondence.OfficerLetter.Kind;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.protocol.ProtocolId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A letter as it is written before it is locked: lines of text, an empty line, and the bytes of a document if one comes along.
 * Reading is strict: whatever is not written exactly like this is no letter.
 */
final class LetterForm {
    private static final String HEAD = "brugwachter-officiersbrief 1";
    private static final String SENTENCE = "> ";
    private static final int FIXED = 7;
    private static final int MOST_LINES = 200;
    private static final int LONGEST_HEAD = 128 * 1024;
    private static final String PRINTED = "[^\\p{Cntrl}]{1,600}";

    private LetterForm() {}

    /**
     * A letter and what comes along.
     *
     * @param document its bytes; none for most letters
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
    record Written(OfficerLetter letter, byte[] document) {}

    static byte[] write(OfficerLetter letter, byte[] document) {
        byte[] head = (String.join("\n", head(letter)) + "\n\n").getBytes(UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + document.length);
        System.arraycopy(document, 0, whole, head.length, document.length);
        return whole;
    }

    private static List<String> head(OfficerLetter letter) {
        Matter matter = letter.matter();
        var fixed = Stream.of(
                HEAD,
                letter.kind().name(),
                matter.protocol().value(),
                matter.kind().name(),
                matter.subject().toString(),
                matter.whole().toString(),
                letter.moment().toString());
        var codes = letter.codes().stream().map(Code::written);
        var sentences = letter.lines().stream().map(line -> SENTENCE + line);
        return Stream.of(fixed, codes, sentences).flatMap(each -> each).toList();
    }

    /** Reads what was written; empty for anything else. */
    static Optional<Written> read(UUID id, byte[] content) {
        int end = end(content);
        if (end < 0) {
            return Optional.empty();
        }
        byte[] document = Arrays.copyOfRange(content, end + 2, content.length);
        List<String> lines = new String(content, 0, end, UTF_8)
                .lines()
                .limit(MOST_LINES + 1L)
                .toList();
        try {
            return lines.size() > MOST_LINES || lines.size() < FIXED
                    ? Optional.empty()
                    : Optional.of(new Written(letter(id, lines), document))
                            .filter(read -> Arrays.equals(content, write(read.letter(), document)));
        } catch (IllegalArgumentException | DateTimeException somethingElse) {
            return Optional.empty();
        }
    }

    private static int end(byte[] content) {
        for (int at = 0; at + 1 < Math.min(content.length, LONGEST_HEAD); at++) {
            if (content[at] == '\n' && content[at + 1] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private static OfficerLetter letter(UUID id, List<String> lines) {
        var matter = new Matter(
                new ProtocolId(lines.get(2)),
                NoticeKind.valueOf(lines.get(3)),
                UUID.fromString(lines.get(4)),
                UUID.fromString(lines.get(5)));
        List<String> sentences = new ArrayList<>();
        List<Code> codes = new ArrayList<>();
        for (String line : lines.subList(FIXED, lines.size())) {
            if (line.startsWith(SENTENCE)) {
                sentences.add(printed(line.substring(SENTENCE.length())));
            } else {
                codes.add(Code.parse(line));
            }
        }
        return new OfficerLetter(
                id, Kind.valueOf(lines.get(1)), matter, Instant.parse(lines.get(FIXED - 1)), sentences, codes);
    }

    private static String printed(String sentence) {
        if (!sentence.matches(PRINTED)) {
            throw new IllegalArgumentException("A sentence of a letter is short and holds no control signs.");
        }
        return sentence;
    }
}
