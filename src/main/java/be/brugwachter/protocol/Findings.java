package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Everything to know about a protocol before trusting it: what a person saw in the text, and what its own data give away. */
public final class Findings {
    private final Protocol protocol;
    private final List<Finding> found;

    private Findings(Protocol protocol) {
        this.protocol = protocol;
        this.found = new ArrayList<>(protocol.contradictions());
    }

    /** All findings, worst first, in the order of the text within one severity. */
    public static List<Finding> of(Protocol protocol) {
        Findings findings = new Findings(protocol);
        findings.advice();
        findings.agreement();
        findings.signatures();
        findings.mailbox();
        findings.found.addAll(Silences.of(protocol));
        findings.found.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings.found);
    }

    /** All findings of a protocol as it stands: of the text, and what should lie with it and does not. */
    @Upholds(Clause.ANNEX_OBSERVED)
    public static List<Finding> of(Standing standing) {
        List<Finding> all = new ArrayList<>(of(standing.protocol()));
        if (!standing.annexFiled()) {
            all.add(
                    new Finding(
                            "annex-missing",
                            Severity.WARNING,
                            "C en art. 2",
                            "De bijlage van de samenwerkingsovereenkomst, met de werkafspraken, ligt niet bij het protocol.",
                            "Vraag ze aan het lokale team en bewaar ze bij de documenten. Zo weet iedereen wat er afgesproken is."));
        }
        all.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(all);
    }

    private void add(String rule, Severity severity, String article, String says, String consequence) {
        found.add(new Finding(rule, severity, article, says, consequence));
    }

    private void advice() {
        for (Side side : Side.values()) {
            String whose = "de functionaris van " + protocol.profile(side).name();
            String recital = side == Side.SENDER ? "E" : "F";
            protocol.adviceOf(side)
                    .ifPresentOrElse(
                            advice -> lateAdvice(advice, whose),
                            () -> add(
                                    "dpo-advice-missing",
                                    Severity.ERROR,
                                    recital,
                                    "Er is geen advies van " + whose + ".",
                                    "Zonder dat advies gaat er niets over. Vraag het, en leg het vast in een volgende versie."));
        }
    }

    private void lateAdvice(DpoAdvice advice, String whose) {
        if (advice.givenOn().isAfter(protocol.signature().signedOn())) {
            add(
                    "dpo-advice-late",
                    Severity.ERROR,
                    advice.recital(),
                    "Het advies van " + whose + " dateert van " + Dates.dutch(advice.givenOn())
                            + ", na de ondertekening op "
                            + Dates.dutch(protocol.signature().signedOn()) + ".",
                    "Van de dag van het advies af telt het mee. Bespreek met de functionaris of het nog iets verandert.");
        }
    }

    private void agreement() {
        var agreement = protocol.cooperationAgreement();
        if (agreement.concludedOn().isAfter(protocol.inForceFrom())) {
            add(
                    "agreement-after-force",
                    Severity.ERROR,
                    "C en art. 11",
                    "Het protocol geldt vanaf " + Dates.dutch(protocol.inForceFrom())
                            + ", maar steunt op een overeenkomst van " + Dates.dutch(agreement.concludedOn()) + ".",
                    "In de tijd daartussen gaat er niets over.");
        }
        if (agreement.endsOn().isEmpty()) {
            add(
                    "agreement-end-unstated",
                    Severity.INFO,
                    "C en art. 5",
                    "De tekst zegt niet wanneer de samenwerkingsovereenkomst eindigt.",
                    "Kijk het na in de overeenkomst zelf: als zij stopt, stopt het doorgeven.");
        }
    }

    private void signatures() {
        for (Side side : Side.values()) {
            if (!protocol.signature().namedFor(side)) {
                add(
                        "signatory-missing",
                        Severity.WARNING,
                        "slot",
                        "Onder de tekst staat niet wie voor "
                                + protocol.profile(side).name() + " tekende.",
                        "Er gaat niets over tot twee mensen het getekende exemplaar bevestigen.");
            }
        }
        for (var missing : missingRepresentatives()) {
            add(
                    "signatory-missing",
                    Severity.WARNING,
                    "slot",
                    missing.name() + " vertegenwoordigt een partij, maar staat niet bij de handtekeningen.",
                    "Kijk het na op het getekende exemplaar.");
        }
    }

    private List<PartyProfile.Representative> missingRepresentatives() {
        var signed = protocol.signature().signatories().stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        List<PartyProfile.Representative> missing =
                new ArrayList<>(protocol.sender().representatives());
        missing.addAll(protocol.receiver().representatives());
        missing.removeIf(each -> signed.contains(each.name().toLowerCase(Locale.ROOT)));
        return missing;
    }

    private void mailbox() {
        if (!protocol.mailbox().legible()) {
            add(
                    "mailbox-invalid",
                    Severity.ERROR,
                    "art. 6",
                    "Het mailadres ‘" + protocol.mailbox().asWritten() + "’ is geen adres.",
                    "Er gaat niets over tot twee mensen het juiste adres bevestigen en het op een testbericht antwoordt.");
        }
    }
}
