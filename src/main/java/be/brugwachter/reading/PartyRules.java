package be.brugwachter.reading;

import static be.brugwachter.reading.LintRule.FINE;

import be.brugwachter.protocol.Ocmw;
import be.brugwachter.protocol.PartyProfile.Seat;
import be.brugwachter.reading.LintRule.Hit;
import be.brugwachter.shared.EnterpriseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Title and parties. */
final class PartyRules {
    private static final List<String> SIDES = List.of(Keys.SENDER, Keys.RECEIVER);
    private static final List<Pattern> FROM_TO = List.of(
            Pattern.compile("(?iu)\\bvanuit (.{3,80}?) (?:naar|aan) (.{3,80})$"),
            Pattern.compile("(?iu)\\btussen (.{3,80}?) en (.{3,80})$"),
            Pattern.compile("(?iu)\\b(?:van|door) ((?:(?!\\b(?:van|door|aan)\\b).){3,60}?) (?:naar|aan) (.{3,80})$"));
    private static final Pattern LOOSE =
            Pattern.compile("(?u)\\bOCMW(?: van)? (\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)*)");

    private PartyRules() {}

    static List<Hit> title(Reading reading) {
        return reading.at(Keys.TITLE)
                .map(title -> parties(reading, title))
                .orElseGet(() -> LintRule.missing(
                        reading, "titel", "De tekst heeft geen titel die zegt dat dit een protocol is."));
    }

    private static List<Hit> parties(Reading reading, Found title) {
        String written = String.valueOf(title.value())
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll(" +", " ")
                .strip();
        List<Hit> hits = new ArrayList<>();
        Optional<Matcher> both = FROM_TO.stream()
                .map(each -> each.matcher(written))
                .filter(Matcher::find)
                .findFirst();
        both.ifPresent(match -> {
            other(reading, Keys.SENDER, match.group(1), title, hits);
            other(reading, Keys.RECEIVER, match.group(2), title, hits);
        });
        if (both.isEmpty()) {
            LOOSE.matcher(written)
                    .results()
                    .forEach(match -> other(reading, Keys.RECEIVER, "OCMW " + match.group(1), title, hits));
        }
        return hits;
    }

    private static void other(Reading reading, String side, String named, Found title, List<Hit> hits) {
        Optional<String> name = reading.text(side + Keys.NAME);
        boolean team = side.equals(Keys.SENDER)
                && reading.text(Keys.LOCAL_TEAM)
                        .filter(each -> party(each).equals(party(named)))
                        .isPresent();
        if (name.isPresent() && !team && !party(named).equals(party(name.get()))) {
            hits.add(new Hit(
                    title.place(),
                    "De titel noemt “" + named.strip() + "” als partij, terwijl het protocol gesloten is met "
                            + name.get() + "."));
        }
    }

    /** The name without the words that stand before or behind it in a title. */
    private static String party(String named) {
        return Domains.plain(named.replaceAll("(?iu)\\b(?:van|het|de)\\b", " "))
                .replace("openbaarcentrumvoormaatschappelijkwelzijn", "ocmw");
    }

    static List<Hit> incomplete(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        for (String side : SIDES) {
            List<String> lacks = new ArrayList<>();
            lack(reading, side + Keys.NAME, "een naam", lacks);
            lack(reading, side + Keys.NUMBER, "een ondernemingsnummer", lacks);
            lack(reading, side + Keys.SEAT, "een zetel", lacks);
            boolean represented = reading.each(side + Keys.REPRESENTATIVES)
                    .anyMatch(each -> reading.has(each + Keys.NAME) && reading.has(each + ".function"));
            if (!represented) {
                lacks.add("een vertegenwoordiger met functie");
            }
            if (!lacks.isEmpty()) {
                hits.add(new Hit(
                        partyPlace(reading, side),
                        "Bij " + called(reading, side) + " ontbreekt " + String.join(" en ", lacks)
                                + "; vul dat aan."));
            }
        }
        return hits;
    }

    private static void lack(Reading reading, String path, String what, List<String> lacks) {
        if (!reading.has(path)) {
            lacks.add(what);
        }
    }

    private static Place partyPlace(Reading reading, String side) {
        return reading.paths().stream()
                .filter(path -> path.startsWith(side + ".")
                        && !path.contains("mailbox")
                        && !path.endsWith("dpoContact")
                        && !path.equals(Keys.LOCAL_TEAM))
                .findFirst()
                .flatMap(reading::at)
                .map(Found::place)
                .orElseGet(() -> Wants.at(reading, "partijen"));
    }

    /** The party's own name, or what it is. */
    static String called(Reading reading, String side) {
        return reading.text(side + Keys.NAME)
                .orElse(side.equals(Keys.SENDER) ? "de partij die meedeelt" : "de partij die ontvangt");
    }

    static List<Hit> number(Reading reading) {
        return SIDES.stream()
                .flatMap(side -> reading.at(side + Keys.NUMBER).stream())
                .filter(found -> !EnterpriseNumber.isValid(String.valueOf(found.value())))
                .map(
                        found -> new Hit(
                                found.place(),
                                "Het ondernemingsnummer “" + found.place().excerpt()
                                        + "” is geen bestaanbaar KBO-nummer: het heeft geen tien cijfers of de controlecijfers kloppen niet."))
                .toList();
    }

    static List<Hit> unknown(Reading reading) {
        Optional<Found> number = reading.at(Keys.RECEIVER + Keys.NUMBER)
                .filter(found -> EnterpriseNumber.isValid(String.valueOf(found.value())));
        if (number.isEmpty()) {
            return FINE;
        }
        Optional<Ocmw> ocmw = Domains.Register.get()
                .ocmw(new EnterpriseNumber(String.valueOf(number.get().value())));
        if (ocmw.isEmpty()) {
            return List.of(
                    new Hit(
                            number.get().place(),
                            "Het ondernemingsnummer van " + called(reading, Keys.RECEIVER)
                                    + " hoort bij geen OCMW van vandaag; kijk na of het nummer juist is en of het OCMW niet fuseerde."));
        }
        return seat(reading, ocmw.get());
    }

    private static List<Hit> seat(Reading reading, Ocmw ocmw) {
        Optional<Found> written = reading.at(Keys.RECEIVER + Keys.SEAT);
        Optional<Seat> listed = ocmw.seat().filter(each -> each.street().matches(".*\\d.*"));
        if (written.isEmpty() || listed.isEmpty()) {
            return FINE;
        }
        Seat seat = listed.get();
        boolean same = street(String.valueOf(written.get().value())).equals(street(seat.line()));
        return same
                ? FINE
                : List.of(new Hit(
                        written.get().place(),
                        "De zetel “" + written.get().value() + "” verschilt van het adres van " + ocmw.name()
                                + " in de lijst van de Vlaamse overheid (" + seat.line() + ")."));
    }

    /** Street, number and postcode decide; how the place is written does not. */
    private static String street(String line) {
        return Domains.plain(line.toLowerCase(Locale.ROOT).replaceAll("(\\d{4}) .*$", "$1"));
    }
}
