package be.brugwachter.protocol.web;

import java.util.Arrays;
import java.util.Optional;

/** A document that is filed and then confirmed by a second person, with the words of its page. */
enum Paper {
    TERMS(
            "werkafspraken",
            "De werkafspraken bevestigen",
            "Waar het protocol geen getal noemt, kozen de partijen zelf. Bewaar hier het blad waarop beide partijen die keuzes bevestigen.",
            "Het blad met beide handtekeningen"),
    DECREE(
            "decreet",
            "De letterlijke tekst bewaren",
            "Het protocol steunt op wetten en decreten. Bewaar hier de letterlijke tekst. Een collega legt ze naast het protocol en bevestigt.",
            "De tekst, zoals ze verscheen"),
    GOING_ON(
            "verder",
            "Toch verder",
            "Een rechtsgrond viel weg, dus wacht het doorgeven. Beslissen beide partijen om verder te gaan, bewaar hier die beslissing, met het advies van beide functionarissen erbij.",
            "De beslissing, met beide adviezen");

    private final String path;
    private final String title;
    private final String intro;
    private final String label;

    Paper(String path, String title, String intro, String label) {
        this.path = path;
        this.title = title;
        this.intro = intro;
        this.label = label;
    }

    /** The paper whose page has this last part in its address. */
    static Optional<Paper> at(String path) {
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
}
