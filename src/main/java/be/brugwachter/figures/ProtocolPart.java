package be.brugwachter.figures;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Findings;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The protocols as they stood at the end of the year, with what runs out and what was found in the text. */
final class ProtocolPart implements ReportPart {
    private final ProtocolDesk protocols;
    private final Clock clock;

    ProtocolPart(ProtocolDesk protocols, Clock clock) {
        this.protocols = protocols;
        this.clock = clock;
    }

    @Override
    public Section of(int year) {
        Instant end = LocalDate.of(year + 1, 1, 1)
                .atStartOfDay(Dates.BRUSSELS)
                .toInstant()
                .minusSeconds(1);
        Instant at = end.isAfter(clock.instant()) ? clock.instant() : end;
        return new Section(
                "Protocollen",
                protocols.protocols().stream()
                        .map(protocol -> item(protocols.standing(protocol, at)))
                        .toList());
    }

    private static Item item(Standing standing) {
        Protocol protocol = standing.protocol();
        Stream<String> ends = standing.noticeEnds().map(day -> "Werkt tot en met " + Dates.dutch(day) + ".").stream();
        Stream<String> readers =
                standing.readersUntil().map(day -> "Verklaring van de lezers tot " + Dates.dutch(day) + ".").stream();
        List<Finding> found = Findings.of(standing);
        Stream<String> findings = Stream.of(found.isEmpty() ? "Geen bevindingen." : findings(found));
        String state = "Versie " + protocol.version() + ", " + standing.state().dutch() + ".";
        return Item.said(
                protocol.sender().name() + " en " + protocol.receiver().name(),
                String.join(
                        " ",
                        Stream.of(Stream.of(state), ends, readers, findings)
                                .flatMap(words -> words)
                                .toList()));
    }

    private static String findings(List<Finding> found) {
        long worst = found.stream()
                .filter(each -> each.severity() == Finding.Severity.ERROR)
                .count();
        String all = found.size() == 1 ? "1 bevinding" : found.size() + " bevindingen";
        return all + (worst == 0 ? "." : ", waarvan " + worst + (worst == 1 ? " fout." : " fouten."));
    }
}
