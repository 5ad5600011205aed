package be.brugwachter.notice.web;

import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseFile;
import be.brugwachter.notice.Choice;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import java.util.List;

/**
 * The letter to the persons, in plain words; no name is filled in (GDPR article 34(2)).
 *
 * @param from the party that writes
 * @param what happened
 * @param items which data, at most
 * @param most that it never was more
 * @param measures what was done
 * @param contact where they can ask in writing
 * @param telephone where they can ask by telephone
 */
record PersonsLetter(
        String from,
        String day,
        String what,
        List<String> items,
        String most,
        List<String> measures,
        String contact,
        String telephone) {
    static PersonsLetter of(CaseFile file, Protocol protocol, Party own, String telephone) {
        Side side = protocol.sideOf(own).orElseThrow();
        return new PersonsLetter(
                protocol.profile(side).name(),
                Dates.dutch(Dates.day(file.head().aware())),
                what(file.head().kind(), side),
                protocol.fields().stream().sorted().map(DataItem::dutch).toList(),
                side == Side.SENDER
                        ? "Meer geven wij nooit door."
                        : "Meer kregen wij niet, behalve wat u ons daarna zelf vertelde.",
                file.ours(Group.MEASURE).stream()
                        .map(step -> done(step.choice()))
                        .distinct()
                        .toList(),
                protocol.breachContacts(side).stream()
                        .map(contact -> contact.address().value())
                        .findFirst()
                        .orElse("ons algemeen adres"),
                telephone);
    }

    private static String what(BreachKind kind, Side side) {
        boolean sender = side == Side.SENDER;
        return switch (kind) {
            case MAILBOX_READ ->
                "Iemand die dat niet mocht, kon een tijd in " + (sender ? "de mailbox van het OCMW" : "onze mailbox")
                        + " kijken.";
            case SHEET_LOST -> "Wij zijn een blad kwijt waarmee iemand een beveiligd bericht kan openen.";
            case DEVICE_LOST -> "Een computer, tablet of telefoon van een medewerker is kwijt.";
            case WRONG_RECEIVER ->
                sender
                        ? "Wij stuurden een bericht over u naar een verkeerde organisatie."
                        : "Een bericht over u kwam bij een verkeerde organisatie.";
            case KEY_LOST, HOST_KEY -> "De beveiliging van onze berichten was een tijd niet goed genoeg.";
            case SOFTWARE_FLAW, HOST_FLAW -> "In het programma dat wij gebruiken, zat een fout.";
            case HOST, HOST_ACCESS -> "Bij het bedrijf dat ons programma laat werken, kon een ander bij de gegevens.";
            case PEER -> elsewhere(sender);
            case OTHER -> "Wij hebben uw gegevens een tijd niet goed genoeg beschermd.";
        };
    }

    private static String elsewhere(boolean sender) {
        return sender
                ? "Bij het OCMW ging iets mis met uw gegevens."
                : "Bij de organisatie die ons uw gegevens gaf, ging iets mis.";
    }

    /** What was done, without the words of our trade. */
    private static String done(Choice measure) {
        return switch (measure) {
            case SHEET_REPLACED -> "Met wat wij kwijt zijn, kan niemand nog een nieuw bericht openen";
            case KEY_REPLACED -> "Onze berichten zijn opnieuw beveiligd";
            case SECOND_FACTOR -> "Wie bij ons aanmeldt, moet dat voortaan in twee stappen bewijzen";
            case ERASURE_ASKED -> "Wij vroegen om te wissen wat verkeerd aankwam";
            default -> measure.dutch();
        };
    }
}
