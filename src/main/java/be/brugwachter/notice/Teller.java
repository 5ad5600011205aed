package be.brugwachter.notice;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.correspondence.Correspondence;
import be.brugwachter.correspondence.Matter;
import be.brugwachter.correspondence.OfficerLetter.Code;
import be.brugwachter.disclosure.Notice;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.notice.CaseFile.Peer;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.notice.Why.Verdict;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.DataItem;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a breach in words for the other party's officer: kind, moments, counts and what was done. Never an id, never a person. */
public class Teller {
    private static final String UNKNOWN = "Over hoeveel mensen het gaat, weten we nog niet. Dat volgt.";

    private final Correspondence letters;
    private final ProtocolDesk protocols;
    private final ExposureDesk exposures;

    Teller(Correspondence letters, ProtocolDesk protocols, ExposureDesk exposures) {
        this.letters = letters;
        this.protocols = protocols;
        this.exposures = exposures;
    }

    /** Mails it, signed; nobody is mailed when no protocol is known any more. */
    void tell(CaseFile file, Step step) {
        file.head()
                .protocol()
                .flatMap(protocols::byId)
                .ifPresent(protocol ->
                        letters.tell(matter(file.head(), protocol, step), lines(file, protocol), shared(file)));
    }

    /** Adds one step of ours to the log of both parties. */
    void follow(BreachCase head, Step step) {
        head.protocol()
                .flatMap(protocols::byId)
                .ifPresent(protocol -> letters.follow(matter(head, protocol, step), code(step)));
    }

    private static Matter matter(BreachCase head, Protocol protocol, Step step) {
        return new Matter(protocol.id(), kind(head, step), step.id(), head.id());
    }

    private static List<Code> shared(CaseFile file) {
        return Stream.of(Group.AGREED, Group.MEASURE)
                .flatMap(group -> file.ours(group).stream())
                .map(Teller::code)
                .toList();
    }

    private static Code code(Step step) {
        return new Code(step.choice().name(), step.recorded());
    }

    /** What the notice would say now, line by line; nothing when the protocol is not known any more. */
    List<String> preview(CaseFile file) {
        return file.head()
                .protocol()
                .flatMap(protocols::byId)
                .map(protocol -> lines(file, protocol))
                .orElse(List.of());
    }

    /** What an incident comes to now. */
    Counted count(CaseFile file, Incident incident, Instant now) {
        Exposure found = exposures.of(new CaseFile(file.head(), file.steps(), Optional.of(incident), file.peer()));
        return new Counted(found.many(Verdict.READABLE), found.many(Verdict.WITH_MORE), now);
    }

    /** What the other party's officer knows, and by when that must be. */
    Peer peer(BreachCase head, List<Step> steps) {
        Optional<Instant> due = head.protocol()
                .flatMap(protocols::byId)
                .map(protocol -> protocol.workingTerms().withoutUndueDelay().after(head.aware()));
        return new Peer(word(head, steps), due);
    }

    private Word word(BreachCase head, List<Step> steps) {
        Optional<Step> mail = steps.stream()
                .filter(step -> step.choice().group() == Group.MAIL)
                .max(Comparator.comparing(Step::recorded));
        if (mail.isEmpty()) {
            return head.kind() == BreachKind.PEER ? Word.THEIRS : head.stayed() ? Word.NOT_NEEDED : Word.NONE;
        }
        if (head.drill()) {
            return Word.DRILLED;
        }
        if (since(steps, mail.get(), Choice.CONFIRMED)) {
            return Word.CONFIRMED;
        }
        Word way = letters.about(kind(head, mail.get()), mail.get().id())
                .map(Teller::way)
                .orElse(Word.STRANDED);
        return way == Word.STRANDED && since(steps, mail.get(), Choice.CALLED) ? Word.CALLED : way;
    }

    private static boolean since(List<Step> steps, Step mail, Choice choice) {
        return steps.stream()
                .anyMatch(step -> step.choice() == choice && !step.recorded().isBefore(mail.recorded()));
    }

    private static Word way(Notice notice) {
        return switch (notice.way().state()) {
            case WAITING, ATTEMPTED -> Word.UNDERWAY;
            case ACCEPTED -> Word.ACCEPTED;
            case UNDELIVERED, NO_ADDRESS -> Word.STRANDED;
        };
    }

    private static NoticeKind kind(BreachCase head, Step step) {
        if (step.choice() == Choice.UPDATED) {
            return NoticeKind.BREACH_UPDATED;
        }
        return head.kind().host() ? NoticeKind.HOST_BREACH : NoticeKind.BREACH;
    }

    @Upholds(Clause.SHARE_WHAT_HELPS)
    private List<String> lines(CaseFile file, Protocol protocol) {
        List<String> lines = new ArrayList<>();
        lines.add("Wat: "
                + (file.head().kind() == BreachKind.PEER
                        ? "het lek dat u ons meldde"
                        : file.head().kind().dutch()) + ".");
        lines.add("Wij weten het sinds: " + Dates.dutch(file.head().aware()) + ".");
        lines.addAll(
                protocol.otherSide(Walls.party()) == Side.SENDER
                        ? passed(exposures.passed(file), protocol)
                        : counted(file, protocol));
        file.ours(Group.MEASURE)
                .forEach(step -> lines.add("Wat wij deden: " + step.choice().dutch() + "."));
        file.of(Group.AGREED)
                .forEach(step -> lines.add("Afgesproken: " + step.choice().dutch() + "."));
        lines.add("Nummer van deze melding: " + file.head().id().toString().substring(0, 8) + ".");
        return lines;
    }

    /** The receiver says how many came, and never how they fared. */
    @Upholds(Clause.SHARE_WHAT_HELPS)
    private static List<String> passed(Optional<Long> many, Protocol protocol) {
        return many.map(count -> List.of(
                        "Over hoeveel mensen het gaat: ten hoogste " + people(count)
                                + ". Dat is iedereen van wie voor het einde een bericht bij ons openging.",
                        "Wat wij nog niet openden, telt daar niet bij. Kijk na wat volgens u nog ongeopend is.",
                        "Welke gegevens, ten hoogste: " + items(protocol) + "."))
                .orElse(List.of(UNKNOWN));
    }

    private List<String> counted(CaseFile file, Protocol protocol) {
        if (file.incident().isEmpty()) {
            return List.of(UNKNOWN);
        }
        Exposure exposure = exposures.of(file);
        return List.of(
                "Te lezen voor anderen: ten hoogste " + people(exposure.many(Verdict.READABLE)) + ".",
                "Alleen te lezen met nog iets erbij: ten hoogste " + people(exposure.many(Verdict.WITH_MORE)) + ".",
                "Welke gegevens, ten hoogste: " + items(protocol) + ".");
    }

    /** The data that may pass under a protocol, in words. */
    public static String items(Protocol protocol) {
        return protocol.fields().stream().sorted().map(DataItem::dutch).collect(Collectors.joining(", "));
    }

    static String people(long many) {
        return many == 1 ? "1 persoon" : many + " personen";
    }
}
