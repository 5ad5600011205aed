package be.brugwachter.protocol.store;

import be.brugwachter.protocol.Term;
import be.brugwachter.protocol.WorkingTerms;

/** Reads the working terms of a protocol file. */
final class WorkingTermsBinding {
    private WorkingTermsBinding() {}

    static WorkingTerms read(Section terms) {
        Section residence = terms.in("residence");
        return new WorkingTerms(
                term(terms.in("maximumWithoutContact")),
                term(terms.in("atOnce")),
                term(terms.in("reasonableTime")),
                term(terms.in("withoutUndueDelay")),
                term(terms.in("unopenedParcelLapses")),
                term(terms.in("silentMailbox")),
                term(terms.in("declarationOfReaders")),
                new WorkingTerms.Residence(
                        residence.text("article"),
                        residence.choice("meaning", WorkingTerms.Meaning.class),
                        residence.text("choice")));
    }

    private static Term term(Section term) {
        return new Term(
                term.text("article"), term.number("amount"), term.choice("unit", Term.Unit.class), term.text("choice"));
    }
}
