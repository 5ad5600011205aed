package be.brugwachter.rights.web;

import be.brugwachter.rights.Wish;
import java.util.List;

/** What the pages of this room are given, invented. */
public final class RightsModels {
    private RightsModels() {}

    /** The ways to make sure who asks. */
    public static List<?> checks() {
        return Choice.checks();
    }

    /** What may be asked. */
    public static List<?> wishes() {
        return Choice.wishes();
    }

    /** What a person may answer to a wish for correction. */
    public static List<?> outcomes() {
        return Choice.outcomes(Wish.CORRECTION);
    }

    /** Why it takes longer. */
    public static List<?> extensions() {
        return Choice.extensions();
    }

    /** An open line, seen by who noted it. */
    public static Object line() {
        return new LineView(
                "/rechten/1",
                "/doorverwijzingen/1",
                "Iets verbeteren",
                "Ik zag de identiteitskaart",
                "3 november 2026",
                "3 december 2026",
                null,
                null,
                "wacht op antwoord",
                "onderweg",
                true);
    }

    /** An answered line, seen by who noted it. */
    public static Object answered() {
        return new LineView(
                "/rechten/2",
                "/onthaal/2",
                "Alles wissen",
                "Ik belde terug op het nummer dat we al hadden",
                "2 oktober 2026",
                "2 januari 2027",
                "De vraag is ingewikkeld: er komen meer mensen of systemen bij kijken",
                "Het dossier blijft, op 9 november 2026",
                "beantwoord",
                "goed",
                false);
    }

    /** A late line, seen by the data protection officer. */
    public static Object late() {
        return new LineView(
                "/rechten/3",
                null,
                "Inzage of een kopie",
                "Ik ken deze ouder uit mijn werk en zie die nu",
                "2 oktober 2026",
                "2 november 2026",
                null,
                null,
                "te laat",
                "fout",
                true);
    }
}
