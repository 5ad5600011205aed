package be.brugwachter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of all results: one section per part, each as old as the last run of its part. */
final class Sections {
    private static final List<String> ORDER =
            List.of("seal", "decide", "book", "start", "referral", "intake", "growth", "nodes");
    private static final String HEAD = """
            # Measured

            Written by `./bench/run`; each part says when and on what. Ratios are of one run, both sides in turns; above 1 Brugwachter is
            the faster one. A figure is a median, and between brackets stands where the middle half of the measurements lies.
            Times are in milliseconds unless said otherwise.

            """;
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\w+):.*?(?=^## |\\z)");

    private final Path file;

    Sections(Path file) {
        this.file = file;
    }

    void put(String part, String text) throws IOException {
        Map<String, String> sections = new TreeMap<>((one, other) -> Integer.compare(place(one), place(other)));
        if (Files.exists(file)) {
            Matcher found = SECTION.matcher(Files.readString(file));
            while (found.find()) {
                sections.put(found.group(1), found.group().strip() + "\n");
            }
        }
        sections.put(part, text.strip() + "\n");
        Files.writeString(file, HEAD + String.join("\n", sections.values()));
    }

    private static int place(String part) {
        int place = ORDER.indexOf(part);
        if (place < 0) {
            throw new IllegalArgumentException("There is no part " + part + ".");
        }
        return place;
    }
}
