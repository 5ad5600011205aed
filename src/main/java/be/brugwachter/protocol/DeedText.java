package be.brugwachter.protocol;

import be.brugwachter.protocol.ProtocolAct.Filed;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.ProtocolDesk.Deed;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A deed as a proposal keeps it between the first person and the second: one JSON string of its parts, among them the version of the
 * text it was proposed for and the SHA-256 of the document.
 */
final class DeedText {
    private static final int PARTS = 7;

    private static final String NOTHING = "-";

    private DeedText() {}

    static String write(int version, Deed deed) {
        return "\""
                + String.join(
                        "|",
                        Integer.toString(version),
                        deed.kind().name(),
                        text(deed.from()),
                        text(deed.until()),
                        text(deed.basis()),
                        text(deed.document() == null ? null : deed.document().id()),
                        text(deed.document() == null ? null : deed.document().sha256()))
                + "\"";
    }

    static Deed read(String payload) {
        String[] part = parts(payload);
        UUID document = parsed(part[5], UUID::fromString);
        return new Deed(
                Kind.valueOf(part[1]),
                LocalDate.parse(part[2]),
                parsed(part[3], LocalDate::parse),
                parsed(part[4], Function.identity()),
                document == null ? null : new Filed(document, part[6]));
    }

    /** Whether it was proposed for this version of the text; what an older Brugwachter wrote down was for none. */
    static boolean isFor(int version, String payload) {
        String[] part = parts(payload);
        return part.length == PARTS && part[0].equals(Integer.toString(version));
    }

    private static String[] parts(String payload) {
        return payload.substring(1, payload.length() - 1).split("\\|", -1);
    }

    private static String text(@Nullable Object part) {
        return part == null ? NOTHING : part.toString();
    }

    private static <T> @Nullable T parsed(String part, Function<String, T> reader) {
        return part.equals(NOTHING) ? null : reader.apply(part);
    }
}
