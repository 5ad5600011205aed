package be.brugwachter.publication.linked;

import static be.brugwachter.publication.linked.RegisterForm.choice;
import static be.brugwachter.publication.linked.RegisterForm.map;

import be.brugwachter.protocol.Term;
import be.brugwachter.protocol.WorkingTerms;
import java.util.Map;

/** The working terms with the keys of the register. */
final class WorkingTermsForm {
    private WorkingTermsForm() {}

    static Map<String, Object> of(WorkingTerms terms) {
        Map<String, Object> written = map("maximumWithoutContact", term(terms.maximumWithoutContact()));
        written.put("atOnce", term(terms.atOnce()));
        written.put("reasonableTime", term(terms.reasonableTime()));
        written.put("withoutUndueDelay", term(terms.withoutUndueDelay()));
        written.put("unopenedParcelLapses", term(terms.unopenedParcelLapses()));
        written.put("silentMailbox", term(terms.silentMailbox()));
        written.put("declarationOfReaders", term(terms.declarationOfReaders()));
        Map<String, Object> residence = map("article", terms.residence().article());
        residence.put("meaning", choice(terms.residence().meaning()));
        residence.put("choice", terms.residence().choice());
        written.put("residence", residence);
        return written;
    }

    private static Map<String, Object> term(Term term) {
        Map<String, Object> written = map("article", term.article());
        written.put("amount", term.amount());
        written.put("unit", choice(term.unit()));
        written.put("choice", term.choice());
        return written;
    }
}
