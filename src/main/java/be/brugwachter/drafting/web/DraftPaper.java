package be.brugwachter.drafting.web;

import java.util.Arrays;
import java.util.Optional;

/** What is recorded of a draft with a document. */
enum DraftPaper {
    OWN_ADVICE(
            "advies",
            "Je advies over het ontwerp",
            "Bewaar hier je advies als PDF. Zonder jouw advies wordt er niet getekend (E).",
            "Je advies"),
    LETTER(
            "brief",
            "Het advies van het OCMW",
            "De functionaris voor gegevensbescherming van het OCMW gaf advies (F). Bewaar de brief. Een collega kijkt hem"
                    + " daarna na; pas dan telt hij.",
            "De brief met het advies"),
    SIGNED(
            "getekend",
            "Het getekende protocol",
            "Bewaar het protocol met de handtekeningen van beide partijen. Daarna verandert de tekst niet meer.",
            "Het getekende exemplaar");

    private final String path;
    private final String title;
    private final String intro;
    private final String label;

    DraftPaper(String path, String title, String intro, String label) {
        this.path = path;
        this.title = title;
        this.intro = intro;
        this.label = label;
    }

    static Optional<DraftPaper> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    public String intro() {
        return intro;
    }

    public String label() {
        return label;
    }

    /** Whether it is an advice, which may make remarks. */
    public boolean advice() {
        return this != SIGNED;
    }
}
