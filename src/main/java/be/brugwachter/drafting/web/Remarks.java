package be.brugwachter.drafting.web;

import be.brugwachter.drafting.DraftCheck;
import be.brugwachter.drafting.DraftFinding;
import be.brugwachter.protocol.Finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings as the page shows them.
 *
 * @param all each with its field, kind and words
 */
record Remarks(List<Line> all) {
    private static final Set<String> FIELDS = FormGroup.ALL.stream()
            .flatMap(group -> group.fields().stream())
            .map(FormField::name)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * One line.
     *
     * @param field the field it stands beside; {@code text} when beside none
     * @param kind {@code nodig}, {@code let-op} or {@code weetje}
     * @param words what it says first
     * @param sentence the finding, with its place
     */
    record Line(String field, String kind, String words, String sentence) {}

    static Remarks of(List<DraftFinding> findings) {
        return new Remarks(findings.stream().map(Remarks::line).toList());
    }

    private static Line line(DraftFinding finding) {
        String field = FIELDS.contains(finding.field()) ? finding.field() : "text";
        String sentence = finding.sentence() + " (" + finding.place() + ")";
        return switch (finding.severity()) {
            case ERROR -> new Line(field, "nodig", later(finding) ? "Komt later:" : "Nog nodig:", sentence);
            case WARNING -> new Line(field, "let-op", later(finding) ? "Komt later:" : "Let op:", sentence);
            case INFO -> new Line(field, "weetje", "Weetje:", sentence);
        };
    }

    private static boolean later(DraftFinding finding) {
        return finding.field().equals("advice") || finding.field().equals("signing");
    }

    /** Those beside this field. */
    public List<Line> of(String field) {
        return all.stream().filter(each -> each.field().equals(field)).toList();
    }

    /** One sentence for the top. */
    public String summary() {
        long needed =
                all.stream().filter(each -> each.words().equals("Nog nodig:")).count();
        if (needed == 0) {
            return "Alles is ingevuld en nagekeken.";
        }
        return needed == 1 ? "Er is nog één ding nodig." : "Er zijn nog " + needed + " dingen nodig.";
    }

    static boolean ready(List<DraftFinding> findings) {
        return DraftCheck.ready(findings)
                && findings.stream().noneMatch(each -> each.severity() == Severity.ERROR && !later(each));
    }
}
