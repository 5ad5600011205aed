package be.brugwachter.rights;

import java.util.List;
import java.util.stream.Stream;

/** What a client is answered. */
public enum Outcome {
    GIVEN("Inzage gegeven", "Hieronder staat alles wat wij van u hebben."),
    ERASED("Gewist", "Wij hebben uw gegevens gewist. Ging er al iets naar een ander, dan vragen wij daar hetzelfde."),
    NOTHING_HERE("Hier staat niets meer", "Wij hebben geen gegevens van u meer. Alleen de dag en de reden bleven."),
    FILE_STAYS(
            "Het dossier blijft",
            "U hebt een dossier bij ons. De wet en het protocol (artikel 3) vragen om dat te bewaren, en dan wissen wij het niet"
                    + " (AVG artikel 17, lid 3). Tot wanneer het blijft, leest u onderaan."),
    DONE("Gedaan zoals gevraagd", "Wij deden wat u vroeg."),
    DATA_ARE_RIGHT(
            "Nagekeken: het klopt",
            "Wij keken het na met wat wij hebben. Volgens ons klopt het, en wij lieten het zo."),
    LAW_ASKS_IT(
            "De wet vraagt het anders",
            "Wij mogen dit niet doen: de wet vraagt ons om deze gegevens te gebruiken zoals nu. Wij leggen het u graag uit.");

    private final String dutch;
    private final String sentence;

    Outcome(String dutch, String sentence) {
        this.dutch = dutch;
        this.sentence = sentence;
    }

    /** What a worker reads. */
    public String dutch() {
        return dutch;
    }

    /** What the client reads. */
    public String sentence() {
        return sentence;
    }

    /** What a person may decide for this wish; nothing when the answer follows from what is here. */
    public static List<Outcome> forPeople(Wish wish) {
        return wish.answersItself()
                ? List.of()
                : Stream.of(DONE, DATA_ARE_RIGHT, LAW_ASKS_IT)
                        .filter(each -> each != DATA_ARE_RIGHT || wish == Wish.CORRECTION)
                        .toList();
    }
}
