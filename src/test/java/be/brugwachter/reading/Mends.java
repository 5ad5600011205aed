package be.brugwachter.reading;

import static be.brugwachter.reading.InventedProtocol.right;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Texts that come near a rule and keep it. */
final class Mends {
    record Mend(String name, Supplier<InventedProtocol> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Mends() {}

    static Stream<Mend> all() {
        return Stream.concat(head(), rest());
    }

    private static Mend of(String name, Supplier<InventedProtocol> text) {
        return new Mend(name, text);
    }

    private static Stream<Mend> head() {
        return Stream.of(
                of(
                        "titel tussen de partijen",
                        () -> right().with(
                                        "title",
                                        "PROTOCOL TUSSEN OPGROEIEN REGIE EN OCMW AARSCHOT OVER CONTACTGEGEVENS")
                                .with("title", " OVER CONTACTGEGEVENS", "")),
                of(
                        "titel zonder partijen",
                        () -> right().with("title", "PROTOCOL OVER HET DOORGEVEN VAN CONTACTGEGEVENS")),
                of("nummer met BE en spaties", () -> right().with("receiver", "0212.234.515", "BE 0212 234 515")),
                of("nummer zonder punten", () -> right().with("receiver", "0212.234.515", "0212234515")),
                of("egov in cijfers", () -> right().with("egov", "18 juli 2008", "18/07/2008")),
                of(
                        "overeenkomst op de dag van inwerkingtreding",
                        () -> right().with("C", "15 januari 2025", "01/03/2025")),
                of("advies op de dag van ondertekening", () -> right().with("F", "10 februari 2025", "20.02.2025")),
                of(
                        "zetel in kleine letters met bus",
                        () -> right().with("receiver", "Ten Drossaarde 1,", "ten drossaarde 1,")
                                .with("receiver", "ten drossaarde", "Ten drossaarde")),
                of(
                        "drie vertegenwoordigers",
                        () -> right().with(
                                        "receiver",
                                        "directeur en Lieve",
                                        "directeur, Bart Claessens, burgemeester en Lieve")
                                .with(
                                        "receiver",
                                        "algemeen directeur, Bart Claessens, burgemeester en",
                                        "algemeen directeur en")));
    }

    private static Stream<Mend> rest() {
        return Stream.of(
                of(
                        "tabel met bewaartermijn",
                        () -> right().after(
                                        "3", "3.table", "De volgende tabel noemt elk gegeven met zijn bewaartermijn.")
                                .after("3.why2", "3.term", "Bewaartermijn: tot 60 dagen na ontvangst.")),
                of(
                        "gsm en familienaam",
                        () -> right().with("3.data1", "Voornaam en naam", "Voornaam en familienaam")
                                .with("3.data2", "telefoonnummer", "gsm-nummer")),
                of(
                        "verbod op het rijksregisternummer",
                        () -> right().after("3.why2", "3.not", "Het rijksregisternummer wordt nooit meegedeeld.")),
                of("AES in een ander kleed", () -> right().with("6.send", "AES-256", "AES 256 encryptie")),
                of("AES met bits", () -> right().with("6.send", "AES-256", "256-bits AES")),
                of("mailadres van de stad", () -> right().with("6.send", "ocmw-aarschot.be", "aarschot.be")),
                of("mailadres zonder streepje", () -> right().with("6.send", "ocmw-aarschot.be", "ocmwaarschot.be")),
                of(
                        "telefoon als contact",
                        () -> right().with("9.receiver", "dpo@ocmw-aarschot.be", "tel. 016 55 00 00")),
                of(
                        "onmiddellijk met een getal",
                        () -> right().with(
                                        "7.flaws",
                                        "binnen twee werkdagen",
                                        "onmiddellijk, en uiterlijk binnen twee werkdagen,")),
                of(
                        "onderdeel dat bestaat",
                        () -> right().with("1.subject", "artikel 3", "artikel 3, 1°")
                                .with("3.special", "De gegevens", "1° De gegevens")),
                of(
                        "artikel van een andere wet",
                        () -> right().with("7.flaws", "dan meldt", "dan meldt (artikel 19 van de AVG)")),
                of(
                        "artikelen van een decreet",
                        () -> right().with(
                                        "4.recipients",
                                        "het decreet van 9 februari 2018",
                                        "de artikelen 9 en 20 van het decreet van 9 februari 2018")),
                of(
                        "zie lager, en het staat er",
                        () -> right().with("C", "vooraf uitleg", "vooraf uitleg (zie lager)")
                                .after("3.why2", "3.told", "De uitleg staat op een blad dat de ouder meekrijgt.")),
                of(
                        "zie bijlage, en ze is er",
                        () -> right().with("2.compatible", "mislopen.", "mislopen (zie bijlage).")
                                .after("end.receiver.name2", "annex", "Bijlage 1: Afspraken over de samenwerking")),
                of("alleen verblijfplaats", () -> right().with("C", "woonplaats", "verblijfplaats")),
                of(
                        "inwerking op de dag van ondertekening",
                        () -> right().with("11.force", "op 1 maart 2025", "op de dag van de ondertekening")),
                of("opzegging in letters", () -> right().with("11.notice", "zes maanden", "drie (3) maanden")),
                of("contacten op één domein", () -> right().with("9.receiver", "dpo@", "privacy@")));
    }
}
