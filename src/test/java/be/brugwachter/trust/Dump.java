package be.brugwachter.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code pg_dump} writes of a whole database, as anybody who finds the file can read it. */
public final class Dump {
    private static final Pattern COPY = Pattern.compile("COPY public\\.(\\w+) \\((.*)\\) FROM stdin;");

    private final String text;
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    private Dump(String text) {
        this.text = text;
        read(text.lines().toList());
    }

    /** Runs the stock program as the owner of the tables, who sees every row. */
    public static Dump of(TestDatabase database, Path file) {
        URI place = URI.create(database.url().substring("jdbc:".length()));
        try {
            Process process = new ProcessBuilder(
                            "pg_dump",
                            "--host=" + place.getHost(),
                            "--port=" + place.getPort(),
                            "--username=" + TestDatabase.OWNER,
                            "--file=" + file,
                            place.getPath().substring(1))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(said);
            }
            return new Dump(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher copy = COPY.matcher(lines.get(i));
            if (copy.matches()) {
                List<String> columns = List.of(copy.group(2).replace("\"", "").split(", "));
                List<Map<String, String>> rows = tables.computeIfAbsent(copy.group(1), none -> new ArrayList<>());
                for (i++; !lines.get(i).equals("\\."); i++) {
                    rows.add(row(columns, lines.get(i).split("\t", -1)));
                }
            }
        }
    }

    private static Map<String, String> row(List<String> columns, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i].replace("\\\\", "\\"));
        }
        return row;
    }

    /** Everything, as it stands in the file. */
    public String text() {
        return text;
    }

    /** The rows of every table. */
    public Map<String, List<Map<String, String>>> tables() {
        return tables;
    }
}
