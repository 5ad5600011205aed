package be.brugwachter.retention;

import be.brugwachter.retention.store.SelectionRuleFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The selection rules a deployment works with. They are data: a rule that changes is a file that changes. */
public final class SelectionRules {
    private final Map<String, SelectionRule> byName = new LinkedHashMap<>();

    /** @param rules of one name the last counts */
    public SelectionRules(List<SelectionRule> rules) {
        rules.forEach(rule -> byName.put(rule.name(), rule));
    }

    /**
     * The rules that come with the program, and those of a folder, which outweigh them.
     *
     * @param folder {@code selection-rules} of the data folder; may be absent on disk
     * @throws IllegalArgumentException with the file's name and a Dutch sentence, when a file is wrong
     */
    public static SelectionRules shippedAnd(Path folder) {
        return new SelectionRules(SelectionRuleFiles.shippedAnd(folder));
    }

    /** The rule of this name. */
    public Optional<SelectionRule> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All of them. */
    public List<SelectionRule> all() {
        return List.copyOf(byName.values());
    }
}
