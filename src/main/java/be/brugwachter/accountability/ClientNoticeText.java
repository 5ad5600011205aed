package be.brugwachter.accountability;

import be.brugwachter.accountability.ClientNotice.Answer;
import be.brugwachter.accountability.ClientNotice.Question;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Purposes;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.shared.DataItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of the notice to a client, said to that client. */
final class ClientNoticeText {
    private static final Pattern CLIENT = Pattern.compile("\\bde cliënt\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final Standing standing;
    private final Protocol protocol;
    private final List<String> supervisors;

    ClientNoticeText(Standing standing, List<String> supervisors) {
        this.standing = standing;
        this.protocol = standing.protocol();
        this.supervisors = List.copyOf(supervisors);
    }

    Answer answer(Question question) {
        return switch (question) {
            case WHO -> who();
            case SOURCE -> source();
            case WHAT -> what();
            case WHY -> why();
            case GROUND -> ground();
            case WHO_SEES -> whoSees();
            case ABROAD ->
                Answer.of(question, "Het protocol kent geen ontvanger buiten de Europese Economische Ruimte.")
                        .fill("Of dat ook geldt voor wie onze mailbox en onze programma's beheert");
            case HOW_LONG -> howLong();
            case RIGHTS -> rights();
            case CONSENT -> consent();
            case MACHINE -> Answer.of(question, "Nee. Over uw vraag beslist altijd een mens.");
            case OFFICER -> officer();
            case COMPLAINT -> complaint();
        };
    }

    private Answer who() {
        PartyProfile us = protocol.receiver();
        return Answer.of(
                        Question.WHO,
                        us.name() + ", " + us.seat().line() + ".",
                        "Ons ondernemingsnummer is " + us.number().dotted()
                                + ". Wij zijn verantwoordelijk voor uw gegevens.")
                .fill("Ons telefoonnummer of mailadres");
    }

    private Answer source() {
        return Answer.of(
                Question.SOURCE,
                "Van " + protocol.localTeam() + ", een team van "
                        + protocol.sender().name() + ". U zei daar ja op het doorgeven.",
                "Wij haalden ze niet uit een openbare bron.");
    }

    private Answer what() {
        String items = protocol.fields().stream().sorted().map(DataItem::dutch).collect(Collectors.joining(", "));
        return Answer.of(
                Question.WHAT,
                "Hoogstens dit: " + items + ". Welke daarvan, koos u zelf.",
                "Niets over uw gezondheid of uw geloof, en niets van het gerecht.");
    }

    /** Every purpose that the protocol gives the OCMW, and what it may do of its own accord. */
    @Upholds(Clause.PROACTIVE_OFFER)
    private Answer why() {
        Purposes purposes = protocol.purposes();
        return new Answer(
                Question.WHY,
                Stream.concat(purposes.receiver().stream(), purposes.permissions().stream())
                        .map(each -> toYou(each.wording().text()))
                        .toList(),
                Optional.empty());
    }

    private Answer ground() {
        List<String> lines = new ArrayList<>();
        lines.add("U zei ja op het doorgeven. Dat doorgeven en wat wij ermee doen, steunt op:");
        standing.standingBases().stream()
                .filter(basis -> basis.carries() == LegalBasis.Carries.COMMUNICATION || basis.side() == Side.RECEIVER)
                .map(ClientNoticeText::ground)
                .forEach(lines::add);
        return new Answer(Question.GROUND, lines, Optional.of("Op welk punt van artikel 6 van de AVG wij steunen"));
    }

    private static String ground(LegalBasis basis) {
        String articles = basis.articles().isEmpty() ? "" : ", artikel " + String.join(", ", basis.articles());
        return basis.name() + articles + ".";
    }

    private Answer whoSees() {
        List<String> lines = new ArrayList<>();
        protocol.substance()
                .recipients()
                .forEach(each -> lines.add(toYou(each.wording().text())));
        lines.add("Een partner krijgt uw gegevens alleen als u daar opnieuw ja op zegt.");
        protocol.processors().named().stream()
                .map(each -> "Komt er een dossier, dan werken wij met de programma's van " + each.name() + ".")
                .forEach(lines::add);
        return new Answer(Question.WHO_SEES, lines, Optional.of("Wie onze mailbox en onze programma's beheert"));
    }

    private Answer howLong() {
        List<String> lines = new ArrayList<>();
        lines.add(toYou(protocol.retention().untilContact().text()));
        lines.add("Wilt u geen hulp, dan wissen wij ze.");
        lines.add(toYou(protocol.retention().clientFile().wording().text()));
        String maximum = protocol.workingTerms().maximumWithoutContact().dutch();
        if (standing.termsConfirmed().isPresent()) {
            lines.add("Lukt het contact niet, dan beslist een mens na " + maximum + " of wij ze wissen.");
            return new Answer(Question.HOW_LONG, lines, Optional.empty());
        }
        return new Answer(Question.HOW_LONG, lines, Optional.empty())
                .fill("Hoelang als het contact niet lukt; voorgesteld is " + maximum + ", nog niet bevestigd");
    }

    private static Answer rights() {
        return Answer.of(
                Question.RIGHTS,
                "U mag vragen wat wij van u hebben. U krijgt een kopie.",
                "U mag vragen om iets te verbeteren of te wissen.",
                "U mag vragen om uw gegevens even niet te gebruiken, of om daarmee te stoppen.",
                "Kan iets niet? Dan leggen wij u uit waarom. U krijgt antwoord binnen een maand, en het kost niets.");
    }

    private Answer consent() {
        return Answer.of(
                Question.CONSENT,
                "Ja. Zeg het aan " + protocol.localTeam() + " of aan ons. U hoeft niet te zeggen waarom.",
                "Is er nog geen dossier, dan wissen wij uw gegevens. Wat intussen gebeurde, blijft geldig.");
    }

    private Answer officer() {
        List<String> contacts = protocol.breachContacts(Side.RECEIVER).stream()
                .map(each -> each.name().map(name -> name + ", ").orElse("")
                        + each.address().value())
                .toList();
        Answer answer = new Answer(Question.OFFICER, contacts, Optional.empty());
        return contacts.isEmpty() ? answer.fill("Het adres van onze functionaris voor gegevensbescherming") : answer;
    }

    private Answer complaint() {
        return Answer.of(
                Question.COMPLAINT,
                "Zeg het ons, of onze functionaris. Wij zoeken samen naar een oplossing.",
                "U mag ook klagen bij de toezichthouder: " + String.join(" of ", supervisors) + ".");
    }

    /** Our words of the protocol speak of the client; here the client reads them. */
    private static String toYou(String words) {
        return CLIENT.matcher(words.replace("Wil de cliënt", "Wilt u")).replaceAll("u");
    }
}
