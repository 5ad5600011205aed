package be.brugwachter.site.web;

import be.brugwachter.audit.Act;
import java.util.Map;

/**
 * A lost line of a register in words.
 *
 * @param was what stood there
 * @param next how it gets there again
 */
record LostLine(String was, String next) {
    private static final LostLine FLAW = new LostLine(
            "een OCMW meldde dat een gegeven niet klopt",
            "Bel het OCMW, zonder namen, en vraag om het opnieuw te melden.");

    private static final Map<Act, LostLine> WORDS = Map.of(
            Act.BREACH_OPENED,
            new LostLine(
                    "een gegevenslek stond in het register",
                    "Zet het opnieuw onder Meldingen, met de dag die hierboven staat: de klok loopt van dan. Vraag de andere functionaris wat die er al van weet."),
            Act.FLAW_CAME,
            FLAW,
            Act.FLAW_NOTED,
            FLAW,
            Act.RIGHTS_REQUEST_NOTED,
            new LostLine(
                    "iemand vroeg iets over de eigen gegevens",
                    "Vraag aan wie het noteerde om het opnieuw te doen. De maand om te antwoorden loopt van de dag waarop de vraag kwam."),
            Act.LETTER_CAME,
            new LostLine(
                    "een brief van de andere functionaris kwam binnen",
                    "Vraag die functionaris welke brief die dag vertrok, en laat je vertellen wat erin stond."),
            Act.EVIDENCE_FILED,
            new LostLine("een bewijsstuk werd bewaard", "Bewaar het stuk opnieuw onder Bewijs."),
            Act.PROCESSOR_RECORDED,
            new LostLine("een verwerker werd vastgelegd", "Leg die opnieuw vast onder Bewijs, met de overeenkomst."),
            Act.EVIDENCE_ASKED,
            new LostLine(
                    "bewijs werd gevraagd aan de andere partij",
                    "Kijk of het antwoord al kwam. Zo niet, vraag het dan opnieuw onder Bewijs."));

    private static final LostLine OTHER = new LostLine(
            "een regel van een register", "Vraag aan de collega hieronder wat het was, en schrijf het opnieuw in.");

    static LostLine of(Act began) {
        return WORDS.getOrDefault(began, OTHER);
    }
}
