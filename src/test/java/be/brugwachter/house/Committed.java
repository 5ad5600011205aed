package be.brugwachter.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the committed files that only makes sense on somebody's own machine. */
final class Committed {
    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", "node_modules", ".brugwachter", "brugwachter-data");

    /** Home folders, the folder this was built in, and hosts packages come from: written so that this file is no finding. */
    private static final Pattern MACHINE = Pattern.compile(String.join(
            "|",
            "/" + "root/",
            "/" + "work/",
            "/" + "Users/[a-z]",
            "/home/" + "[a-z]+/",
            "[A-Z]:" + "\\\\\\\\Users",
            "registry\\." + "npmjs",
            "deb\\." + "debian\\.org",
            "repo1\\." + "maven",
            "repo\\.maven\\." + "apache"));

    private Committed() {}

    static List<String> findings(String name, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = MACHINE.matcher(text);
        while (matcher.find()) {
            long line = text.substring(0, matcher.start()).lines().count();
            found.add("%s:%d names \"%s\".".formatted(name, Math.max(1, line), matcher.group()));
        }
        return found;
    }

    /** All text files of the project but what is built or kept by a run. */
    static List<Path> texts() {
        try (Stream<Path> all = Files.walk(House.HOME)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !elsewhere(House.HOME.relativize(file)))
                    .filter(Committed::isText)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean elsewhere(Path file) {
        return NOT_OURS.contains(file.getName(0).toString())
                || (file.startsWith("bench") && file.toString().contains("/target/"))
                || file.toString().equals("mvnw")
                || file.startsWith(".mvn");
    }

    private static boolean isText(Path file) {
        try {
            Files.readString(file, StandardCharsets.UTF_8);
            return true;
        } catch (MalformedInputException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
