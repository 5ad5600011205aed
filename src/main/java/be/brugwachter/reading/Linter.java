package be.brugwachter.reading;

import be.brugwachter.protocol.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Says everything that is wrong with a protocol, in the order of the rules. */
public final class Linter {
    private Linter() {}

    /** Every finding; a text that is no protocol lacks nearly everything. */
    public static List<Remark> lint(Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        for (LintRule rule : LintRules.ALL) {
            rule.check()
                    .apply(reading)
                    .forEach(hit -> remarks.add(new Remark(rule.name(), rule.severity(), hit.place(), hit.message())));
            reading.seen().stream()
                    .filter(seen -> seen.rule().equals(rule.name()) && !said(remarks, seen))
                    .forEach(remarks::add);
        }
        return List.copyOf(remarks);
    }

    /** What a person saw already and a rule found again is said once. */
    private static boolean said(List<Remark> remarks, Remark seen) {
        return remarks.stream()
                .anyMatch(each -> each.rule().equals(seen.rule())
                        && each.place().line() > 0
                        && each.place().article().equals(seen.place().article()));
    }

    /** The names of all rules, with how bad each is, in the order of a text. */
    public static List<Named> rules() {
        return LintRules.ALL.stream()
                .map(rule -> new Named(rule.name(), rule.severity()))
                .toList();
    }

    /**
     * A rule by its name.
     *
     * @param name lasting name
     * @param severity how bad
     */
    public record Named(String name, Severity severity) {}
}
