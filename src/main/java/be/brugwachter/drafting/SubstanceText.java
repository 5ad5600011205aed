package be.brugwachter.drafting;

import be.brugwachter.drafting.Block.Row;

/** Articles 1 to 3: the subject, the purposes with their grounds, and the data. */
final class SubstanceText {
    private final DraftTerms terms;
    private final String sender;
    private final String receiver;

    SubstanceText(DraftTerms terms) {
        this.terms = terms;
        this.sender = terms.sender().name();
        this.receiver = terms.receiver().name();
    }

    void write(DraftText text) {
        text.article(1, "Voorwerp");
        text.say(
                ("Dit protocol bepaalt onder welke voorwaarden en op welke manier %s de persoonsgegevens, vermeld in artikel 3,"
                                + " elektronisch meedeelt aan %s.")
                        .formatted(sender, receiver));
        purposes(text);
        grounds(text);
        data(text);
        keeping(text);
    }

    private void purposes(DraftText text) {
        text.article(2, "Doeleinden en rechtsgronden");
        text.say(
                ("%s heeft de gegevens eerst verzameld om gezinnen en toekomstige ouders preventief te ondersteunen (artikel 7"
                                + " van het decreet van 30 april 2004).")
                        .formatted(sender));
        String uses = terms.use() == Use.HELP
                ? "om de hulpvraag uit te klaren en om passende hulp te zoeken"
                : "om de hulpvraag uit te klaren, om passende hulp te zoeken en om de acties te beschrijven die daarop volgen";
        text.say("%s mag ze alleen gebruiken %s. Elk ander gebruik is verboden.".formatted(receiver, uses));
        text.say(
                ("%s biedt die hulp ook uit eigen beweging aan, als een maatschappelijk kwetsbaar gezin er zelf nog niet om"
                                + " vroeg.")
                        .formatted(receiver));
        text.say(
                ("Die doeleinden zijn verenigbaar met het doeleinde waarvoor de gegevens verzameld zijn: beide partijen willen"
                                + " armoede bij gezinnen en kinderen vroeg opmerken, vroeg steun bieden en voorkomen dat mensen hulp mislopen."
                                + " Voor zijn taken werkt %s met andere instanties samen (artikel 11 van het decreet van 30 april 2004).")
                        .formatted(sender));
    }

    private void grounds(DraftText text) {
        text.say(
                ("De mededeling door %s steunt op artikel 10/1 van het decreet van 30 april 2004 tot oprichting van Opgroeien"
                                + " regie. De inzameling door %s steunt op:")
                        .formatted(sender, receiver));
        text.item(
                "het decreet van 9 februari 2018 betreffende het lokaal sociaal beleid (artikelen 3, 4, 6, 9 en 20);");
        text.item(
                "het besluit van de Vlaamse Regering van 30 november 2018 betreffende het lokaal sociaal beleid (artikelen 3"
                        + " en 4);");
        text.item("de organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn.");
        text.say(
                "Vervalt een van deze gronden, dan schorsen de partijen de mededeling tot zij samen beslissen of ze verder kan."
                        + " Hun functionarissen voor gegevensbescherming geven daarover eerst hun mening.");
    }

    private void data(DraftText text) {
        text.article(3, "Meegedeelde gegevens, proportionaliteit en bewaring");
        text.say("Alleen deze identificatiegegevens van de cliënt gaan mee, elk om de reden die erbij staat:");
        String kept = "Tot er contact was en duidelijk is of de cliënt hulp wil; zonder contact hoogstens "
                + terms.lengths().maximumWithoutContact().dutch()
                + "; in een cliëntdossier tot 10 jaar na de afsluiting ervan.";
        text.table(
                "De meegedeelde gegevens, met motivering en bewaartermijn",
                new Row("Gegeven 1", "Voornaam en naam van de cliënt"),
                new Row("Motivering", "Zonder naam is niet duidelijk om wie het gaat."),
                new Row("Bewaartermijn", kept),
                new Row("Gegeven 2", "Adres, telefoonnummer en e-mailadres van de cliënt"),
                new Row("Motivering", "Zonder deze gegevens kan niemand de cliënt bereiken."),
                new Row("Bewaartermijn", kept));
        text.say(
                "De cliënt kiest langs welke weg contact veilig is. Het adres mag ontbreken als de cliënt dat vraagt; de"
                        + " gemeente volstaat dan.");
        text.say("Gevoelige en gerechtelijke gegevens, bedoeld in de artikelen 9 en 10 van de algemene verordening"
                + " gegevensbescherming (de AVG), gaan nooit mee. Vrije tekst gaat evenmin mee.");
    }

    private void keeping(DraftText text) {
        text.say(
                ("%s bewaart de gegevens in elk geval tot er contact was en duidelijk is of de cliënt hulp wil. Lukt het contact"
                                + " niet, dan bewaart het ze hoogstens %s na de ontvangst. Daarna beslist een maatschappelijk werker dat ze"
                                + " gewist worden, of noteert die waarom één nieuwe poging nodig is. Niets blijft stilzwijgend liggen.")
                        .formatted(
                                receiver,
                                terms.lengths().maximumWithoutContact().dutch()));
        text.say(
                "Trekt de cliënt de toestemming in, of blijkt een bericht niet voor %s bestemd, dan wist het de gegevens eerder."
                        .formatted(receiver));
        text.say(
                ("Wil de cliënt hulp, dan maakt %s een cliëntdossier. De gegevens in dat dossier blijven bewaard tot 10 jaar na de"
                                + " afsluiting ervan, volgens de archiefregels voor sociale dossiers. Daarna vernietigt %s ze, met een"
                                + " verklaring.")
                        .formatted(receiver, receiver));
    }
}
