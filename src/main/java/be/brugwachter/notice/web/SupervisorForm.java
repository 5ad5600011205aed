package be.brugwachter.notice.web;

import be.brugwachter.notice.CaseFile;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.notice.Exposure;
import be.brugwachter.notice.Incident;
import be.brugwachter.notice.Incident.DeviceLost;
import be.brugwachter.notice.Incident.MailboxOpen;
import be.brugwachter.notice.Incident.SheetLost;
import be.brugwachter.notice.Incident.WrongReceiver;
import be.brugwachter.notice.Moments;
import be.brugwachter.notice.Step;
import be.brugwachter.notice.Why.Verdict;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the form of a Belgian supervisor asks (GDPR article 33(3)), as far as the register knows it. */
final class SupervisorForm {
    private static final String LATER = "Nog niet bekend. Dat volgt in een aanvulling.";

    private SupervisorForm() {}

    /** One field of the form. */
    record Row(String field, String answer) {}

    static List<Row> rows(CaseFile file, Protocol protocol, Party own, Exposure exposure) {
        Side side = protocol.sideOf(own).orElseThrow();
        return Stream.of(who(protocol, side), what(file), about(protocol, exposure), done(file))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> who(Protocol protocol, Side side) {
        PartyProfile own = protocol.profile(side);
        PartyProfile other = protocol.profile(side == Side.SENDER ? Side.RECEIVER : Side.SENDER);
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
                + party.party().key();
    }

    private static List<Row> what(CaseFile file) {
        var head = file.head();
        return List.of(
                new Row("Aard van het lek", head.kind().dutch() + "."),
                new Row(
                        "Wanneer gebeurd",
                        file.incident().map(SupervisorForm::when).orElse(LATER)),
                new Row(
                        "Wanneer ontdekt",
                        Moments.dutch(head.aware()) + ", door: "
                                + head.noticedBy().dutch() + "."),
                new Row("Uiterlijk te melden", Moments.dutch(head.deadline()) + ". Later? Zet erbij waarom."),
                new Row("Wat geraakt is", "Vertrouwelijkheid."));
    }

    private static String when(Incident incident) {
        return switch (incident) {
            case MailboxOpen open -> between(open.from(), open.until());
            case DeviceLost lost -> between(lost.from(), lost.until());
            case SheetLost lost -> "Sinds " + Moments.dutch(lost.from()) + ".";
            case WrongReceiver wrong -> "Op de dag van de verzending; zie het register.";
        };
    }

    private static String between(Instant from, Instant until) {
        return "Van " + Moments.dutch(from) + " tot " + Moments.dutch(until) + ".";
    }

    private static List<Row> about(Protocol protocol, Exposure exposure) {
        String items = protocol.fields().stream().sorted().map(DataItem::dutch).collect(Collectors.joining(", "));
        return List.of(
                new Row("Categorieën van betrokkenen", "Ouders die met hulp van een lokaal team naar het OCMW wilden."),
                new Row("Aantal betrokkenen, ten hoogste", numbers(exposure)),
                new Row(
                        "Categorieën van gegevens, ten hoogste",
                        items + ". Geen bijzondere categorieën, geen rijksregisternummer."),
                new Row("Aantal gegevensrecords, ten hoogste", numbers(exposure)),
                new Row(
                        "Waarschijnlijke gevolgen",
                        "Een ander kan weten dat iemand hulp zocht bij een OCMW, en kan die persoon ongewenst bereiken."),
                new Row("Grensoverschrijdend", "Neen."));
    }

    private static String numbers(Exposure exposure) {
        return exposure.lines().isEmpty()
                ? LATER
                : exposure.many(Verdict.READABLE) + " te lezen; " + exposure.many(Verdict.WITH_MORE)
                        + " versleuteld, alleen te lezen met nog iets erbij.";
    }

    private static List<Row> done(CaseFile file) {
        return List.of(
                new Row("Genomen maatregelen", words(file.ours(Group.MEASURE))),
                new Row("Maatregelen van de andere verantwoordelijke", words(file.theirs(Group.MEASURE))),
                new Row("Overleg met de andere verantwoordelijke", words(file.of(Group.AGREED))),
                new Row("Andere verantwoordelijke verwittigd", words(file.ours(Group.MAIL))),
                new Row("Mededeling aan de betrokkenen (AVG artikel 34)", words(file.ours(Group.PEOPLE))));
    }

    private static String words(List<Step> steps) {
        return steps.isEmpty()
                ? LATER
                : steps.stream()
                        .map(step -> step.choice().dutch() + " (" + Moments.dutch(step.recorded()) + ")")
                        .collect(Collectors.joining(". ", "", "."));
    }
}
