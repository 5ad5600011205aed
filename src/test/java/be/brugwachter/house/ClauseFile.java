package be.brugwachter.house;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Reach;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The ledger as data, one clause a line: it travels in the jar, so that a running house can show its own proof. */
final class ClauseFile {
    private ClauseFile() {}

    static String of(Ledger ledger) {
        return Arrays.stream(Clause.values())
                .map(clause -> JsonMapper.shared().writeValueAsString(row(ledger, clause)))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static Map<String, Object> row(Ledger ledger, Clause clause) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("clause", clause.name());
        row.put("place", clause.place());
        row.put("reach", clause.reach().name());
        row.put("wording", clause.wording());
        boolean outside = clause.reach() == Reach.OUTSIDE;
        row.put("code", outside ? List.of() : List.copyOf(ledger.code(clause)));
        row.put("tests", outside ? List.of() : List.copyOf(ledger.proof(clause)));
        row.put("open", ledger.open().get(clause));
        return row;
    }
}
