package be.brugwachter.reading;

import static be.brugwachter.reading.LintRule.FINE;

import be.brugwachter.reading.LintRule.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data: their reason, whether they belong to the family, and how long they are kept. */
final class DataRules {
    private static final Pattern OF_THE_FAMILY = Pattern.compile(
            "(?iu)\\b(?:voornaam|voornamen|naam|namen|familienaam|achternaam|adres|adressen|adresgegevens|woonplaats|verblijfplaats|bus(?:nummer)?|contactgegevens|straat|huisnummer|postcode|gemeente|telefoon(?:nummers?)?|gsm(?:-?nummers?)?|mobiel(?:e)? nummers?|e-?mail(?:adres(?:sen)?)?|mailadres(?:sen)?|first-name|name|address|telephone|email)\\b");
    private static final Pattern AROUND = Pattern.compile(
            "(?iu)\\b(?:van|de|het|een|en|of|zijn|haar|hun|cliënt(?:en)?|client|ouder(?:s)?|betrokkene(?:n)?|persoon|gezin|identificatiegegevens|bijv|zoals|met|te weten|vaste?|eventuele?)\\b|\\bnummers?\\b");
    private static final Pattern FOREIGN = Pattern.compile(
            "(?iu)\\b(?:rijksregisternummers?|INSZ(?:-nummer)?|nationaal nummer|bisnummer|geboortedat(?:um|a)|geboorteplaats|inkomens?|loon|gezondheid(?:stoestand)?|medische gegevens|diagnoses?|gezinssamenstelling|nationaliteit|verblijfsstatuut|rekeningnummers?|taal|(?:namen? van de |gegevens van de )kinderen)\\b");
    private static final Pattern PASSES =
            Pattern.compile("(?iu)\\b(?:meegedeeld|doorgegeven|gedeeld|bezorgd|meegegeven|verstuurd)\\b");
    private static final Pattern DENIED = Pattern.compile("(?iu)\\b(?:geen|niet|nooit|noch)\\b");

    private DataRules() {}

    static List<Hit> unjustified(Reading reading) {
        if (!reading.has(Keys.DATA)) {
            return LintRule.missing(
                    reading, "art. 3", "De tekst noemt niet welke gegevens worden meegedeeld en waarom elk nodig is.");
        }
        return reading.each(Keys.DATA)
                .filter(each -> !reading.has(each + ".justification"))
                .flatMap(each -> reading.at(each + ".item").stream())
                .map(found -> new Hit(
                        found.place(),
                        "Bij het gegeven “" + found.value()
                                + "” staat niet waarom het noodzakelijk is; verantwoord het of laat het weg."))
                .toList();
    }

    static List<Hit> beyondFamily(Reading reading) {
        List<Hit> hits = new ArrayList<>(reading.each(Keys.DATA)
                .flatMap(each -> reading.at(each + ".item").stream())
                .filter(found -> !beyond(String.valueOf(found.value())).isEmpty())
                .map(found -> new Hit(found.place(), said(beyond(String.valueOf(found.value())))))
                .toList());
        reading.manuscript().ifPresent(manuscript -> sentences(reading, manuscript, hits));
        return hits;
    }

    private static String said(String what) {
        return "Het gegeven “" + what
                + "” gaat verder dan naam, voornaam, adres, telefoonnummer en e-mailadres; dat laat dit soort protocol niet toe.";
    }

    private static String beyond(String item) {
        String rest =
                AROUND.matcher(OF_THE_FAMILY.matcher(item).replaceAll(" ")).replaceAll(" ");
        return rest.replaceAll("[^\\p{L}-]+", " ")
                .replaceAll("(?<!\\p{L})-|-(?!\\p{L})", " ")
                .strip();
    }

    /** Data smuggled in beside the table. */
    private static void sentences(Reading reading, Manuscript manuscript, List<Hit> hits) {
        Span article = reading.outline()
                .flatMap(outline -> outline.about(Roles.DATA))
                .map(Outline.Section::span)
                .orElse(new Span(0, 0));
        for (Span sentence : Sentences.in(manuscript.text(), article)) {
            String part = manuscript.part(sentence);
            Matcher foreign = FOREIGN.matcher(part);
            boolean passes =
                    PASSES.matcher(part).find() && !DENIED.matcher(part).find();
            boolean inTable =
                    hits.stream().anyMatch(hit -> part.contains(hit.place().excerpt()));
            if (passes && !inTable && foreign.find()) {
                int line = manuscript.line(sentence.from() + foreign.start());
                hits.add(new Hit(new Place("art. 3", line, manuscript.excerpt(sentence)), said(foreign.group())));
            }
        }
    }

    static List<Hit> retention(Reading reading) {
        Optional<Found> announced = reading.at(DataReader.TABLE_ANNOUNCED);
        if (announced.isPresent() && !reading.has(DataReader.TABLE_TERM)) {
            return LintRule.at(
                    announced,
                    "De tekst kondigt in de tabel een bewaartermijn per gegeven aan, maar de tabel bevat er geen.");
        }
        return reading.has(Keys.RETENTION)
                ? FINE
                : LintRule.missing(reading, "art. 3", "De tekst zegt niet hoe lang de ontvanger de gegevens bewaart.");
    }

    static List<Hit> openEnded(Reading reading) {
        if (reading.has(Keys.RETENTION_MAXIMUM)) {
            return FINE;
        }
        String message =
                "De tekst bepaalt geen uiterste termijn voor het geval dat er nooit contact met de cliënt tot stand komt.";
        Optional<Found> kept = reading.each(Keys.RETENTION).findFirst().flatMap(reading::at);
        return kept.isPresent() ? LintRule.at(kept, message) : LintRule.missing(reading, "art. 3", message);
    }
}
