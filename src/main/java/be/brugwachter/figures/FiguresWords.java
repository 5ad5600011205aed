package be.brugwachter.figures;

import be.brugwachter.clause.Clause;
import java.util.Map;

/** How people read what is counted in a year. */
public final class FiguresWords {
    private static final Map<String, String> ENDS = Map.of(
            Kind.HELPED.name(), "Wou hulp: er is een cliëntdossier",
            Kind.NO_HELP.name(), "Contact gehad, geen verdere hulp gewenst",
            Kind.NOT_REACHED.name(), "Niet bereikt",
            Kind.ELSEWHERE.name(), "Woont in een andere gemeente",
            Kind.TAKEN_BACK.name(), "Teruggenomen of gewist op verzoek");

    private FiguresWords() {}

    /** The words of an end or of a clause. */
    public static String of(String what) {
        String end = ENDS.get(what);
        if (end != null) {
            return end;
        }
        Clause clause = Clause.valueOf(what);
        return clause.place() + ": " + clause.wording();
    }
}
