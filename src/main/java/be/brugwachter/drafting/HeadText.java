package be.brugwachter.drafting;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.drafting.Block.Subtitle;
import be.brugwachter.drafting.Block.Title;
import be.brugwachter.drafting.Block.Turn;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.PartyProfile.Seat;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Title, parties and recitals A to F. */
final class HeadText {
    static final String OPEN = "(nog niet ingevuld)";

    private final DraftTerms terms;
    private final Progress progress;
    private final String sender;
    private final String receiver;

    HeadText(DraftTerms terms, Progress progress) {
        this.terms = terms;
        this.progress = progress;
        this.sender = terms.sender().name();
        this.receiver = terms.receiver().name();
    }

    /** A fact, or that it is still missing. */
    static String or(String fact) {
        return fact.isBlank() ? OPEN : fact.strip();
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? OPEN : Dates.dutch(day);
    }

    void write(DraftText text) {
        text.add(new Title("Protocol over het elektronisch meedelen van contactgegevens door " + sender
                + " (lokaal team " + or(terms.localTeam()) + ") aan " + receiver));
        text.add(new Subtitle(
                "Met het oog op een betere toegang tot sociale hulp- en dienstverlening en minder onderbescherming"));
        text.say("Dit protocol steunt op artikel 8, § 1, van het decreet van 18 juli 2008 betreffende het elektronische"
                + " bestuurlijke gegevensverkeer (het e-govdecreet).");
        parties(text);
        text.add(new Turn("OVERWEGINGEN"));
        whoTheyAre(text);
        conditions(text);
        agreement(text);
        after(text);
        text.add(new Turn("DE PARTIJEN KOMEN OVEREEN:"));
    }

    @Upholds(Clause.CONCLUDED_AND_SIGNED)
    private void parties(DraftText text) {
        text.add(new Turn("TUSSEN"));
        text.say(party(terms.sender()));
        text.add(new Turn("EN"));
        text.say(party(terms.receiver()));
        text.say("%s en %s zijn in dit protocol elk een “partij” en samen de “partijen”.".formatted(sender, receiver));
    }

    private static String party(DraftParty party) {
        String people = party.representatives().stream()
                .map(each -> each.name() + ", " + each.function())
                .collect(Collectors.joining(" en "));
        return party.name() + ", een " + party.legalForm() + ", met ondernemingsnummer "
                + party.number().dotted() + ", met zetel te " + seat(party.seat())
                + ", rechtsgeldig vertegenwoordigd door " + or(people) + "; hierna “" + party.name() + "”;";
    }

    private static String seat(Seat seat) {
        return seat.street().isBlank() ? OPEN : seat.line();
    }

    private void whoTheyAre(DraftText text) {
        text.say(
                ("A. %s is een Vlaamse instantie in de zin van artikel 2, 10°, van het e-govdecreet. Het is opgericht door het"
                                + " decreet van 30 april 2004 tot oprichting van het intern verzelfstandigd agentschap met"
                                + " rechtspersoonlijkheid Opgroeien regie.")
                        .formatted(sender));
        text.say(
                ("B. %s is een openbaar centrum voor maatschappelijk welzijn. De organieke wet van 8 juli 1976 betreffende de"
                                + " openbare centra voor maatschappelijk welzijn en het decreet van 22 december 2017 over het lokaal"
                                + " bestuur regelen zijn werking.")
                        .formatted(receiver));
    }

    private void conditions(DraftText text) {
        text.say(("C. %s wil maatschappelijk kwetsbare gezinnen vlotter naar sociale hulp- en dienstverlening leiden en"
                        + " onderbescherming tegengaan. Daarom laat artikel 10/1 van het decreet van 30 april 2004, ingevoegd door"
                        + " het decreet van 4 februari 2022, toe dat een lid van een lokaal team identificatiegegevens van een"
                        + " cliënt meedeelt aan het OCMW van de gemeente %s. Dat kan alleen als elk van deze voorwaarden vervuld"
                        + " is:")
                .formatted(sender, terms.lengths().residence().dutch()));
        text.item(
                "het teamlid leerde het gezin kennen in de uitoefening van zijn taken en is gebonden door het beroepsgeheim;");
        text.item(
                "een maatschappelijk werker van dat OCMW ontvangt de gegevens, is door hetzelfde beroepsgeheim gebonden en kan"
                        + " namens het OCMW concrete hulp bieden;");
        text.item(
                "de cliënt kreeg vooraf voldoende uitleg: welke gegevens meegaan, aan wie, waarom, wat ermee gebeurt en wat"
                        + " daarna te verwachten is;");
        text.item("de cliënt stemde vrij en uitdrukkelijk toe.");
    }

    private void agreement(DraftText text) {
        text.say(
                ("Op %s sloten %s (lokaal team %s) en %s de samenwerkingsovereenkomst waarop deze mededeling steunt (“%s”). Haar"
                                + " bijlage bevat de concrete werkafspraken; de partijen leven die na. Alleen leden van het genoemde team"
                                + " delen gegevens mee.")
                        .formatted(
                                day(terms.agreement().day()),
                                sender,
                                or(terms.localTeam()),
                                receiver,
                                terms.agreement().name()));
    }

    private void after(DraftText text) {
        text.say("D. Volgens artikel 8, § 1, van het e-govdecreet leggen de partijen de elektronische mededeling van"
                + " persoonsgegevens in een protocol vast. Elke partij maakt het bekend op haar website.");
        advice(text, "E", sender, progress.senderAdvice());
        advice(text, "F", receiver, progress.receiverAdvice());
    }

    private static void advice(DraftText text, String letter, String party, @Nullable LocalDate day) {
        String officer = letter + ". De functionaris voor gegevensbescherming van " + party;
        text.say(
                day == null
                        ? officer + " geeft nog advies over het ontwerp, vóór de partijen ondertekenen."
                        : officer + " gaf op " + Dates.dutch(day) + " advies over het ontwerp van dit protocol.");
    }
}
