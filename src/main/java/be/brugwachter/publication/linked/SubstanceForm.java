package be.brugwachter.publication.linked;

import static be.brugwachter.publication.linked.RegisterForm.choice;
import static be.brugwachter.publication.linked.RegisterForm.map;

import be.brugwachter.protocol.JustifiedData;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Purposes;
import be.brugwachter.protocol.Retention;
import be.brugwachter.protocol.Substance;
import be.brugwachter.protocol.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Articles 2 to 5 with the keys of the register. */
final class SubstanceForm {
    private SubstanceForm() {}

    static void put(Substance substance, Map<String, Object> root) {
        root.put("purposes", purposes(substance.purposes()));
        root.put("legalBases", all(substance.legalBases(), SubstanceForm::basis));
        root.put("data", all(substance.data(), SubstanceForm::item));
        Map<String, Object> special = map("passed", false);
        special.putAll(words(substance.specialCategories()));
        root.put("specialCategories", special);
        root.put("retention", retention(substance.retention()));
        root.put("recipients", all(substance.recipients(), each -> named(each.id(), each.wording())));
        root.put("periodicity", words(substance.periodicity()));
        root.put("duration", words(substance.duration()));
    }

    private static <T> List<Map<String, Object>> all(List<T> items, Function<T, Map<String, Object>> form) {
        return items.stream().map(form).toList();
    }

    private static Map<String, Object> item(JustifiedData data) {
        Map<String, Object> item = map("id", data.id());
        item.put("fields", data.fields().stream().map(RegisterForm::choice).toList());
        item.put("article", data.justification().article());
        item.put("justification", data.justification().text());
        return item;
    }

    private static Map<String, Object> purposes(Purposes purposes) {
        Map<String, Object> written = map("original", words(purposes.original()));
        written.put("receiver", each(purposes.receiver()));
        written.put("permissions", each(purposes.permissions()));
        written.put("compatibility", words(purposes.compatibility()));
        return written;
    }

    private static List<Map<String, Object>> each(List<Purposes.Purpose> purposes) {
        return purposes.stream().map(each -> named(each.id(), each.wording())).toList();
    }

    private static Map<String, Object> basis(LegalBasis basis) {
        Map<String, Object> written = map("id", basis.id());
        written.put("side", choice(basis.side()));
        written.put("carries", choice(basis.carries()));
        written.put("name", basis.name());
        written.put("articles", basis.articles());
        written.put("wording", basis.wording());
        return written;
    }

    private static Map<String, Object> retention(Retention retention) {
        Map<String, Object> written = map("untilContact", words(retention.untilContact()));
        retention.maximumWithoutContact().ifPresent(each -> written.put("maximumWithoutContact", words(each)));
        Map<String, Object> file = words(retention.clientFile().wording());
        file.put("yearsAfterClosing", retention.clientFile().yearsAfterClosing());
        file.put("rule", retention.clientFile().rule());
        written.put("clientFile", file);
        return written;
    }

    private static Map<String, Object> named(String id, Wording wording) {
        Map<String, Object> written = map("id", id);
        written.putAll(words(wording));
        return written;
    }

    static Map<String, Object> words(Wording wording) {
        return map("article", wording.article(), "wording", wording.text());
    }
}
