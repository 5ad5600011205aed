package be.brugwachter.notice.web;

import be.brugwachter.notice.CaseFile;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.notice.Counted;
import be.brugwachter.notice.Exposure;
import be.brugwachter.notice.Incident;
import be.brugwachter.notice.Incident.DeviceLost;
import be.brugwachter.notice.Incident.Everything;
import be.brugwachter.notice.Incident.MailboxOpen;
import be.brugwachter.notice.Incident.SheetLost;
import be.brugwachter.notice.Incident.WrongReceiver;
import be.brugwachter.notice.Step;
import be.brugwachter.notice.Why.Verdict;
import be.brugwachter.notice.Word;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the form of a Belgian supervisor asks (GDPR article 33(3)), as far as the register knows it. */
final class SupervisorForm {
    private static final String LATER = "Nog niet bekend. Dat volgt in een aanvulling.";

    private SupervisorForm() {}

    /** One field of the form. */
    record Row(String field, String answer) {}

    /**
     * The rows of the form, in its order.
     *
     * @param counted what was counted when the officer said what lay open
     */
    static List<Row> rows(CaseFile file, Protocol protocol, Exposure exposure, Optional<Counted> counted) {
        return Stream.of(
                        who(protocol, Walls.party()),
                        what(file, exposure),
                        about(protocol, numbers(exposure, counted)),
                        done(file),
                        decided(file))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> who(Protocol protocol, Party party) {
        Side side = protocol.sideOf(party).orElseThrow();
        PartyProfile own = protocol.profile(side);
        PartyProfile other = protocol.other(party);
        String contact = protocol.breachContacts(side).stream()
                .map(each -> each.address().value())
                .collect(Collectors.joining(", "));
        return List.of(
                new Row("Verwerkingsverantwoordelijke", named(own)),
                new Row("Functionaris voor gegevensbescherming", contact.isEmpty() ? "Vul zelf in." : contact),
                new Row("Andere betrokken verantwoordelijke", named(other)),
                new Row("Verwerking", "Doorgeven van contactgegevens onder het protocol " + protocol.id() + "."));
    }

    private static String named(PartyProfile party) {
        return party.name() + ", " + party.seat().line() + ", ondernemingsnummer "
                + party.party().number().dotted();
    }

    private static List<Row> what(CaseFile file, Exposure exposure) {
        var head = file.head();
        return List.of(
                new Row("Aard van het lek", head.kind().dutch() + "."),
                new Row(
                        "Wanneer gebeurd",
                        file.incident()
                                .map(incident -> when(incident, exposure))
                                .orElse(LATER)),
                new Row(
                        "Wanneer ontdekt",
                        Dates.dutch(head.aware()) + ", door: "
                                + head.noticedBy().dutch() + "."),
                new Row("Uiterlijk te melden", Dates.dutch(head.deadline()) + ". Later? Zet erbij waarom."),
                new Row(
                        "Wat geraakt is",
                        "Vul zelf aan: vertrouwelijkheid (een ander kon lezen), integriteit (er veranderde iets) of beschikbaarheid (iets is weg)."));
    }

    private static String when(Incident incident, Exposure exposure) {
        return switch (incident) {
            case MailboxOpen open -> between(open.from(), open.until());
            case DeviceLost lost -> between(lost.from(), lost.until());
            case SheetLost lost -> "Sinds " + Dates.dutch(lost.from()) + ".";
            case Everything all -> between(all.from(), all.until());
            case WrongReceiver wrong -> sent(exposure);
        };
    }

    private static String sent(Exposure exposure) {
        return exposure.lines().stream()
                .map(line -> line.passage().mailbox())
                .filter(Objects::nonNull)
                .map(lay -> "Verstuurd op " + Dates.dutch(lay.from()) + ".")
                .findFirst()
                .orElse(LATER);
    }

    private static String between(Instant from, Instant until) {
        return "Van " + Dates.dutch(from) + " tot " + Dates.dutch(until) + ".";
    }

    private static List<Row> about(Protocol protocol, String numbers) {
        String items = protocol.fields().stream().sorted().map(DataItem::dutch).collect(Collectors.joining(", "));
        return List.of(
                new Row("Categorieën van betrokkenen", "Ouders die met hulp van een lokaal team naar het OCMW wilden."),
                new Row("Aantal betrokkenen, ten hoogste", numbers),
                new Row(
                        "Categorieën van gegevens, ten hoogste",
                        items + ". Kijk na of hier iets bij was dat bijzonder beschermd is."),
                new Row("Aantal gegevensrecords, ten hoogste", numbers),
                new Row(
                        "Waarschijnlijke gevolgen",
                        "Een ander kan weten dat iemand hulp zocht bij een OCMW, en kan die persoon ongewenst bereiken."),
                new Row("Grensoverschrijdend", "Vul zelf in: raakte het mensen in een ander land van de EU?"));
    }

    /** The higher count holds: of who was erased since, nobody knows any more. */
    private static String numbers(Exposure exposure, Optional<Counted> counted) {
        if (exposure.lines().isEmpty() && counted.isEmpty()) {
            return LATER;
        }
        long readable = Math.max(
                exposure.many(Verdict.READABLE), counted.map(Counted::readable).orElse(0L));
        long more = Math.max(
                exposure.many(Verdict.WITH_MORE), counted.map(Counted::withMore).orElse(0L));
        return readable + " te lezen; " + more + " versleuteld, alleen te lezen met nog iets erbij.";
    }

    private static List<Row> done(CaseFile file) {
        return List.of(
                new Row("Genomen maatregelen", words(file.ours(Group.MEASURE))),
                new Row("Maatregelen van de andere verantwoordelijke", words(file.theirs(Group.MEASURE))),
                new Row("Overleg met de andere verantwoordelijke", words(file.of(Group.AGREED))),
                new Row("Andere verantwoordelijke verwittigd", mails(file)));
    }

    private static String mails(CaseFile file) {
        if (!file.told() && file.peer().word() == Word.THEIRS) {
            return Word.THEIRS.sentence();
        }
        return file.told()
                ? words(file.ours(Group.MAIL), file.head().drill()) + " "
                        + file.peer().word().sentence()
                : LATER;
    }

    private static List<Row> decided(CaseFile file) {
        return List.of(
                new Row("Eigen beslissing over deze melding", words(file.ours(Group.SUPERVISOR))),
                new Row(
                        "Reden als het later is dan 72 uur",
                        file.ours(Group.LATE).isEmpty()
                                ? "Niet van toepassing, of vul zelf in."
                                : words(file.ours(Group.LATE))),
                new Row("Mededeling aan de betrokkenen (AVG artikel 34)", words(file.ours(Group.PEOPLE))));
    }

    private static String words(List<Step> steps) {
        return words(steps, false);
    }

    private static String words(List<Step> steps, boolean drill) {
        return steps.isEmpty()
                ? LATER
                : steps.stream()
                        .map(step -> step.choice().dutch(drill) + " (" + Dates.dutch(step.recorded()) + ")")
                        .collect(Collectors.joining(". ", "", "."));
    }
}
