package be.brugwachter.house;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Reach;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The ledger as a page: the clauses in the order of the text, with code and proof in the margin. */
final class ClausePage {
    private static final int SHOWN = 3;

    private ClausePage() {}

    static String of(Ledger ledger) {
        String rows = Arrays.stream(Clause.values())
                .map(clause -> row(ledger, clause))
                .collect(Collectors.joining("\n"));
        return """
                # De clausules, met code en bewijs in de marge

                Deze bladzijde schrijft `./tidy`; de bouw faalt als ze niet meer klopt. De code draagt een clausule met `@Upholds`, een
                test bewijst ze met `@Proves`.

                Bereik: **beslist** de software weigert of handelt zelf · **bewaakt** de software houdt een klok bij · **vastgelegd**
                mensen handelen, de software bewaart het bewijs · **buiten** geen software kan dit dragen.

                %s

                | clausule | plaats | bereik | wat ze vraagt | code | bewijs | stand |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(summary(ledger), rows);
    }

    private static String summary(Ledger ledger) {
        long carried = Arrays.stream(Clause.values()).filter(ledger::carried).count();
        String sending = ledger.openForSending().isEmpty()
                ? "Alles wat over het versturen beslist, is bewezen."
                : "**Nog open, en beslissend voor het versturen:** "
                        + ledger.openForSending().stream()
                                .map(clause -> "`" + clause + "`")
                                .collect(Collectors.joining(", "))
                        + ".";
        return "Van de %d clausules zijn er %d gedragen en bewezen, %d nog open.\n\n%s"
                .formatted(Clause.values().length, carried, ledger.open().size(), sending);
    }

    private static String row(Ledger ledger, Clause clause) {
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        "`" + clause + "`",
                        clause.place(),
                        dutch(clause.reach()),
                        clause.wording(),
                        margin(ledger.code(clause)),
                        margin(ledger.proof(clause)),
                        standing(ledger, clause));
    }

    private static String standing(Ledger ledger, Clause clause) {
        if (clause.reach() == Reach.OUTSIDE) {
            return "buiten";
        }
        String where = ledger.open().get(clause);
        return where == null ? "gedragen" : "**open**: " + where;
    }

    private static String margin(SortedSet<String> places) {
        String shown =
                places.stream().limit(SHOWN).map(place -> "`" + place + "`").collect(Collectors.joining("<br>"));
        int more = places.size() - SHOWN;
        return more > 0 ? shown + "<br>en nog " + more : shown;
    }

    private static String dutch(Reach reach) {
        return switch (reach) {
            case DECIDED -> "beslist";
            case CLOCKED -> "bewaakt";
            case RECORDED -> "vastgelegd";
            case OUTSIDE -> "buiten";
        };
    }
}
