package be.brugwachter.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A protocol of the family in our own words, right in every respect; a test names only what it breaks. The OCMW and its number are
 * facts, the people are invented.
 */
final class InventedProtocol {
    private final Map<String, String> paragraphs = new LinkedHashMap<>();

    private InventedProtocol() {
        head();
        recitals();
        data();
        bridge();
        duties();
        end();
    }

    static InventedProtocol right() {
        return new InventedProtocol();
    }

    private void head() {
        add(
                "title",
                "PROTOCOL OVER HET DOORGEVEN VAN CONTACTGEGEVENS VAN OUDERS VANUIT OPGROEIEN REGIE (lokaal team Kind en Gezin"
                        + " Hageland) NAAR OCMW AARSCHOT");
        add(
                "egov",
                "Dit protocol steunt op artikel 8, §1, van het decreet van 18 juli 2008 (elektronisch bestuurlijk"
                        + " gegevensverkeer).");
        add("between", "TUSSEN");
        add(
                "sender",
                "Opgroeien regie, een agentschap van de Vlaamse overheid met ondernemingsnummer 0886.886.638, gevestigd te"
                        + " Hallepoortlaan 27, 1060 Brussel, vertegenwoordigd door Griet Vandormael, administrateur-generaal;"
                        + " hierna: \"Opgroeien regie\";");
        add("and", "EN");
        add(
                "receiver",
                "OCMW Aarschot, een openbaar bestuur met ondernemingsnummer 0212.234.515, met zetel te Ten Drossaarde 1,"
                        + " 3200 Aarschot, vertegenwoordigd door Wout Hermansen, algemeen directeur en Lieve Daneels, voorzitter van het"
                        + " vast bureau; hierna: \"OCMW Aarschot\";");
        add("considering", "OVERWEGENDE WAT VOLGT");
    }

    private void recitals() {
        add("A", "A. Opgroeien regie voert taken uit voor jonge gezinnen in Vlaanderen.");
        add("B", "B. OCMW Aarschot helpt inwoners die het moeilijk hebben.");
        add(
                "C",
                "C. Artikel 10/1 van het decreet van 30 april 2004 laat een teamlid met beroepsgeheim toe om contactgegevens te"
                        + " delen met een maatschappelijk werker van het OCMW van de woonplaats van de cliënt. De cliënt krijgt vooraf"
                        + " uitleg en stemt toe. Op 15 januari 2025 sloten Opgroeien regie (lokaal team Kind en Gezin Hageland) en OCMW"
                        + " Aarschot een samenwerkingsovereenkomst.");
        add("D", "D. Beide partijen zetten dit protocol op hun website.");
        add(
                "E",
                "E. De functionaris voor gegevensbescherming van Opgroeien regie gaf op 3 februari 2025 advies over het ontwerp.");
        add(
                "F",
                "F. De functionaris voor gegevensbescherming van OCMW Aarschot gaf op 10 februari 2025 advies over het ontwerp.");
        add("agree", "DE PARTIJEN KOMEN OVEREEN:");
    }

    private void data() {
        add("1", "Artikel 1: Voorwerp");
        add(
                "1.subject",
                "Dit protocol regelt hoe Opgroeien regie de persoonsgegevens, vermeld in artikel 3, doorgeeft aan OCMW"
                        + " Aarschot.");
        add("2", "Artikel 2: Doeleinden en rechtsgronden");
        add(
                "2.original",
                "Opgroeien regie heeft de gegevens eerst verzameld om jonge gezinnen preventief te begeleiden.");
        add(
                "2.purposes",
                "OCMW Aarschot mag de gegevens gebruiken om de vraag van het gezin uit te klaren en om passende hulp te"
                        + " zoeken.");
        add("2.compatible", "Die doelen zijn verenigbaar: beide partijen willen dat gezinnen hulp niet mislopen.");
        add(
                "2.collection",
                "OCMW Aarschot verzamelt ze volgens het decreet van 9 februari 2018 over het lokaal sociaal beleid"
                        + " (artikelen 3, 4, 6, 9 en 20) en de organieke wet van 8 juli 1976.");
        add("3", "Artikel 3: De gevraagde persoonsgegevens");
        add("3.data1", "Gegeven 1: Voornaam en naam van de ouder");
        add("3.why1", "Verantwoording: nodig om te weten over wie het gaat.");
        add("3.data2", "Gegeven 2: Adres, telefoonnummer en e-mailadres van de ouder");
        add("3.why2", "Verantwoording: nodig om de ouder te bereiken.");
        add("3.special", "De gegevens uit artikel 9 en 10 van de AVG gaan nooit mee.");
        add("3.keep", "Het OCMW bewaart de gegevens tot er contact was en duidelijk is of de ouder hulp wil.");
        add("3.maximum", "Lukt het contact niet, dan wist het OCMW alles na hoogstens 60 dagen.");
        add("3.file", "Een dossier wordt bewaard tot 10 jaar na de afsluiting.");
    }

    private void bridge() {
        add("4", "Artikel 4: Ontvangers");
        add(
                "4.recipients",
                "Bij OCMW Aarschot krijgt alleen de maatschappelijk werker die de ouder helpt de gegevens. Partners van"
                        + " het geïntegreerd breed onthaal krijgen ze volgens het decreet van 9 februari 2018.");
        add("5", "Artikel 5: Periodiciteit en duur");
        add("5.often", "Een teamlid geeft gegevens door telkens wanneer een ouder dat wil.");
        add("5.long", "Dat blijft zo zolang de samenwerkingsovereenkomst loopt.");
        add("6", "Artikel 6: Beveiliging");
        add(
                "6.send",
                "Het teamlid stuurt de persoonsgegevens, vermeld in artikel 3, met 7-Zip en AES-256 naar dit mailadres:"
                        + " onthaal@ocmw-aarschot.be.");
        add("6.secret", "Het wachtwoord gaat vooraf mee op papier.");
        add("6.evidence", "Het OCMW moet deze maatregelen kunnen aantonen en geeft op vraag het bewijs.");
        add("6.processors", "Het OCMW werkt met Voorbeeldsoft NV, als verwerker voor Dossierplus en Agendaplus.");
    }

    private void duties() {
        add("7", "Artikel 7: Kwaliteit");
        add("7.flaws", "Ziet het OCMW een onjuist of verouderd gegeven, dan meldt het dat binnen twee werkdagen.");
        add("8", "Artikel 8: Sanctie");
        add(
                "8.sanction",
                "Handelt OCMW Aarschot in strijd met dit protocol, dan kan Opgroeien regie het in afwijking van artikel 11"
                        + " zonder termijn beëindigen.");
        add("9", "Artikel 9: Meldingen");
        add("9.breach", "De partijen melden elkaar een gegevenslek binnen 24 uur. Contactpunten:");
        add("9.sender", "- Opgroeien regie: dpo@opgroeien.be");
        add("9.receiver", "- OCMW Aarschot: Tine Wellens, dpo@ocmw-aarschot.be");
    }

    private void end() {
        add("10", "Artikel 10: Toepasselijk recht");
        add("10.law", "Het Belgisch recht geldt.");
        add("10.court", "Een geschil gaat naar de rechtbank in Brussel.");
        add("11", "Artikel 11: Inwerkingtreding en opzegging");
        add("11.force", "Dit protocol treedt in werking op 1 maart 2025.");
        add("11.notice", "Elke partij kan het schriftelijk opzeggen met een opzegtermijn van zes maanden.");
        add("end", "Opgemaakt te Brussel op 20 februari 2025, in twee exemplaren");
        add("end.sender", "Voor Opgroeien regie");
        add("end.sender.name", "Griet Vandormael, administrateur-generaal");
        add("end.receiver", "Voor OCMW Aarschot");
        add("end.receiver.name1", "Wout Hermansen, algemeen directeur");
        add("end.receiver.name2", "Lieve Daneels, voorzitter van het vast bureau");
    }

    private void add(String key, String paragraph) {
        paragraphs.put(key, paragraph);
    }

    /** Another paragraph at this place. */
    InventedProtocol with(String key, String paragraph) {
        if (paragraphs.replace(key, paragraph) == null) {
            throw new IllegalArgumentException("There is no paragraph " + key + ".");
        }
        return this;
    }

    /** Other words at this place. */
    InventedProtocol with(String key, String words, String others) {
        String before = paragraphs.get(key);
        if (before == null || !before.contains(words)) {
            throw new IllegalArgumentException("Paragraph " + key + " does not say " + words + ".");
        }
        return with(key, before.replace(words, others));
    }

    /** One more paragraph after another. */
    InventedProtocol after(String key, String added, String paragraph) {
        Map<String, String> before = new LinkedHashMap<>(paragraphs);
        paragraphs.clear();
        before.forEach((each, text) -> {
            paragraphs.put(each, text);
            if (each.equals(key)) {
                paragraphs.put(added, paragraph);
            }
        });
        return this;
    }

    InventedProtocol without(String... keys) {
        for (String key : keys) {
            if (paragraphs.remove(key) == null) {
                throw new IllegalArgumentException("There is no paragraph " + key + ".");
            }
        }
        return this;
    }

    /** Every paragraph, with other words wherever they stand. */
    InventedProtocol everywhere(String words, String others) {
        paragraphs.replaceAll((key, text) -> text.replace(words, others));
        return this;
    }

    /** The keys of all paragraphs, in the order of the text. */
    List<String> keys() {
        return new ArrayList<>(paragraphs.keySet());
    }

    List<String> paragraphs() {
        return new ArrayList<>(paragraphs.values());
    }

    String in(Layout layout) {
        return layout.of(paragraphs());
    }
}
