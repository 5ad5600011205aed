package be.brugwachter.reading;

import static be.brugwachter.reading.LintRule.FINE;

import be.brugwachter.reading.LintRule.Hit;
import be.brugwachter.shared.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The way over: cipher, mailbox, passphrase, processors, contacts. */
final class BridgeRules {
    private static final Pattern STRONG = Pattern.compile("AES-256");

    private BridgeRules() {}

    static List<Hit> cipher(Reading reading) {
        Optional<Found> cipher = reading.at(Keys.CIPHER);
        if (cipher.isEmpty()) {
            return LintRule.missing(
                    reading, "art. 6", "De tekst noemt geen versleuteling voor de mededeling; vereist is AES-256.");
        }
        return STRONG.matcher(String.valueOf(cipher.get().value())).matches()
                ? FINE
                : LintRule.at(
                        cipher,
                        "De versleuteling “" + cipher.get().value()
                                + "” is zwakker dan AES-256, of de sterkte staat er niet bij.");
    }

    static List<Hit> mailbox(Reading reading) {
        Optional<Found> written = reading.at(Keys.MAILBOX);
        if (written.isEmpty()) {
            return LintRule.missing(
                    reading, "art. 6", "De tekst noemt geen mailadres waar het OCMW de gegevens ontvangt.");
        }
        return EmailAddress.isValid(String.valueOf(written.get().value()))
                ? FINE
                : LintRule.at(
                        written,
                        "“" + written.get().value()
                                + "” is geen mailadres; laat twee mensen het juiste adres bevestigen en zet het recht.");
    }

    static List<Hit> mailboxForeign(Reading reading) {
        return reading.at(Keys.MAILBOX_ADDRESS)
                .filter(found -> !Domains.own(reading, Keys.RECEIVER, String.valueOf(found.value())))
                .map(found -> List.of(new Hit(
                        found.place(),
                        "Het mailadres " + found.value() + " hoort naar zijn domein noch bij "
                                + PartyRules.called(reading, Keys.RECEIVER)
                                + " noch bij de gemeente; vraag wie het beheert.")))
                .orElse(FINE);
    }

    static List<Hit> passphrase(Reading reading) {
        if (reading.has(Keys.PASSPHRASE)) {
            return FINE;
        }
        String message = "De tekst zegt niet hoe de wachtzin van het versleutelde bestand bij de ontvanger komt.";
        Optional<Found> cipher = reading.at(Keys.CIPHER);
        return cipher.isPresent() ? LintRule.at(cipher, message) : LintRule.missing(reading, "art. 6", message);
    }

    static List<Hit> processors(Reading reading) {
        return reading.has(Keys.PROCESSORS)
                ? FINE
                : LintRule.at(
                        reading.at(Keys.PROCESSORS_FORESEEN),
                        "De tekst voorziet verwerkers maar noemt er geen; vraag het overzicht dat de partijen elkaar bezorgen.");
    }

    static List<Hit> contacts(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        for (String side : List.of(Keys.SENDER, Keys.RECEIVER)) {
            Optional<Found> contact = reading.at(side + Keys.DPO_CONTACT);
            String message =
                    "Er is geen bruikbaar contact van " + PartyRules.called(reading, side) + " voor een gegevenslek.";
            if (contact.isEmpty()) {
                hits.addAll(LintRule.missing(reading, "art. 9", message));
            } else if (!contact.get().certain()) {
                hits.addAll(LintRule.at(contact, message));
            }
        }
        return hits;
    }

    static List<Hit> contactForeign(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        for (String side : List.of(Keys.SENDER, Keys.RECEIVER)) {
            reading.at(side + Keys.DPO_CONTACT)
                    .filter(found -> String.valueOf(found.value()).contains("@"))
                    .filter(found -> !Domains.own(reading, side, String.valueOf(found.value()))
                            && !besideMailbox(reading, found))
                    .ifPresent(found -> hits.add(new Hit(
                            found.place(),
                            "Het contact " + found.value() + " van " + PartyRules.called(reading, side)
                                    + " is een adres bij een andere organisatie; kijk na of dat zo bedoeld is.")));
        }
        return hits;
    }

    /** A contact at the very domain of the agreed mailbox is nobody's third party. */
    private static boolean besideMailbox(Reading reading, Found contact) {
        String domain = String.valueOf(contact.value()).replaceFirst("^.*@", "");
        return reading.text(Keys.MAILBOX_ADDRESS)
                .filter(mailbox -> mailbox.endsWith("@" + domain))
                .isPresent();
    }
}
