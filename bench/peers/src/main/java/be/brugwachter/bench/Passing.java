package be.brugwachter.bench;

import be.brugwachter.decision.Requests;
import be.brugwachter.decision.SharingRequest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Who lets what pass: the same mistakes offered to each engine, all rules written as carefully as for ourselves. */
final class Passing {
    private static final Set<String> RULES = Conditions.ALL.keySet();

    private Passing() {}

    static void tell(Report report) {
        Table table = new Table("what goes wrong", "ours", "EDC", "SAPL");
        Edc edc = new Edc(RULES, RULES);
        Sapl sapl = new Sapl(Sapl.rules());
        Ours ours = new Ours();
        table.row("nothing", word(passes(ours)), word(passes(edc)), word(passes(sapl)));
        table.row("nobody knows anything", unknown(ours), unknown(edc), unknown(sapl));
        int facts = Breaks.facts().size();
        table.row(
                "one fact unknown, of " + facts,
                passed(count(ours), facts),
                passed(count(edc), facts),
                passed(count(sapl), facts));
        table.row("consent withdrawn", refused(ours), refused(edc), refused(sapl));
        table.row("a rule misspelt or not bound, of " + RULES.size(), "does not compile", unbound(), misspelt());
        table.row(
                "a policy without rules", "cannot be made", empty(new Edc(RULES, Set.of())), empty(new Sapl(Map.of())));
        table.row("a datum nobody foresaw goes along", "cannot be said", "cannot be said", unforeseen(sapl));
        report.say(
                "Who lets what pass. A fact may stay unknown only where another already decides; every other pass is a leak:\n");
        report.table(table);
    }

    private static boolean passes(Engine engine) {
        return engine.ask(Requests.right()).grounds().isEmpty();
    }

    private static String word(boolean passes) {
        return passes ? "passes" : "refused";
    }

    private static String unknown(Engine engine) {
        Set<String> grounds = engine.ask(Requests.unknown()).grounds();
        return grounds.isEmpty() ? "**passes**" : "refused, %d grounds".formatted(grounds.size());
    }

    private static long count(Engine engine) {
        return Breaks.facts().stream()
                .map(fact -> Breaks.without(Requests.right(), fact))
                .filter(request -> engine.ask(request).grounds().isEmpty())
                .count();
    }

    private static String refused(Engine engine) {
        SharingRequest withdrawn = Breaks.with(Requests.right(), "consent.withdrawn", true);
        return engine.ask(withdrawn).grounds().isEmpty() ? "**passes**" : "refused";
    }

    private static String passed(long passed, long all) {
        return passed == 0 ? "all refused" : "%d of %d pass".formatted(passed, all);
    }

    /** Everything is wrong that a rule asks, and nobody bound the rule. */
    private static String unbound() {
        return leak(rule -> {
            Set<String> others = new LinkedHashSet<>(RULES);
            others.remove(rule);
            return new Edc(others, Set.of(rule))
                    .ask(Requests.unknown())
                    .grounds()
                    .isEmpty();
        });
    }

    /** Everything is wrong that a rule asks, and it was spelt wrongly where it is written: here as a denial of what is wrong. */
    private static String misspelt() {
        return leak(rule -> {
            Map<String, String> wrong = new LinkedHashMap<>();
            wrong.put(rule, "!(resource.misspelt == false)");
            return new Sapl(wrong).ask(Requests.unknown()).grounds().isEmpty();
        });
    }

    private static String leak(Predicate<String> leaks) {
        long leaking = RULES.stream().filter(leaks).count();
        return leaking == 0 ? "all refused" : "**%d pass**".formatted(leaking);
    }

    private static String empty(Engine engine) {
        return engine.ask(Requests.unknown()).grounds().isEmpty() ? "**passes**" : "refused";
    }

    private static String unforeseen(Sapl sapl) {
        ObjectNode facts = FactsAsJson.of(Requests.right());
        ((ObjectNode) facts.path("referral").path("passing")).put("NATIONAL_NUMBER", true);
        return sapl.ask(facts).grounds().isEmpty() ? "**passes**" : "refused";
    }
}
