package be.brugwachter.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one person proposed, as a proposal keeps it until the second: one JSON string of encoded parts, so that no sign of them ends it. */
public final class ProposedText {
    private static final String BETWEEN = ".";

    private ProposedText() {}

    /** These parts, as the payload of a proposal. */
    public static String write(String... parts) {
        return Stream.of(parts)
                .map(part -> Base64.getUrlEncoder().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(BETWEEN, "\"", "\""));
    }

    /** The parts again. */
    public static List<String> read(String json) {
        return Stream.of(json.substring(1, json.length() - 1).split("\\.", -1))
                .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                .toList();
    }
}
