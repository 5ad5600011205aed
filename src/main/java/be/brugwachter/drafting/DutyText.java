package be.brugwachter.drafting;

import be.brugwachter.drafting.Block.Signatures;
import be.brugwachter.protocol.Dates;
import java.time.LocalDate;

/** Articles 7 to 11 and the signatures. */
final class DutyText {
    private final DraftTerms terms;
    private final Progress progress;
    private final String sender;
    private final String receiver;

    DutyText(DraftTerms terms, Progress progress) {
        this.terms = terms;
        this.progress = progress;
        this.sender = terms.sender().name();
        this.receiver = terms.receiver().name();
    }

    void write(DraftText text) {
        quality(text);
        sanction(text);
        breach(text);
        law(text);
        force(text);
        signatures(text);
    }

    private void quality(DraftText text) {
        text.article(7, "Kwaliteit van de gegevens");
        text.say(
                ("Als een gegeven onjuist, onnauwkeurig, onvolledig, verouderd of overtollig is, of als er een ontbreekt, meldt %s"
                                + " dat onmiddellijk, uiterlijk binnen %s, aan %s, ook wanneer de cliënt er zelf op wijst. De melding noemt"
                                + " alleen welk gegeven en wat eraan scheelt, nooit de waarde.")
                        .formatted(receiver, terms.lengths().atOnce().dutch(), sender));
        text.say(
                ("%s onderzoekt de melding binnen %s, doet wat nodig is en laat %s weten wat er gebeurde. %s verwittigt op zijn"
                                + " beurt wie de gegevens van het OCMW kreeg.")
                        .formatted(sender, terms.lengths().reasonableTime().dutch(), receiver, receiver));
    }

    private void sanction(DraftText text) {
        text.article(8, "Gevolgen van niet-naleving");
        text.say(
                ("Als %s de gegevens verwerkt in strijd met dit protocol, met de AVG of met een andere regel over de bescherming van"
                                + " persoonsgegevens, kan %s dit protocol eenzijdig beëindigen. In afwijking van artikel 11 volstaat dan een"
                                + " kennisgeving, zonder ingebrekestelling en zonder termijn. De mededeling stopt op dat ogenblik.")
                        .formatted(receiver, sender));
        text.say("%s behoudt daarnaast het recht om schadevergoeding te vragen.".formatted(sender));
    }

    private void breach(DraftText text) {
        text.article(9, "Gegevenslekken en andere meldingen");
        text.say(
                ("Als een gegevenslek de meegedeelde gegevens betreft en beide partijen raakt, verwittigen hun functionarissen voor"
                                + " gegevensbescherming elkaar zonder onredelijke vertraging, uiterlijk binnen %s (artikel 33 van de AVG). De"
                                + " partijen overleggen onmiddellijk, uiterlijk binnen %s, en beperken en herstellen samen de gevolgen. Ze"
                                + " geven elkaar alles wat helpt om de beveiliging te verbeteren.")
                        .formatted(
                                terms.lengths().breach().dutch(),
                                terms.lengths().atOnce().dutch()));
        text.say("Daarvoor zijn dit de contacten, die de partijen elk jaar nakijken:");
        text.item("%s: %s".formatted(sender, HeadText.or(terms.sender().contact())));
        text.item("%s: %s".formatted(receiver, HeadText.or(terms.receiver().contact())));
        text.say(
                ("%s meldt %s onmiddellijk, uiterlijk binnen %s, elke wijziging van de regelgeving die dit protocol raakt en elke"
                                + " wijziging bij zijn verwerkers.")
                        .formatted(receiver, sender, terms.lengths().atOnce().dutch()));
    }

    private static void law(DraftText text) {
        text.article(10, "Toepasselijk recht en bevoegde rechtbank");
        text.say(
                "Dit protocol valt onder het Belgisch recht. Voor elk geschil erover zijn alleen de rechtbanken in Brussel"
                        + " bevoegd.");
    }

    private void force(DraftText text) {
        text.article(11, "Inwerkingtreding, opzegging en einde");
        text.say(
                ("Dit protocol treedt in werking op %s. Elke partij kan het schriftelijk opzeggen met een opzegtermijn van %s; zo"
                                + " lang werkt het nog ten volle. Wijzigen kan schriftelijk, in een nieuwe versie, nadat beide"
                                + " functionarissen voor gegevensbescherming ze zagen.")
                        .formatted(
                                HeadText.day(terms.inForce()),
                                terms.noticeMonths() == 1 ? "1 maand" : terms.noticeMonths() + " maanden"));
        text.say(
                "Zodra geen enkele rechtsgrond de mededeling nog draagt, eindigt het protocol van rechtswege. Na elk einde gaat"
                        + " er niets nieuws meer over; wat hier staat over bewaring, kwaliteit, bewijs en gegevenslekken, loopt door.");
    }

    private void signatures(DraftText text) {
        LocalDate day = progress.signed();
        text.say("Opgemaakt %sin twee exemplaren, één voor elke partij."
                .formatted(day == null ? "" : "te " + terms.place() + " op " + Dates.dutch(day) + ", "));
        text.add(signatures(terms.sender()));
        text.add(signatures(terms.receiver()));
    }

    private static Signatures signatures(DraftParty party) {
        return new Signatures(
                party.name(),
                party.representatives().stream()
                        .map(each -> each.name() + ", " + each.function())
                        .toList());
    }
}
