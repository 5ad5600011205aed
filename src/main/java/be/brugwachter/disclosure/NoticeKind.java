package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.protocol.ProtocolAct;
import java.util.Arrays;
import java.util.List;

/** Of what both data protection officers are told. */
public enum NoticeKind {
    MAILBOX_AGREED(
            "Mailadres afgesproken",
            "Twee mensen spraken het mailadres af waar doorverwijzingen naartoe gaan. Het moet eerst nog een proefbericht beantwoorden."),
    MAILBOX_CONFIRMED(
            "Mailadres bevestigd",
            "Het afgesproken mailadres antwoordde op een proefbericht. Vanaf nu kunnen doorverwijzingen daarheen."),
    PEER_KEY_PINNED("Sleutel vastgelegd", "Twee mensen legden de sleutel van de andere partij vast."),
    SHEET_MADE("Wachtzinnenblad gemaakt", "Twee mensen lieten een nieuw wachtzinnenblad maken."),
    SIGNED_ORIGINAL(
            "Getekend origineel bevestigd", "Twee mensen bevestigden het getekende exemplaar van het protocol."),
    TEXT_REGISTERED(
            "Nieuwe tekst in het register",
            "Twee mensen namen een getekende tekst van het protocol op in het register. Hij geldt vanaf de dag die erin staat."),
    MERGER_DECIDED(
            "Protocol bevestigd na een fusie",
            "Het OCMW nam deel aan een fusie van gemeenten. Twee mensen legden vast dat de partijen het protocol voor het hele nieuwe OCMW laten gelden."),
    READERS_DECLARED(
            "Verklaring van de lezers bewaard",
            "Twee mensen bewaarden de verklaring over wie de mailbox van het OCMW leest. Ze geldt één jaar."),
    TERMS_CONFIRMED(
            "Werkafspraken bevestigd",
            "Twee mensen bevestigden wat de partijen zelf kozen waar het protocol geen getal noemt."),
    DECREE_TEXT(
            "Tekst van het decreet bewaard", "Twee mensen bewaarden de letterlijke tekst waarop het protocol steunt."),
    GOES_ON_WITHOUT(
            "Protocol voortgezet",
            "Een rechtsgrond viel weg. Twee mensen legden vast dat de partijen verdergaan, met het advies van de functionarissen."),
    NOTICE_GIVEN(
            "Protocol opgezegd",
            "Het protocol is opgezegd. Tot de laatste dag van de opzegtermijn blijft alles werken."),
    STOPPED_FOR_MISUSE(
            "Protocol stopgezet wegens misbruik",
            "De afzender zette het protocol stop wegens misbruik (artikel 8). Er gaat meteen niets meer over."),
    BASIS_LAPSED(
            "Rechtsgrond weggevallen",
            "Een rechtsgrond van het protocol valt weg. Vanaf die dag wacht het doorgeven tot beide partijen beslissen, met het advies van hun functionarissen."),
    PROCESSORS_CHANGED(
            "Lijst van verwerkers gewijzigd",
            "Een partij wijzigde haar lijst van verwerkers (artikel 6 en artikel 9). De functionaris van de andere partij krijgt de nieuwe lijst en laat weten dat ze aankwam."),
    EVIDENCE_ASKED(
            "Bewijs gevraagd",
            "De afzender vraagt het OCMW te tonen welke maatregelen er zijn (artikel 6): veiligheidsbeleid en plan, functionaris, verwerkingsregister, verwerkers en de verklaring van de lezers. Met Brugwachter maakt de functionaris die bundel onder Bewijs. Zonder Brugwachter volstaat een PDF. Nooit iets over gezinnen."),
    BREACH(
            "Gegevenslek gemeld",
            "Er ging iets mis met gegevens. De functionaris van de andere partij kreeg de melding (artikel 9)."),
    BREACH_UPDATED(
            "Aanvulling bij een gegevenslek",
            "Er is meer bekend over een gegevenslek. De functionaris van de andere partij kreeg de aanvulling (artikel 9)."),
    HOST_BREACH(
            "Gegevenslek gemeld door wie het programma draait",
            "Wie dit programma draait, meldde een lek. Beide partijen horen het meteen (AVG artikel 33, lid 2)."),
    LAW_CHANGED(
            "Wetswijziging gemeld",
            "De wet waarop het protocol steunt, verandert. De functionaris van de andere partij weet het (artikel 9)."),
    /** Nothing anybody agreed on: the monthly word to the own people that all is in order, which no page lists. */
    MONTH("Maandbericht", "Eén keer per maand hoort de eigen partij of alles in orde is."),
    /** Nothing anybody agreed on: the daily checkpoint of the book, which no page lists. */
    CHECKPOINT("Controlepunt van het logboek", "Het controlepunt van het logboek gaat elke dag naar wie het bewaart."),
    /** A note about a flaw, for who works with that family; no officer's business, and no page lists it. */
    FLAW("Melding van een gebrek", "Een gegeven in een bericht klopt niet."),
    /** The answer to such a note. */
    FLAW_ANSWER("Antwoord op een melding", "Een melding over een gegeven werd nagekeken."),
    /** What one Brugwachter tells another; the room of letters lists it, no page of the bridge. */
    SEALED_LETTER("Verzegelde brief", "Een verzegelde brief gaat naar de andere partij.");

    private final String dutch;
    private final String sentence;

    NoticeKind(String dutch, String sentence) {
        this.dutch = dutch;
        this.sentence = sentence;
    }

    /** Whether the officers are told of it; everything else only travels the same way. */
    public boolean forOfficers() {
        return switch (this) {
            case CHECKPOINT, MONTH, FLAW, FLAW_ANSWER, SEALED_LETTER -> false;
            default -> true;
        };
    }

    /** The names of what no page of the officers lists. */
    public static List<String> silent() {
        return Arrays.stream(values())
                .filter(kind -> !kind.forOfficers())
                .map(NoticeKind::name)
                .toList();
    }

    /** What the book says once its mail was taken. */
    Act given() {
        return switch (this) {
            case CHECKPOINT -> Act.CHECKPOINT_GIVEN;
            case FLAW, FLAW_ANSWER, SEALED_LETTER -> Act.NOTE_GIVEN;
            default -> Act.OFFICER_TOLD;
        };
    }

    /** The kind of notice that belongs to an act on a protocol. */
    static NoticeKind of(ProtocolAct.Kind act) {
        return switch (act) {
            case SIGNED_ORIGINAL -> SIGNED_ORIGINAL;
            case TEXT_REGISTERED -> TEXT_REGISTERED;
            case MERGER_DECIDED -> MERGER_DECIDED;
            case READERS_DECLARED -> READERS_DECLARED;
            case GOES_ON_WITHOUT -> GOES_ON_WITHOUT;
            case TERMS_CONFIRMED -> TERMS_CONFIRMED;
            case DECREE_TEXT -> DECREE_TEXT;
            case NOTICE_GIVEN -> NOTICE_GIVEN;
            case STOPPED_FOR_MISUSE -> STOPPED_FOR_MISUSE;
            case BASIS_LAPSED -> BASIS_LAPSED;
            case PUBLISHED, AGREEMENT_FILED, ANNEX_FILED, SENDER_ADVICE_FILED, RECEIVER_ADVICE_FILED, LETTER_FILED ->
                throw new IllegalArgumentException("This act changes nothing, so no officer needs to hear of it.");
        };
    }

    /** The letter to the other officer. */
    String letter() {
        return switch (this) {
            case BREACH, HOST_BREACH -> "breach.txt";
            case BREACH_UPDATED -> "breach-more.txt";
            case LAW_CHANGED -> "law-change.txt";
            case EVIDENCE_ASKED -> "evidence.txt";
            case PROCESSORS_CHANGED -> "processors.txt";
            default -> "notice.txt";
        };
    }

    /** A few words, as a heading. */
    public String dutch() {
        return dutch;
    }

    /** What happened, in a sentence that names nobody. */
    public String sentence() {
        return sentence;
    }
}
