package be.brugwachter.drafting;

import be.brugwachter.protocol.Processors.Processor;
import java.util.List;

/** Articles 4 to 6: who receives, how often and how long, and how the data travel safely. */
final class BridgeText {
    private final DraftTerms terms;
    private final String sender;
    private final String receiver;

    BridgeText(DraftTerms terms) {
        this.terms = terms;
        this.sender = terms.sender().name();
        this.receiver = terms.receiver().name();
    }

    void write(DraftText text) {
        recipients(text);
        period(text);
        text.article(6, "Beveiliging");
        way(text);
        seal(text);
        readers(text);
        measures(text);
        processors(text);
    }

    private void recipients(DraftText text) {
        text.article(4, "Ontvangers");
        text.say("Bij %s zijn er alleen deze ontvangers:".formatted(receiver));
        text.item(
                ("De maatschappelijk werker van %s die de cliënt concreet zal helpen en door het beroepsgeheim gebonden is; een"
                                + " maatschappelijk werker die de vragen verdeelt, duidt hem of haar aan, en anderen krijgen de gegevens"
                                + " niet te zien.")
                        .formatted(receiver));
        text.item(
                "De actoren van het samenwerkingsverband geïntegreerd breed onthaal, volgens het decreet van 9 februari 2018"
                        + " betreffende het lokaal sociaal beleid, met een nieuwe toestemming van de cliënt en zonder meer gegevens dan in"
                        + " artikel 3 staan.");
    }

    private void period(DraftText text) {
        text.article(5, "Periodiciteit en duur");
        text.say(
                ("De beslissing om door te verwijzen valt telkens opnieuw: een teamlid neemt ze samen met de cliënt, na diens"
                                + " toestemming, en alleen als %s werkelijk kan helpen. Een doorlopende of gegroepeerde mededeling bestaat"
                                + " niet.")
                        .formatted(receiver));
        text.say("De partijen delen gegevens mee zolang de samenwerkingsovereenkomst van overweging C loopt.");
    }

    private void way(DraftText text) {
        text.say(
                ("Het teamlid stuurt de persoonsgegevens, vermeld in artikel 3, naar deze mailbox van %s: %s. Een ander mailadres"
                                + " wordt nooit gebruikt. De mailbox dient pas nadat een testbericht zonder persoonsgegevens er geopend en beantwoord is.")
                        .formatted(receiver, HeadText.or(terms.mailbox())));
        text.say(
                ("Elke verzending gebeurt geval per geval en volgt de geldende richtlijn (%s). Een bericht dat %s binnen %s niet"
                                + " opent, vervalt. Blijft het %s ongeopend, dan belt %s het OCMW.")
                        .formatted(
                                terms.guideline().words(),
                                receiver,
                                terms.lengths().unopened().dutch(),
                                terms.lengths().silentMailbox().dutch(),
                                sender));
    }

    private void seal(DraftText text) {
        text.say(
                "De gegevens zijn versleuteld met AES-256, in een archief van 7-Zip. Voor het vertrek opent de afzender dat"
                        + " archief zelf nog eens, ter controle.");
        text.say(
                ("Een wachtzin reist nooit met het bericht mee: %s bezorgt %s vooraf een blad met wachtzinnen, langs een andere weg"
                                + " dan e-mail, en elke zin dient één keer.")
                        .formatted(sender, receiver));
    }

    private void readers(DraftText text) {
        text.say(
                ("Alleen maatschappelijk werkers van %s die door het beroepsgeheim gebonden zijn, openen berichten in die"
                                + " mailbox, en niemand anders. %s verklaart dat"
                                + " schriftelijk. Zo'n verklaring geldt %s; bij elke wijziging komt er een nieuwe, en zonder geldige"
                                + " verklaring stopt de verzending.")
                        .formatted(receiver, receiver, terms.lengths().readers().dutch()));
    }

    private void measures(DraftText text) {
        text.say("%s zorgt bovendien voor:".formatted(receiver));
        text.item("een veiligheidsbeleid met een veiligheidsplan;");
        text.item("een functionaris voor gegevensbescherming;");
        text.item("de opname van deze verwerking in zijn register van verwerkingsactiviteiten.");
        text.say(
                ("%s kan aantonen dat de maatregelen van dit artikel genomen zijn. Op eenvoudig verzoek bezorgt het %s daarvan"
                                + " het bewijs, dat over maatregelen gaat en nooit over cliënten.")
                        .formatted(receiver, sender));
    }

    private void processors(DraftText text) {
        text.say(
                ("Zodra er een cliëntdossier is, werkt %s voor deze gegevens alleen met verwerkers die voldoende waarborgen bieden,"
                                + " en sluit het met elk van hen een overeenkomst volgens artikel 28 van de AVG. Zo'n overeenkomst is"
                                + " er ook met wie al eerder gegevens verwerkt voor een van de partijen, zoals wie de mailbox voor het"
                                + " OCMW beheert. De partijen geven elkaar de lijst"
                                + " van hun verwerkers en houden die bij.")
                        .formatted(receiver));
        List<Processor> named = terms.processors();
        if (named.isEmpty()) {
            text.say("Bij de ondertekening noemt %s geen verwerker.".formatted(receiver));
            return;
        }
        text.say("Bij de ondertekening noemt %s deze verwerkers:".formatted(receiver));
        for (int i = 0; i < named.size(); i++) {
            String end = i == named.size() - 1 ? "." : ";";
            text.item("Verwerker " + (i + 1) + ": " + words(named.get(i)) + end);
        }
    }

    private static String words(Processor processor) {
        List<String> products = processor.products();
        if (products.isEmpty()) {
            return processor.name();
        }
        String last = products.getLast();
        String all = products.size() == 1
                ? last
                : String.join(", ", products.subList(0, products.size() - 1)) + " en " + last;
        return processor.name() + ", voor " + all;
    }
}
