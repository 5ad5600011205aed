package be.brugwachter.accountability;

import be.brugwachter.accountability.EvidenceItem.Kind;
import be.brugwachter.accountability.EvidencePack.Line;
import be.brugwachter.accountability.EvidencePack.Section;
import be.brugwachter.accountability.ProcessingEntry.Column;
import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What people of a party filed of their measures, section by section. What lacks, or ran out, says so.
 *
 * @param items the newest of each kind
 * @param processors the list under this protocol
 * @param entry the line of the record of processing
 */
record MeasureFacts(
        Standing standing, List<EvidenceItem> items, List<ProcessorLine> processors, ProcessingEntry entry) {

    List<Section> sections() {
        return List.of(
                item(Kind.POLICY, Clause.SECURITY_POLICY_AND_PLAN),
                item(Kind.PLAN, Clause.SECURITY_POLICY_AND_PLAN),
                item(Kind.OFFICER, Clause.HAS_DPO),
                register(),
                hands(),
                readers());
    }

    private Section item(Kind kind, Clause clause) {
        Optional<EvidenceItem> filed =
                items.stream().filter(each -> each.kind() == kind).findFirst();
        List<Line> lines = new ArrayList<>();
        filed.ifPresent(each -> lines.addAll(lines(each)));
        boolean counts = filed.filter(each -> each.counts(standing.day())).isPresent();
        if (!counts) {
            String why = filed.isEmpty()
                    ? "Dit is hier nog niet bewaard."
                    : "Dit telt vandaag niet: kijk naar de dagen hierboven.";
            lines.add(Line.of("lacking", "Ontbreekt", why));
        }
        return new Section(kind.path(), kind.dutch(), clause, counts, lines);
    }

    private static List<Line> lines(EvidenceItem filed) {
        List<Line> lines = new ArrayList<>(List.of(
                Line.of("what", "Wat", filed.label()),
                Line.on("day", "Van", filed.day()),
                Line.on("until", "Geldig tot en met", filed.until())));
        DocumentMark mark = filed.document();
        if (mark != null) {
            lines.add(Line.of("sha256", "Vingerafdruk van het document", mark.sha256()));
        }
        return lines;
    }

    private Section register() {
        List<Line> lines = Arrays.stream(Column.values())
                .map(column -> Line.of(column.name(), column.dutch(), entry.cell(column)))
                .toList();
        return new Section(
                "register", "Verwerkingsregister (AVG, artikel 30)", Clause.IN_PROCESSING_REGISTER, true, lines);
    }

    private Section hands() {
        List<Line> lines = new ArrayList<>();
        for (ProcessorLine each : processors) {
            lines.add(Line.of("processor", each.name(), each.line() + "; " + each.guarantees()));
        }
        if (processors.isEmpty()) {
            lines.add(Line.of("lacking", "Ontbreekt", "Er is nog geen verwerker vastgelegd."));
        }
        boolean whole = !processors.isEmpty() && processors.stream().noneMatch(ProcessorLine::withoutAgreement);
        return new Section("processors", "Verwerkers en hun overeenkomsten", Clause.PROCESSOR_AGREEMENT, whole, lines);
    }

    /** The days and the fingerprint of the declaration; the declaration itself may name people, so it stays. */
    private Section readers() {
        List<Line> lines = new ArrayList<>();
        standing.readers().ifPresent(act -> {
            lines.add(Line.on("day", "Verklaard op", act.from()));
            ProtocolAct.Filed document = act.document();
            if (document != null) {
                lines.add(Line.of("sha256", "Vingerafdruk van de verklaring", document.sha256()));
            }
        });
        standing.readersUntil().ifPresent(day -> lines.add(Line.on("until", "Geldig tot en met", day)));
        if (!standing.readersDeclared()) {
            lines.add(Line.of("lacking", "Ontbreekt", "Er is vandaag geen geldige verklaring van de lezers."));
        }
        return new Section(
                "readers",
                "Wie de mailbox leest, onder beroepsgeheim",
                Clause.RECEIVER_UNDER_SECRECY,
                standing.readersDeclared(),
                lines);
    }
}
