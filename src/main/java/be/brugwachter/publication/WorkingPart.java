package be.brugwachter.publication;

import be.brugwachter.protocol.Term;
import be.brugwachter.protocol.WorkingTerms;
import java.util.stream.Stream;

/** What the parties chose beside the text, said to be a choice and not a sentence of the protocol. */
record WorkingPart(WorkingTerms terms) {
    void write(Html html) {
        Fold.begin(html, "Werkafspraken", "(keuze van de partijen)");
        html.element(
                "p", "Hier noemt de tekst geen getal. Dit is een keuze van de partijen, geen zin uit het protocol.");
        html.in("dl", "class", "govuk-summary-list");
        Stream.of(
                        terms.maximumWithoutContact(),
                        terms.atOnce(),
                        terms.reasonableTime(),
                        terms.withoutUndueDelay(),
                        terms.unopenedParcelLapses(),
                        terms.silentMailbox(),
                        terms.declarationOfReaders())
                .forEach(term -> Rows.line(html, term.dutch(), words(term)));
        var residence = terms.residence();
        Rows.line(html, residence.meaning().dutch(), residence.choice() + " (" + residence.article() + ")");
        html.out();
        Fold.end(html);
    }

    private static String words(Term term) {
        return term.choice() + " (" + term.article() + ")";
    }
}
