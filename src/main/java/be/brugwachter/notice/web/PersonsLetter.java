package be.brugwachter.notice.web;

import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseFile;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import java.util.List;

/**
 * The letter to the persons, in plain words; no name is filled in (GDPR article 34(2)).
 *
 * @param from the party that writes
 * @param what happened
 * @param items which data, at most
 * @param measures what was done
 * @param contact where they can ask
 */
record PersonsLetter(String from, String day, String what, List<String> items, List<String> measures, String contact) {
    static PersonsLetter of(CaseFile file, Protocol protocol, Party own) {
        var side = protocol.sideOf(own).orElseThrow();
        return new PersonsLetter(
                protocol.profile(side).name(),
                Dates.dutch(Dates.day(file.head().aware())),
                what(file.head().kind()),
                protocol.fields().stream().sorted().map(DataItem::dutch).toList(),
                file.ours(Group.MEASURE).stream()
                        .map(step -> step.choice().dutch())
                        .toList(),
                protocol.breachContacts(side).stream()
                        .map(contact -> contact.address().value())
                        .findFirst()
                        .orElse("ons algemeen adres"));
    }

    private static String what(BreachKind kind) {
        return switch (kind) {
            case MAILBOX_READ -> "Iemand die dat niet mocht, kon een tijd in de mailbox van het OCMW kijken.";
            case SHEET_LOST -> "Wij zijn een blad kwijt waarmee iemand een beveiligd bericht kan openen.";
            case DEVICE_LOST -> "Een computer, tablet of telefoon van een medewerker is kwijt.";
            case WRONG_RECEIVER -> "Wij stuurden een bericht naar een verkeerde organisatie.";
            case KEY_LOST -> "De beveiliging van onze berichten was een tijd niet goed genoeg.";
            case SOFTWARE_FLAW, HOST -> "In het programma dat wij gebruiken, zat een fout.";
            case OTHER -> "Wij hebben uw gegevens een tijd niet goed genoeg beschermd.";
        };
    }
}
