package be.brugwachter.family;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything in which two texts of the family can differ, in the order of the text. What they share are the clauses. */
public enum Point {
    SENDER_NAME("partijen", "Naam van de afzender", PointKind.SHARED, Means.PARTY),
    SENDER_NUMBER("partijen", "Ondernemingsnummer van de afzender", PointKind.SHARED, Means.PARTY),
    SENDER_SEAT("partijen", "Zetel van de afzender", PointKind.SHARED, Means.SEAT),
    SENDER_PEOPLE("partijen", "Wie de afzender vertegenwoordigt", PointKind.SHARED, Means.PEOPLE),
    RECEIVER_NAME("partijen", "Naam van het OCMW", PointKind.OWN, Means.PARTY),
    RECEIVER_NUMBER("partijen", "Ondernemingsnummer van het OCMW", PointKind.OWN, Means.PARTY),
    RECEIVER_SEAT("partijen", "Zetel van het OCMW", PointKind.OWN, Means.SEAT),
    RECEIVER_PEOPLE("partijen", "Wie het OCMW vertegenwoordigt", PointKind.OWN, Means.PEOPLE),
    LOCAL_TEAM("C", "Lokaal team", PointKind.OWN, "Leden van een ander team mogen doorgeven."),
    AGREEMENT_DAY(
            "C", "Dag van de samenwerkingsovereenkomst", PointKind.OWN_DAY, "Voor die dag mag er niets over de brug."),
    ADVICE_SENDER("E", "Advies van de functionaris van de afzender", PointKind.OWN_DAY, Means.ADVICE),
    ADVICE_RECEIVER("F", "Advies van de functionaris van het OCMW", PointKind.OWN_DAY, Means.ADVICE),
    ORIGINAL_PURPOSE(
            "art. 2",
            "Waarvoor eerst verzameld",
            PointKind.WORDS,
            "Het eerste doel bepaalt welk nieuw doel erbij past."),
    PURPOSES(
            "art. 2",
            "Doelen van het OCMW",
            PointKind.WORDS,
            "Voor een ander doel mag het OCMW de gegevens niet gebruiken."),
    COMPATIBILITY(
            "art. 2",
            "Waarom de doelen samengaan",
            PointKind.WORDS,
            "De redenering waarop het doorgeven rust, is anders."),
    LEGAL_BASES(
            "art. 2",
            "Rechtsgronden",
            PointKind.LIST,
            "Valt een grond weg, dan raakt dat alleen de protocollen die erop steunen."),
    DATA("art. 3", "Gegevens die mee mogen", PointKind.LIST, "Wat bij de een mee mag, mag bij de ander niet."),
    JUSTIFICATION(
            "art. 3",
            "Waarom die gegevens nodig zijn",
            PointKind.WORDS,
            "De verantwoording moet bij elk gegeven staan."),
    SPECIAL(
            "art. 3",
            "Gevoelige gegevens",
            PointKind.WORDS,
            "Kijk na of gevoelige gegevens bij allebei uitgesloten zijn."),
    RETENTION("art. 3", "Hoe lang bewaren", PointKind.WORDS, Means.KEEPING),
    FILE_YEARS("art. 3", "Jaren na het sluiten van een dossier", PointKind.NUMBER, Means.KEEPING),
    WITHOUT_CONTACT("art. 3", "Bewaren als contact nooit lukt", PointKind.WORDS, Means.KEEPING),
    RECIPIENTS("art. 4", "Wie de gegevens ziet", PointKind.WORDS, "Wie niet genoemd is, mag de gegevens niet zien."),
    PERIODICITY("art. 5", "Wanneer doorgegeven wordt", PointKind.WORDS, "De aanleiding om door te geven is anders."),
    DURATION("art. 5", "Hoe lang doorgegeven wordt", PointKind.WORDS, "Het doorgeven stopt op een ander ogenblik."),
    MAILBOX(
            "art. 6",
            "Mailbox van het OCMW",
            PointKind.OWN_MAIL,
            "Berichten gaan naar een ander adres. Twee mensen bevestigen het, en een proefbericht moet beantwoord zijn."),
    CIPHER("art. 6", "Versleuteling", PointKind.SHARED, "De bescherming onderweg is niet even sterk."),
    PROGRAM(
            "art. 6",
            "Programma om te verzegelen",
            PointKind.SHARED,
            "Het OCMW heeft een ander programma nodig om te openen."),
    PASSPHRASE("art. 6", "Hoe de wachtzin reist", PointKind.WORDS, "Het geheim komt langs een andere weg."),
    EVIDENCE(
            "art. 6",
            "Wat het OCMW moet tonen",
            PointKind.WORDS,
            "De afzender kan niet bij allebei hetzelfde bewijs vragen."),
    PROCESSORS(
            "art. 6",
            "Verwerkers van het OCMW",
            PointKind.OWN_LIST,
            "Met elke verwerker hoort een overeenkomst, en de andere partij kent de lijst."),
    QUALITY("art. 7", "Als een gegeven niet klopt", PointKind.WORDS, "Fouten worden anders gemeld of hersteld."),
    SANCTION("art. 8", "Bij misbruik", PointKind.WORDS, "De gevolgen van misbruik zijn anders."),
    BREACH_SENDER("art. 9", "Contact bij een lek, afzender", PointKind.MAIL, Means.BREACH),
    BREACH_RECEIVER("art. 9", "Contact bij een lek, OCMW", PointKind.OWN_MAIL, Means.BREACH),
    LAW("art. 10", "Recht dat geldt", PointKind.SHARED, "Een geschil wordt naar ander recht beslist."),
    COURT("art. 10", "Rechtbank", PointKind.SHARED, "Een geschil komt voor een andere rechter."),
    IN_FORCE("art. 11", "Geldt vanaf", PointKind.OWN_DAY, "Voor die dag mag er niets over de brug."),
    NOTICE(
            "art. 11",
            "Opzegtermijn in maanden",
            PointKind.NUMBER,
            "Na een opzegging loopt het ene protocol langer door."),
    SIGNED("slot", "Dag van ondertekenen", PointKind.OWN_DAY, "Adviezen van na die dag zijn te laat."),
    SIGNED_AT("slot", "Plaats van ondertekenen", PointKind.SHARED, "Dit verandert niets aan wat mag."),
    SIGNATORIES("slot", "Wie tekende", PointKind.OWN_LIST, "Kijk na of elk van hen de partij mocht binden."),
    WITHOUT_CONTACT_TERM("werkafspraken", "Uiterste tijd zonder contact (art. 3)", PointKind.TERM, Means.TERM),
    AT_ONCE("werkafspraken", "Wat “onmiddellijk” is (art. 7 en 9)", PointKind.TERM, Means.TERM),
    REASONABLE_TIME("werkafspraken", "Wat een “redelijke termijn” is (art. 7)", PointKind.TERM, Means.TERM),
    WITHOUT_DELAY("werkafspraken", "Wat “zonder onredelijke vertraging” is (art. 9)", PointKind.TERM, Means.TERM),
    PARCEL_LAPSES("werkafspraken", "Ongeopend bericht vervalt na (art. 6)", PointKind.TERM, Means.TERM),
    SILENT_MAILBOX("werkafspraken", "Bellen na stilte van (art. 6)", PointKind.TERM, Means.TERM),
    READERS("werkafspraken", "Verklaring van de lezers geldt (art. 4)", PointKind.TERM, Means.TERM),
    RESIDENCE(
            "werkafspraken", "Hoe de woonplaats gelezen wordt (C)", PointKind.TERM, "Een ander OCMW kan bevoegd zijn.");

    private final String article;
    private final String label;
    private final PointKind kind;
    private final String meaning;

    Point(String article, String label, PointKind kind, String meaning) {
        this.article = article;
        this.label = label;
        this.kind = kind;
        this.meaning = meaning;
    }

    /** Where it stands, as people cite it. */
    public String article() {
        return article;
    }

    /** What it is, in a few words. */
    public String label() {
        return label;
    }

    /** What kind of thing it is. */
    public PointKind kind() {
        return kind;
    }

    /** What it means when two texts differ in it; the same whichever comes first. */
    public String meaning() {
        return meaning;
    }

    /** Its name in data and addresses: lower case, with hyphens. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The point with this name. */
    public static Optional<Point> of(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }

    /** Meanings that several points share. */
    private static final class Means {
        static final String PARTY = "Het is een andere partij: wat bij de een mag, mag daarom nog niet bij de ander.";
        static final String SEAT = "Brieven en een opzegging gaan naar een ander adres.";
        static final String PEOPLE = "Iemand anders bindt de partij. Kijk na wie er nu mag tekenen.";
        static final String ADVICE = "Zonder advies gaat er niets over; het telt van zijn dag af.";
        static final String KEEPING = "De gegevens moeten op een ander ogenblik weg.";
        static final String BREACH = "Een lek wordt aan iemand anders gemeld. Een fout adres kost uren.";
        static final String TERM = "De partijen kozen elk een eigen termijn; Brugwachter telt hem per protocol.";
    }
}
