package be.brugwachter.reading;

import static be.brugwachter.reading.InventedProtocol.right;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Texts that break a rule, each with the rule and article that must be said. */
final class Breaks {
    record Break(String name, Supplier<InventedProtocol> text, List<String> said) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Breaks() {}

    static Stream<Break> all() {
        return Stream.of(parties(), grounds(), data(), bridge(), duties(), end(), words())
                .flatMap(each -> each);
    }

    private static Break of(String name, Supplier<InventedProtocol> text, String... said) {
        return new Break(name, text, List.of(said));
    }

    private static Stream<Break> parties() {
        return Stream.of(
                of("geen titel", () -> right().without("title"), "title titel"),
                of(
                        "titel met een ander OCMW",
                        () -> right().with("title", "OCMW AARSCHOT", "OCMW DIEST"),
                        "title titel"),
                of(
                        "titel met een andere afzender",
                        () -> right().with("title", "REGIE (", "REGIE AARSCHOT ("),
                        "title titel"),
                of(
                        "titel tussen andere partijen",
                        () -> right().with("title", "PROTOCOL TUSSEN OPGROEIEN REGIE EN OCMW TREMELO"),
                        "title titel"),
                of(
                        "een ander artikel van het e-govdecreet",
                        () -> right().with("egov", "artikel 8", "artikel 9"),
                        "egov-reference titel"),
                of("een ander decreet", () -> right().with("egov", "2008", "2009"), "egov-reference titel"),
                of("geen paragraaf", () -> right().with("egov", ", §1", ""), "egov-reference titel"),
                of(
                        "geen ondernemingsnummer",
                        () -> right().with("receiver", " met ondernemingsnummer 0212.234.515,", ""),
                        "party-incomplete partijen"),
                of(
                        "geen zetel",
                        () -> right().with("receiver", " met zetel te Ten Drossaarde 1, 3200 Aarschot,", ""),
                        "party-incomplete partijen"),
                of(
                        "vertegenwoordiger zonder functie",
                        () -> right().with("sender", "Griet Vandormael, administrateur-generaal", "Griet Vandormael"),
                        "party-incomplete partijen"),
                of(
                        "geen vertegenwoordiger",
                        () -> right().with(
                                        "sender",
                                        ", vertegenwoordigd door Griet Vandormael, administrateur-generaal",
                                        ""),
                        "party-incomplete partijen"),
                of(
                        "nummer dat niet klopt",
                        () -> right().with("receiver", "0212.234.515", "0212.234.514"),
                        "enterprise-number partijen"),
                of(
                        "nummer met negen cijfers",
                        () -> right().with("sender", "0886.886.638", "886.886.638"),
                        "enterprise-number partijen"),
                of(
                        "nummer dat met een 2 begint",
                        () -> right().with("receiver", "0212.234.515", "2212.234.515"),
                        "enterprise-number partijen"),
                of(
                        "nummer van de gemeente",
                        () -> right().with("receiver", "0212.234.515", "0207.437.468"),
                        "enterprise-unknown partijen"),
                of(
                        "andere zetel",
                        () -> right().with("receiver", "Drossaarde 1,", "Drossaarde 17,"),
                        "enterprise-unknown partijen"),
                of("andere postcode", () -> right().with("receiver", "3200", "3201"), "enterprise-unknown partijen"));
    }

    private static Stream<Break> grounds() {
        return Stream.of(
                of("geen grond om in te zamelen", () -> right().without("2.collection"), "legal-basis-missing art. 2"),
                of(
                        "geen grond om mee te delen",
                        () -> right().with("C", "Artikel 10/1 van het decreet van 30 april 2004", "Een regel"),
                        "legal-basis-missing art. 2"),
                of(
                        "geen samenwerkingsovereenkomst",
                        () -> right().with("C", "een samenwerkingsovereenkomst", "vriendschap")
                                .with("5.long", "de samenwerkingsovereenkomst", "de samenwerking"),
                        "cooperation-agreement-missing C"),
                of(
                        "samenwerkingsovereenkomst zonder dag",
                        () -> right().with("C", "Op 15 januari 2025", "Eerder"),
                        "cooperation-agreement-missing C"),
                of(
                        "overeenkomst na de inwerkingtreding",
                        () -> right().with("C", "15 januari 2025", "2 maart 2025"),
                        "agreement-after-force C"),
                of("geen advies bij de afzender", () -> right().without("E"), "dpo-advice-missing E"),
                of("geen advies bij het OCMW", () -> right().without("F"), "dpo-advice-missing F"),
                of("advies zonder dag", () -> right().with("F", "op 10 februari 2025 ", ""), "dpo-advice-missing F"),
                of("laat advies", () -> right().with("F", "10 februari 2025", "21/02/2025"), "dpo-advice-late F"),
                of(
                        "twee late adviezen",
                        () -> right().with("E", "3 februari 2025", "1.3.2025")
                                .with("F", "10 februari 2025", "2025-03-02"),
                        "dpo-advice-late E",
                        "dpo-advice-late F"),
                of("geen oorspronkelijk doeleinde", () -> right().without("2.original"), "purpose-missing art. 2"),
                of("geen doeleinde van het OCMW", () -> right().without("2.purposes"), "purpose-missing art. 2"),
                of("niets over verenigbaarheid", () -> right().without("2.compatible"), "purpose-missing art. 2"));
    }

    private static Stream<Break> data() {
        return Stream.of(
                of("gegeven zonder verantwoording", () -> right().without("3.why1"), "data-unjustified art. 3"),
                of("laatste gegeven zonder verantwoording", () -> right().without("3.why2"), "data-unjustified art. 3"),
                of(
                        "rijksregisternummer",
                        () -> right().with("3.data2", "telefoonnummer", "rijksregisternummer"),
                        "data-beyond-family art. 3"),
                of(
                        "een gegeven te veel",
                        () -> right().after("3.why2", "3.data3", "Gegeven 3: Geboortedatum van het kind")
                                .after("3.data3", "3.why3", "Verantwoording: nodig om te helpen."),
                        "data-beyond-family art. 3"),
                of(
                        "inkomen naast de tabel",
                        () -> right().after("3.why2", "3.more", "Daarnaast wordt het inkomen meegedeeld."),
                        "data-beyond-family art. 3"),
                of(
                        "niets over gevoelige gegevens",
                        () -> right().without("3.special"),
                        "special-categories-unstated art. 3"),
                of("geen bewaartermijn", () -> right().without("3.keep", "3.file"), "retention-missing art. 3"),
                of(
                        "tabel zonder bewaartermijn",
                        () -> right().after(
                                        "3", "3.table", "De volgende tabel noemt elk gegeven met zijn bewaartermijn."),
                        "retention-missing art. 3"),
                of("geen grens zonder contact", () -> right().without("3.maximum"), "retention-open-ended art. 3"));
    }

    private static Stream<Break> bridge() {
        return Stream.of(
                of("geen ontvangers", () -> right().without("4.recipients"), "recipients-missing art. 4"),
                of("geen periodiciteit", () -> right().without("5.often"), "periodicity-missing art. 5"),
                of("geen duur", () -> right().without("5.long"), "duration-missing art. 5"),
                of("geen versleuteling", () -> right().with("6.send", " en AES-256", ""), "cipher-missing art. 6"),
                of("zwakke versleuteling", () -> right().with("6.send", "AES-256", "AES-128"), "cipher-missing art. 6"),
                of("oude versleuteling", () -> right().with("6.send", "AES-256", "ZipCrypto"), "cipher-missing art. 6"),
                of(
                        "geen mailadres",
                        () -> right().with("6.send", "naar dit mailadres: onthaal@ocmw-aarschot.be", "naar het OCMW"),
                        "mailbox-invalid art. 6"),
                of(
                        "half mailadres",
                        () -> right().with("6.send", "onthaal@ocmw-aarschot.be", "onthaal@ocmw-aarschot"),
                        "mailbox-invalid art. 6"),
                of(
                        "gescand mailadres",
                        () -> right().with("6.send", "onthaal@", "onthaal(5)"),
                        "mailbox-invalid art. 6",
                        "scan-noise art. 6"),
                of(
                        "mailadres van een ander",
                        () -> right().with("6.send", "ocmw-aarschot", "voorbeeldzorg"),
                        "mailbox-foreign art. 6"),
                of(
                        "mailadres van een andere gemeente",
                        () -> right().with("6.send", "ocmw-aarschot", "ocmw-diest"),
                        "mailbox-foreign art. 6"),
                of("geen wachtzin", () -> right().without("6.secret"), "passphrase-exchange-missing art. 6"),
                of("geen bewijs", () -> right().without("6.evidence"), "evidence-missing art. 6"),
                of(
                        "verwerker zonder naam",
                        () -> right().with("6.processors", "Het OCMW werkt met een verwerker die goed beveiligt."),
                        "processor-unnamed art. 6"));
    }

    private static Stream<Break> duties() {
        return Stream.of(
                of("niets over fouten", () -> right().without("7.flaws"), "quality-missing art. 7"),
                of("geen sanctie", () -> right().without("8.sanction"), "sanction-missing art. 8"),
                of("geen contact bij het OCMW", () -> right().without("9.receiver"), "breach-contacts art. 9"),
                of("geen contact bij de afzender", () -> right().without("9.sender"), "breach-contacts art. 9"),
                of(
                        "contact zonder adres",
                        () -> right().with("9.receiver", ", dpo@ocmw-aarschot.be", ""),
                        "breach-contacts art. 9"),
                of(
                        "contact bij een ander",
                        () -> right().with("9.receiver", "ocmw-aarschot", "voorbeeldzorg"),
                        "contact-foreign art. 9"),
                of("geen recht", () -> right().without("10.law"), "law-missing art. 10"),
                of("geen rechtbank", () -> right().without("10.court"), "law-missing art. 10"),
                of("geen inwerkingtreding", () -> right().without("11.force"), "force-date-missing art. 11"),
                of(
                        "een dag die niet bestaat",
                        () -> right().with("11.force", "1 maart", "30 februari"),
                        "force-date-missing art. 11"),
                of(
                        "geen opzegtermijn",
                        () -> right().with("11.notice", " met een opzegtermijn van zes maanden", ""),
                        "notice-period-missing art. 11"));
    }

    private static Stream<Break> end() {
        return Stream.of(
                of(
                        "geen dag van ondertekening",
                        () -> right().with("end", "Opgemaakt te Brussel, in twee exemplaren"),
                        "unsigned slot"),
                of(
                        "niemand tekent voor het OCMW",
                        () -> right().without("end.receiver.name1", "end.receiver.name2"),
                        "unsigned slot",
                        "signatory-missing slot"),
                of(
                        "een vertegenwoordiger tekent niet",
                        () -> right().without("end.receiver.name2"),
                        "signatory-missing slot"),
                of(
                        "een functie zonder naam",
                        () -> right().with("end.sender.name", "administrateur-generaal"),
                        "signatory-missing slot"),
                of(
                        "een ander tekent",
                        () -> right().with("end.receiver.name1", "Wout Hermansen", "Jozef Pieterszoon"),
                        "signatory-missing slot"));
    }

    private static Stream<Break> words() {
        return Stream.of(
                of(
                        "artikel dat niet bestaat",
                        () -> right().with("1.subject", "artikel 3", "artikel 13"),
                        "cross-reference art. 1"),
                of(
                        "verkeerd artikel",
                        () -> right().with("1.subject", "artikel 3", "artikel 4"),
                        "cross-reference art. 1"),
                of(
                        "onderdeel dat niet bestaat",
                        () -> right().with("6.send", "artikel 3,", "artikel 3, 2°,"),
                        "cross-reference art. 6"),
                of(
                        "paragraaf die niet bestaat",
                        () -> right().with("6.send", "artikel 3,", "artikel 3, §2,"),
                        "cross-reference art. 6"),
                of(
                        "afwijking van het verkeerde artikel",
                        () -> right().with("8.sanction", "artikel 11", "artikel 5"),
                        "cross-reference art. 8"),
                of(
                        "een artikel valt weg",
                        () -> right().without("11", "11.force", "11.notice"),
                        "cross-reference art. 8",
                        "force-date-missing art. 11",
                        "notice-period-missing art. 11"),
                of(
                        "zie lager",
                        () -> right().with("C", "vooraf uitleg", "vooraf uitleg (zie lager)"),
                        "dangling-pointer C"),
                of(
                        "zie bijlage",
                        () -> right().with("2.compatible", "mislopen.", "mislopen (zie bijlage)."),
                        "dangling-pointer art. 2"),
                of(
                        "zie hoger",
                        () -> right().with(
                                        "4.recipients", "de gegevens. ", "de gegevens en de rekeningen (zie hoger). "),
                        "dangling-pointer art. 4"),
                of(
                        "haken",
                        () -> right().with("9.breach", "elkaar", "elkaar [via de functionarissen]"),
                        "template-residue art. 9"),
                of(
                        "puntjes",
                        () -> right().with("2.purposes", "het gezin", "het gezin ..."),
                        "template-residue art. 2"),
                of(
                        "nog in te vullen",
                        () -> right().with("7.flaws", "twee werkdagen", "twee werkdagen (aan te vullen)"),
                        "template-residue art. 7"),
                of(
                        "twee woorden voor wonen",
                        () -> right().with("6.send", "naar dit", "naar de verblijfplaats, op dit"),
                        "residence-word art. 6"),
                of(
                        "onmiddellijk",
                        () -> right().with("7.flaws", "binnen twee werkdagen", "onmiddellijk"),
                        "vague-term art. 7"),
                of(
                        "redelijke termijn",
                        () -> right().with("7.flaws", "binnen twee werkdagen", "binnen een redelijke termijn"),
                        "vague-term art. 7"),
                of(
                        "zonder vertraging",
                        () -> right().with("9.breach", "binnen 24 uur", "zonder onredelijke vertraging"),
                        "vague-term art. 9"),
                of(
                        "leesfout in een woord",
                        () -> right().with("5.often", "telkens", "ad hoe, telkens"),
                        "scan-noise art. 5"),
                of(
                        "streepje voor een spatie",
                        () -> right().with("3.data2", "telefoonnummer en", "telefoonnummer_en"),
                        "scan-noise art. 3"),
                of("zip los van zijn cijfer", () -> right().with("6.send", "7-Zip", "7- zip"), "scan-noise art. 6"));
    }
}
