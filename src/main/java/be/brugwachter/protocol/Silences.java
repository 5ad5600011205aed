package be.brugwachter.protocol;

import be.brugwachter.protocol.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a text leaves out, read from the data it does hold. */
final class Silences {
    private final Protocol protocol;
    private final List<Finding> found = new ArrayList<>();

    private Silences(Protocol protocol) {
        this.protocol = protocol;
    }

    static List<Finding> of(Protocol protocol) {
        Silences silences = new Silences(protocol);
        silences.silences();
        silences.vagueTerms();
        silences.contacts();
        silences.processors();
        return silences.found;
    }

    private void add(String rule, Severity severity, String article, String says, String consequence) {
        found.add(new Finding(rule, severity, article, says, consequence));
    }

    private void silences() {
        if (protocol.retention().maximumWithoutContact().isEmpty()) {
            add(
                    "retention-open-ended",
                    Severity.ERROR,
                    "art. 3",
                    "De tekst zegt niet hoe lang het OCMW bewaart als contact nooit lukt.",
                    filledBy(protocol.workingTerms().maximumWithoutContact()));
        }
        if (protocol.encryption().passphraseExchange().isEmpty()) {
            add(
                    "passphrase-exchange-missing",
                    Severity.WARNING,
                    "art. 6",
                    "De tekst zegt niet hoe de wachtzin bij het OCMW komt.",
                    "Wij werken met een wachtzinnenblad.");
        }
        guideline();
    }

    private void guideline() {
        if (protocol.encryption().guidelineVersion().isEmpty()) {
            add(
                    "guideline-version-missing",
                    Severity.INFO,
                    "art. 6",
                    "De tekst verwijst naar geldende richtlijnen zonder versie.",
                    "Vraag welke versie geldt.");
        }
    }

    private static String filledBy(Term term) {
        return "Een werkafspraak vult dat in: " + term.dutch() + ".";
    }

    private void vagueTerms() {
        vague("onmiddellijk", "art. 7 en art. 9", protocol.workingTerms().atOnce());
        vague("redelijke termijn", "art. 7", protocol.workingTerms().reasonableTime());
        vague("zonder onredelijke vertraging", "art. 9", protocol.workingTerms().withoutUndueDelay());
    }

    private void vague(String words, String article, Term term) {
        add("vague-term", Severity.INFO, article, "De tekst zegt ‘" + words + "’ en noemt geen getal.", filledBy(term));
    }

    private void contacts() {
        for (Side side : Side.values()) {
            if (protocol.breachContacts(side).isEmpty()) {
                add(
                        "breach-contacts",
                        Severity.ERROR,
                        "art. 9",
                        "Er is geen contact van " + protocol.profile(side).name() + " voor een gegevenslek.",
                        "Spreek er een af en zet het in een volgende versie.");
            }
        }
    }

    private void processors() {
        if (protocol.processors().named().isEmpty()) {
            add(
                    "processor-unnamed",
                    Severity.INFO,
                    "art. 6",
                    "De tekst voorziet verwerkers, maar noemt er geen.",
                    "Vraag de lijst van verwerkers aan het OCMW.");
        }
    }
}
