package be.brugwachter.house;

import be.brugwachter.clause.Clause;
import java.util.EnumMap;
import java.util.Map;

/** The one list of clauses that nobody carries yet: {@code CLAUSE: where it will come from}, one a line. */
final class OpenClauses {
    private OpenClauses() {}

    static Map<Clause, String> read(String list) {
        Map<Clause, String> open = new EnumMap<>(Clause.class);
        list.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(": ", 2);
            if (parts.length < 2 || parts[1].isBlank()) {
                throw new IllegalArgumentException("An open clause says where it will come from: " + line);
            }
            if (open.put(Clause.valueOf(parts[0]), parts[1].strip()) != null) {
                throw new IllegalArgumentException("A clause is listed as open twice: " + line);
            }
        });
        return open;
    }
}
