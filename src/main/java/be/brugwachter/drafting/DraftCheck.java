package be.brugwachter.drafting;

import be.brugwachter.protocol.Finding.Severity;
import be.brugwachter.reading.Linter;
import be.brugwachter.reading.Reading;
import be.brugwachter.reading.Remark;
import be.brugwachter.reading.TextReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Everything there is to say about a draft: what the linter finds in its text, what is not filled in, and what a reader would read
 * otherwise than it was typed.
 */
public final class DraftCheck {
    /** About no field: about the text. */
    static final String TEXT = "text";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("cooperation-agreement-missing", "agreementDay"),
            Map.entry("agreement-after-force", "agreementDay"),
            Map.entry("mailbox-invalid", "mailbox"),
            Map.entry("mailbox-foreign", "mailbox"),
            Map.entry("processor-unnamed", "processors"),
            Map.entry("force-date-missing", "inForce"),
            Map.entry("notice-period-missing", "noticeMonths"),
            Map.entry("enterprise-unknown", "receiverStreet"),
            Map.entry("dpo-advice-missing", "advice"),
            Map.entry("dpo-advice-late", "advice"),
            Map.entry("unsigned", "signing"));
    private static final List<String> OF_A_SIDE =
            List.of("breach-contacts", "contact-foreign", "signatory-missing", "party-incomplete");

    private DraftCheck() {}

    /** All findings, errors first. */
    public static List<DraftFinding> of(Draft draft) {
        DraftTerms terms = draft.terms();
        Reading reading = TextReader.read(draft.text());
        List<DraftFinding> findings = linted(draft, reading);
        need(terms.localTeam(), "localTeam", "C", "Vul in welk lokaal team gegevens mag doorgeven.", findings);
        need(terms.agreement().name(), "agreementName", "C", "Geef de samenwerkingsovereenkomst een naam.", findings);
        need(
                terms.guideline().name(),
                "guideline",
                "art. 6",
                "Noem de richtlijn die bij het versturen geldt.",
                findings);
        need(terms.place(), "place", "slot", "Vul in waar de partijen ondertekenen.", findings);
        findings.addAll(ReadBack.differences(draft, reading));
        findings.sort(Comparator.comparing(DraftFinding::severity));
        return List.copyOf(findings);
    }

    private static List<DraftFinding> linted(Draft draft, Reading reading) {
        List<DraftFinding> findings = new ArrayList<>();
        for (Remark remark : Linter.lint(reading)) {
            if (remark.rule().equals("signatory-missing") && draft.progress().signed() == null) {
                continue; // the names below come from the same terms as those above; nobody signed yet
            }
            findings.add(new DraftFinding(
                    field(remark, draft.terms()),
                    remark.severity(),
                    remark.place().article(),
                    remark.message()));
        }
        return findings;
    }

    /** Whether the terms are complete and right: only advice and signature may still be missing. */
    public static boolean ready(List<DraftFinding> findings) {
        return findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .allMatch(each -> each.field().equals("advice"));
    }

    private static void need(String value, String field, String place, String sentence, List<DraftFinding> findings) {
        if (value.isBlank()) {
            findings.add(DraftFinding.error(field, place, sentence));
        }
    }

    private static String field(Remark remark, DraftTerms terms) {
        if (!OF_A_SIDE.contains(remark.rule())) {
            return FIELDS.getOrDefault(remark.rule(), TEXT);
        }
        boolean receiver = remark.message().contains(terms.receiver().name());
        String side = receiver ? "receiver" : "sender";
        return switch (remark.rule()) {
            case "breach-contacts", "contact-foreign" -> side + "Contact";
            case "party-incomplete" -> side + (remark.message().contains("zetel") ? "Street" : "People");
            default -> side + "People";
        };
    }
}
