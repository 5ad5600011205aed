package be.brugwachter.accountability;

import be.brugwachter.accountability.ProcessingEntry.Column;
import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.ClauseProofs;
import be.brugwachter.protocol.ClauseRow;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.JustifiedData;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.shared.DataItem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft of a data protection impact assessment of one party under one protocol (GDPR article 35(7)): description, necessity, risks
 * with what the software really does against them, and what only people can answer. A draft never says how grave a risk is.
 *
 * @param party whose draft it is
 * @param protocol the protocol's lasting name and version
 * @param day the day in Brussels it tells of, in words
 * @param description article 35(7)(a): label and text
 * @param necessity article 35(7)(b)
 * @param risks article 35(7)(c) and (d)
 * @param questions what the data protection officer must answer
 * @param findings what the text of the protocol leaves wrong or unsaid, to be weighed as well
 */
public record ImpactAssessment(
        String party,
        String protocol,
        String day,
        List<Line> description,
        List<Line> necessity,
        List<Faced> risks,
        List<String> questions,
        List<String> findings) {
    private static final List<Column> DESCRIBED = List.of(
            Column.CONTROLLER,
            Column.ACTIVITY,
            Column.PURPOSES,
            Column.PEOPLE,
            Column.DATA,
            Column.RECIPIENTS,
            Column.PROCESSORS,
            Column.KEPT,
            Column.SOURCE);

    public ImpactAssessment {
        description = List.copyOf(description);
        necessity = List.copyOf(necessity);
        risks = List.copyOf(risks);
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
    }

    /** A label and what is to say of it. */
    public record Line(String label, String text) {}

    /** A risk with what is there against it. */
    public record Faced(Risk risk, List<Measure> measures) {
        public Faced {
            measures = List.copyOf(measures);
        }
    }

    /**
     * One clause against a risk.
     *
     * @param row its place, what it asks, and what the software does for it
     * @param proof how many tests fail when it is broken; or plainly that nothing carries it yet
     * @param names where in code and tests
     * @param carried whether this version carries and proves it
     */
    public record Measure(ClauseRow row, String proof, List<String> names, boolean carried) {
        static Measure of(Clause clause, ClauseProofs proofs) {
            ClauseProofs.Proof proof = proofs.of(clause);
            return new Measure(
                    ClauseRow.of(clause),
                    proof.summary(),
                    proof.names(),
                    proof.open() == null && !proof.tests().isEmpty());
        }
    }

    /**
     * The draft of one side.
     *
     * @param entry its line in the record of processing
     */
    public static ImpactAssessment of(Standing standing, Side side, ProcessingEntry entry, ClauseProofs proofs) {
        Protocol protocol = standing.protocol();
        List<Faced> risks = Arrays.stream(Risk.values())
                .map(risk -> new Faced(
                        risk,
                        risk.clauses().stream()
                                .map(clause -> Measure.of(clause, proofs))
                                .toList()))
                .toList();
        return new ImpactAssessment(
                protocol.profile(side).name(),
                protocol.id() + ", versie " + protocol.version(),
                Dates.dutch(standing.day()),
                description(entry),
                necessity(standing.protocol(), entry),
                risks,
                OpenQuestions.of(standing, side),
                OpenQuestions.ofTheText(standing));
    }

    private static List<Line> description(ProcessingEntry entry) {
        Stream<Line> cells = DESCRIBED.stream().map(column -> new Line(column.dutch(), entry.cell(column)));
        Line course = new Line(
                "Hoe het gaat",
                "Een teamlid vertelt de ouder vijf punten en vraagt toestemming. Wat de ouder veilig vindt om door te geven,"
                        + " wordt getoetst, verzegeld en gemaild. Een maatschappelijk werker opent het, neemt contact op, en"
                        + " maakt een dossier of wist. Terug gaat alleen dat het bericht geopend is, nooit wat ervan kwam.");
        return Stream.concat(cells, Stream.of(course)).toList();
    }

    private static List<Line> necessity(Protocol protocol, ProcessingEntry entry) {
        Stream<Line> needed = protocol.data().stream().map(ImpactAssessment::needed);
        return Stream.concat(
                        needed,
                        Stream.of(
                                new Line(
                                        "Gevoelige gegevens",
                                        protocol.substance().specialCategories().text()),
                                new Line("Rechtsgronden", entry.cell(Column.GROUNDS)),
                                new Line("Past bij het eerste doel", entry.cell(Column.COLLECTED_FOR)),
                                new Line(
                                        "Hoe vaak",
                                        protocol.substance().periodicity().text()),
                                new Line(
                                        "Hoelang het protocol loopt",
                                        protocol.substance().duration().text())))
                .toList();
    }

    private static Line needed(JustifiedData data) {
        String items = data.fields().stream().map(DataItem::dutch).collect(Collectors.joining(", "));
        return new Line("Waarom " + items, data.justification().text());
    }
}
