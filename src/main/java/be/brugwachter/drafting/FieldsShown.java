package be.brugwachter.drafting;

import be.brugwachter.protocol.Processors.Processor;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Terms as they stand in the fields of the form; {@link DraftForm} reads them back to the same terms. */
final class FieldsShown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Map<String, String> shown = new LinkedHashMap<>();

    private FieldsShown() {}

    static Map<String, String> of(DraftTerms terms) {
        FieldsShown fields = new FieldsShown();
        fields.party("sender", terms.sender());
        fields.party("receiver", terms.receiver());
        fields.put("localTeam", terms.localTeam());
        fields.put("agreementDay", day(terms.agreement().day()));
        fields.put("agreementName", terms.agreement().name());
        fields.put("mailbox", terms.mailbox());
        fields.put("guideline", terms.guideline().name());
        fields.put("guidelineVersion", terms.guideline().version());
        fields.put(
                "processors", terms.processors().stream().map(FieldsShown::line).collect(Collectors.joining("\n")));
        fields.put("use", terms.use().name());
        fields.lengths(terms.lengths());
        fields.put("inForce", day(terms.inForce()));
        fields.put("noticeMonths", String.valueOf(terms.noticeMonths()));
        fields.put("place", terms.place());
        return fields.shown;
    }

    private void put(String field, String value) {
        shown.put(field, value);
    }

    private void party(String side, DraftParty party) {
        put(side + "Street", party.seat().street());
        put(side + "Postcode", party.seat().postcode());
        put(side + "Place", party.seat().place());
        put(
                side + "People",
                party.representatives().stream()
                        .map(each -> each.name() + ", " + each.function())
                        .collect(Collectors.joining("\n")));
        put(side + "Contact", party.contact());
    }

    private void lengths(Lengths lengths) {
        length("maximum", lengths.maximumWithoutContact());
        length("atOnce", lengths.atOnce());
        length("reasonable", lengths.reasonableTime());
        length("breach", lengths.breach());
        length("unopened", lengths.unopened());
        length("silent", lengths.silentMailbox());
        length("readers", lengths.readers());
        put("residence", lengths.residence().name());
    }

    private void length(String field, Length length) {
        put(field, String.valueOf(length.amount()));
        put(field + "Unit", length.unit().name());
    }

    private static String line(Processor processor) {
        return processor.products().isEmpty()
                ? processor.name()
                : processor.name() + ": " + String.join(", ", processor.products());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
