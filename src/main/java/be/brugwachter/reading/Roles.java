package be.brugwachter.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What an article is about, by the words of its heading: numbers differ, words hardly do. */
final class Roles {
    static final Pattern SUBJECT = role("onderwerp|voorwerp");
    static final Pattern PURPOSE = role("rechtvaardigingsgrond|rechtsgrond|grondslag|doeleinde|finaliteit|: waarvoor");
    static final Pattern DATA = role(
            "gevraagde persoonsgegevens|omvang van de|proportional|: (?:de|welke) (?:persoons)?gegevens|meegedeelde gegevens");
    static final Pattern RECIPIENTS = role("ontvanger");
    static final Pattern PERIOD = role("periodic|frequentie|duur van|hoe vaak");
    static final Pattern SECURITY = role("beveilig|veiligheid");
    static final Pattern QUALITY = role("kwaliteit");
    static final Pattern SANCTION = role("sanctie|niet-naleving|misbruik");
    static final Pattern BREACH = role("meldingsplicht|gegevenslek|datalek|meldingen");
    static final Pattern LAW = role("toepasselijk recht|geschil|bevoegde rechtbank");
    static final Pattern FORCE = role("inwerkingtreding|opzegging|einde van");

    private static final List<Pattern> ALL =
            List.of(SUBJECT, PURPOSE, DATA, RECIPIENTS, PERIOD, SECURITY, QUALITY, SANCTION, BREACH, LAW, FORCE);

    private Roles() {}

    /** Whether a heading speaks of any of these. */
    static boolean known(String heading) {
        return ALL.stream().anyMatch(role -> role.matcher(heading).find());
    }

    private static Pattern role(String words) {
        return Pattern.compile("(?iu)" + words);
    }
}
