package be.brugwachter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one part of the bench found: said on the terminal while it runs, and kept as its section of the results. */
public final class Report {
    private final String part;
    private final PrintStream out = System.out;
    private final StringBuilder section = new StringBuilder();
    private final Map<String, Double> ratios = new LinkedHashMap<>();
    private final List<String> goals = new ArrayList<>();

    /** Begins the section of a part. */
    public Report(String part, String title) {
        this.part = part;
        say("## " + part + ": " + title + "\n");
        String moment = LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
        say("Measured " + moment + " UTC on " + Machine.words() + ".\n");
    }

    /** A paragraph, list or heading in Markdown. */
    public Report say(String markdown) {
        section.append(markdown).append('\n');
        out.println(markdown);
        return this;
    }

    /** A table with an empty line after it. */
    public Report table(Table table) {
        return say(table.text());
    }

    /** One figure of the last line: how many times faster than the peer, or what its part says it is. */
    public Report ratio(String key, double value) {
        ratios.put(key, value);
        return this;
    }

    /** A goal with the figure that was found. */
    public Report goal(String goal, double found, boolean met) {
        goals.add("%s **%s**: %s; found %s"
                .formatted(met ? "✓" : "✗", met ? "met" : "missed", goal, Sample.number(found)));
        return this;
    }

    /** Ends the section: goals, the line for scripts, and the file with all results. */
    public void close(Path results) throws IOException {
        if (!goals.isEmpty()) {
            say(goals.stream().map(goal -> "- " + goal).collect(Collectors.joining("\n")) + "\n");
        }
        String line = ratios.entrySet().stream()
                .map(each ->
                        each.getKey() + "=" + Sample.number(each.getValue()).replace(",", ""))
                .collect(Collectors.joining(" "));
        section.append("`").append(part).append(": ").append(line).append("`\n");
        new Sections(results).put(part, section.toString());
        out.println(part + ": " + line);
    }

    /** A picture beside the results; returns how the results show it. */
    public static String picture(Path results, String name, String svg) throws IOException {
        Files.writeString(results.resolveSibling(name), svg);
        return "![" + name + "](" + name + ")";
    }
}
