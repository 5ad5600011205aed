package be.brugwachter.accountability;

import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Findings;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import java.util.ArrayList;
import java.util.List;

/** What a draft of an impact assessment cannot know: the data protection officer answers it. */
final class OpenQuestions {
    private static final List<String> ALWAYS = List.of(
            "Is een effectbeoordeling hier verplicht (AVG, artikel 35, lid 1 en 3)? Schrijf ook op waarom wel of niet.",
            "Op welk punt van AVG artikel 6 steunt jullie organisatie? Het protocol noemt alleen decreten en wetten.",
            "Hoe groot is elk risico hieronder, voor en na de maatregelen? Wat blijft over, en wie aanvaardt dat?",
            "Wat vinden gezinnen ervan, of wie voor hen spreekt (artikel 35, lid 9)?",
            "Waar staan jullie mailbox en deze software, wie beheert ze, en ligt er met elk een overeenkomst (artikel 28)?",
            "Moet de toezichthouder eerst geraadpleegd worden (artikel 36)?",
            "Maken de partijen samen één beoordeling, of elk een? Leg ze in elk geval naast elkaar.");

    private OpenQuestions() {}

    static List<String> of(Standing standing, Side side) {
        List<String> questions = new ArrayList<>(ALWAYS);
        questions.add(
                side == Side.SENDER
                        ? "Welke vertalingen van het blad voor gezinnen zijn nagelezen? Elk blad zegt het zelf."
                        : "Is de kennisgeving aan de cliënt ingevuld, en wie geeft ze wanneer (artikel 14)?");
        if (standing.termsConfirmed().isEmpty()) {
            questions.add(
                    "De werktermijnen zijn nog een voorstel. Zijn ze goed voor gezinnen? Laat ze door beide partijen bevestigen.");
        }
        standing.standingBases().stream()
                .filter(basis -> basis.side() == side && !standing.verified(basis))
                .map(OpenQuestions::unread)
                .forEach(questions::add);
        return List.copyOf(questions);
    }

    /** What the text of the protocol leaves wrong or unsaid. */
    static List<String> ofTheText(Standing standing) {
        return Findings.of(standing).stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .map(finding -> finding.article() + ": " + finding.says() + " " + finding.consequence())
                .toList();
    }

    private static String unread(LegalBasis basis) {
        String articles = basis.articles().isEmpty() ? "" : ", artikel " + String.join(", ", basis.articles());
        return "De letterlijke tekst ligt nog niet bij het protocol: " + basis.name() + articles
                + ". Lees na of die zegt wat hier staat.";
    }
}
