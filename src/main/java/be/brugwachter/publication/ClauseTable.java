package be.brugwachter.publication;

import be.brugwachter.protocol.ClauseRow;
import java.util.List;

/** Every clause in our words, and beside it what the software does for it. */
final class ClauseTable {
    private static final List<String> HEADS = List.of("Plaats", "Wat afgesproken is", "Wat de software doet");

    private ClauseTable() {}

    static void write(Html html) {
        html.element("h2", "Elke clausule, en wat de software doet", "id", "clausules", "class", "kop-l");
        Fold.begin(html, "Toon alle clausules", "(" + ClauseRow.all().size() + ")");
        html.in("div", "class", "tabelrol", "tabindex", "0", "role", "region", "aria-label", "Clausules");
        html.in("table", "class", "govuk-table clausules").in("thead").in("tr");
        HEADS.forEach(head -> html.element("th", head, "scope", "col", "class", "govuk-table__header"));
        html.out().out().in("tbody");
        for (ClauseRow row : ClauseRow.all()) {
            html.in("tr").element("th", row.place(), "scope", "row", "class", "govuk-table__cell plaats");
            html.element("td", row.wording(), "class", "govuk-table__cell");
            html.element("td", row.reach(), "class", "govuk-table__cell").out();
        }
        html.out().out().out();
        Fold.end(html);
    }
}
