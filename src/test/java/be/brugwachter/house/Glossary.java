package be.brugwachter.house;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the pairs of the glossary: a row with a code name, and whether it is built. */
final class Glossary {
    static final String BUILT = "gebouwd";
    static final String NOT_YET = "nog niet gebouwd";
    private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| (`[^|]+`) \\| ([^|]+) \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private Glossary() {}

    /** What is untrue in the page, given the simple names of all types there are. */
    static List<String> faults(String page, Set<String> types) {
        return page.lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .flatMap(row -> NAME.matcher(row.group(1))
                        .results()
                        .flatMap(name -> fault(name.group(1), row.group(2), types.contains(name.group(1)))))
                .toList();
    }

    private static Stream<String> fault(String name, String standing, boolean exists) {
        return switch (standing) {
            case BUILT -> exists ? Stream.empty() : Stream.of(name + " is called built and is no type.");
            case NOT_YET -> exists ? Stream.of(name + " is a type by now: call it built.") : Stream.empty();
            default -> Stream.of(name + " is neither built nor not yet: " + standing);
        };
    }
}
