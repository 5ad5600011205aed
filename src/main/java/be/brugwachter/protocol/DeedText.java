package be.brugwachter.protocol;

import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.ProtocolDesk.Deed;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A deed as a proposal keeps it between the first person and the second: one JSON string of its parts. */
final class DeedText {
    private static final String NOTHING = "-";

    private DeedText() {}

    static String write(Deed deed) {
        return "\""
                + String.join(
                        "|",
                        deed.kind().name(),
                        text(deed.from()),
                        text(deed.until()),
                        text(deed.basis()),
                        text(deed.document()))
                + "\"";
    }

    static Deed read(String payload) {
        String[] part = payload.substring(1, payload.length() - 1).split("\\|", -1);
        return new Deed(
                Kind.valueOf(part[0]),
                LocalDate.parse(part[1]),
                parsed(part[2], LocalDate::parse),
                parsed(part[3], Function.identity()),
                parsed(part[4], UUID::fromString));
    }

    private static String text(@Nullable Object part) {
        return part == null ? NOTHING : part.toString();
    }

    private static <T> @Nullable T parsed(String part, Function<String, T> reader) {
        return part.equals(NOTHING) ? null : reader.apply(part);
    }
}
