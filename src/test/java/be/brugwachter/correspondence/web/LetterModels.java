package be.brugwachter.correspondence.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the pages of letters get to show, for the gallery. */
public final class LetterModels {
    private LetterModels() {}

    /** One that waits, one that was read. */
    public static Map<String, Object> list() {
        var lost = new LetterPages.Stranded(UUID.randomUUID(), "OCMW Brugge", "21 november 2026");
        return Map.of(
                "unread", List.of(breach("")), "read", List.of(evidence()), "stranded", List.of(lost), "officer", true);
    }

    /** A breach the other party told of. */
    public static Map<String, Object> one() {
        return Map.of("l", breach(""), "officer", true);
    }

    /** The same, read. */
    public static Map<String, Object> read() {
        return Map.of("l", breach("23 november 2026"), "officer", true);
    }

    /** What an officer on paper sees before a code, and with the code of a letter that asks for evidence. */
    public static Map<String, Object> open(boolean asks) {
        return asks
                ? Map.of(
                        "party", "0886886638",
                        "code", "7K2QD-M9X0V",
                        "what", "Bewijs gevraagd",
                        "day", "22 november 2026",
                        "asks", true)
                : Map.of("party", "0886886638");
    }

    private static LetterView breach(String read) {
        return new LetterView(
                UUID.randomUUID(),
                "Gegevenslek gemeld",
                "Opgroeien regie",
                "22 november 2026",
                read,
                List.of(
                        "Wat: Een wachtzinnenblad is kwijt.",
                        "Wij weten het sinds: 22 november 2026, 9.10 uur.",
                        "Te lezen voor anderen: ten hoogste 2 personen.",
                        "Wat wij deden: Het blad is ongeldig gemaakt en vervangen."),
                "/meldingen/1",
                "Ga naar dit lek in ons register",
                true,
                true);
    }

    private static LetterView evidence() {
        return new LetterView(
                UUID.randomUUID(),
                "Bewijs gevraagd",
                "Opgroeien regie",
                "2 november 2026",
                "3 november 2026",
                List.of("We rekenen op een antwoord tegen 2 december 2026."),
                "/bewijs#vragen",
                "Maak de bundel en stuur ze verzegeld",
                false,
                true);
    }
}
