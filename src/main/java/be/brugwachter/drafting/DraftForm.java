package be.brugwachter.drafting;

import be.brugwachter.drafting.DraftTerms.Agreement;
import be.brugwachter.drafting.DraftTerms.Guideline;
import be.brugwachter.protocol.PartyProfile.Representative;
import be.brugwachter.protocol.PartyProfile.Seat;
import be.brugwachter.protocol.Processors.Processor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What people type, made terms; each field by its name. A field that is not there keeps what the terms had. */
public final class DraftForm {
    private static final Pattern COMMA = Pattern.compile(",");

    private final DraftTerms base;
    private final List<DraftFinding> problems = new ArrayList<>();
    private final TypedFields fields;

    private DraftForm(Map<String, String> typed, DraftTerms base) {
        this.base = base;
        this.fields = new TypedFields(typed, problems);
    }

    /**
     * What came of it.
     *
     * @param terms the terms; where something typed is no day or number, as they were
     * @param problems what could not be understood, field by field
     */
    public record Understood(DraftTerms terms, List<DraftFinding> problems) {}

    /** Reads what was typed over the terms there were. */
    public static Understood read(Map<String, String> typed, DraftTerms base) {
        DraftForm form = new DraftForm(typed, base);
        return new Understood(form.terms(), List.copyOf(form.problems));
    }

    /** The fields as they show these terms; what {@link #read} makes of them are the same terms. */
    public static Map<String, String> shown(DraftTerms terms) {
        return FieldsShown.of(terms);
    }

    private DraftTerms terms() {
        return new DraftTerms(
                base.id(),
                base.version(),
                party("sender", base.sender()),
                party("receiver", base.receiver()),
                fields.text("localTeam", "C", base.localTeam()),
                new Agreement(
                        fields.day("agreementDay", "C", base.agreement().day()),
                        fields.text("agreementName", "C", base.agreement().name())),
                fields.text("mailbox", "art. 6", base.mailbox()),
                guideline(base.guideline()),
                processors(),
                fields.choice("use", "art. 2", Use.class, base.use()),
                lengths(base.lengths()),
                fields.day("inForce", "art. 11", base.inForce()),
                fields.number("noticeMonths", "art. 11", base.noticeMonths()),
                fields.text("place", "slot", base.place()));
    }

    private Guideline guideline(Guideline had) {
        return new Guideline(
                fields.text("guideline", "art. 6", had.name()),
                fields.text("guidelineVersion", "art. 6", had.version()));
    }

    private DraftParty party(String side, DraftParty had) {
        Seat seat = had.seat();
        return new DraftParty(
                had.name(),
                had.legalForm(),
                had.number(),
                new Seat(
                        fields.text(side + "Street", "partijen", seat.street()),
                        fields.text(side + "Postcode", "partijen", seat.postcode()),
                        fields.text(side + "Place", "partijen", seat.place())),
                people(side + "People", had.representatives()),
                fields.text(side + "Contact", "art. 9", had.contact()));
    }

    /** One on each line: name, comma, function; when one of them is wrong, all stay as they were. */
    private List<Representative> people(String field, List<Representative> had) {
        List<String> lines = fields.lines(field, "partijen").orElse(null);
        if (lines == null) {
            return had;
        }
        List<Representative> people = new ArrayList<>();
        for (String line : lines) {
            int comma = line.indexOf(',');
            if (comma < 1 || comma == line.length() - 1) {
                problems.add(DraftFinding.error(
                        field, "partijen", "Schrijf bij “" + line + "” de naam, een komma en dan de functie."));
            } else {
                people.add(new Representative(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip()));
            }
        }
        return people.size() == lines.size() ? people : had;
    }

    /** One on each line: name, colon, products with commas. */
    private List<Processor> processors() {
        return fields.lines("processors", "art. 6")
                .map(lines -> lines.stream().map(DraftForm::processor).toList())
                .orElse(base.processors());
    }

    private static Processor processor(String line) {
        String[] parts = line.split(":", 2);
        List<String> products = parts.length < 2
                ? List.of()
                : COMMA.splitAsStream(parts[1])
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
        return new Processor(parts[0].strip(), products);
    }

    private Lengths lengths(Lengths had) {
        return new Lengths(
                fields.length("maximum", "art. 3", had.maximumWithoutContact()),
                fields.length("atOnce", "art. 7", had.atOnce()),
                fields.length("reasonable", "art. 7", had.reasonableTime()),
                fields.length("breach", "art. 9", had.breach()),
                fields.length("unopened", "art. 6", had.unopened()),
                fields.length("silent", "art. 6", had.silentMailbox()),
                fields.length("readers", "art. 6", had.readers()),
                fields.choice("residence", "C", be.brugwachter.protocol.WorkingTerms.Meaning.class, had.residence()));
    }
}
