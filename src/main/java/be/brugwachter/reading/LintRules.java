package be.brugwachter.reading;

import static be.brugwachter.protocol.Finding.Severity.ERROR;
import static be.brugwachter.protocol.Finding.Severity.INFO;
import static be.brugwachter.protocol.Finding.Severity.WARNING;
import static be.brugwachter.reading.LintRule.needs;

import java.util.List;

/** Every rule, in the order of a text. A new one is one line here and one small function. */
final class LintRules {
    static final List<LintRule> ALL = List.of(
            new LintRule("title", WARNING, PartyRules::title),
            new LintRule(
                    "egov-reference",
                    ERROR,
                    needs(
                            Keys.EGOV,
                            "titel",
                            "De tekst steunt nergens op artikel 8, §1, van het e-govdecreet van 18 juli 2008; zet het in de aanhef.")),
            new LintRule("party-incomplete", ERROR, PartyRules::incomplete),
            new LintRule("enterprise-number", ERROR, PartyRules::number),
            new LintRule("enterprise-unknown", WARNING, PartyRules::unknown),
            new LintRule("unsigned", WARNING, SigningRules::unsigned),
            new LintRule("legal-basis-missing", ERROR, GroundRules::legalBasis),
            new LintRule("cooperation-agreement-missing", ERROR, GroundRules::agreement),
            new LintRule("agreement-after-force", ERROR, GroundRules::agreementAfterForce),
            new LintRule("dpo-advice-missing", ERROR, GroundRules::adviceMissing),
            new LintRule("dpo-advice-late", ERROR, GroundRules::adviceLate),
            new LintRule("purpose-missing", ERROR, GroundRules::purpose),
            new LintRule("data-unjustified", ERROR, DataRules::unjustified),
            new LintRule("data-beyond-family", ERROR, DataRules::beyondFamily),
            new LintRule(
                    "special-categories-unstated",
                    WARNING,
                    needs(
                            Keys.SPECIAL,
                            "art. 3",
                            "De tekst zegt niets over gevoelige en gerechtelijke gegevens (AVG, artikel 9 en 10); zeg dat ze niet meegaan.")),
            new LintRule("retention-missing", ERROR, DataRules::retention),
            new LintRule("retention-open-ended", ERROR, DataRules::openEnded),
            new LintRule(
                    "recipients-missing",
                    ERROR,
                    needs(
                            Keys.RECIPIENTS,
                            "art. 4",
                            "De tekst noemt niet wie de gegevens mag krijgen; noem elke categorie van ontvangers.")),
            new LintRule(
                    "periodicity-missing",
                    ERROR,
                    needs(
                            Keys.PERIODICITY,
                            "art. 5",
                            "De tekst zegt niet hoe vaak of bij welke gelegenheid gegevens worden meegedeeld; leg dat vast.")),
            new LintRule(
                    "duration-missing",
                    ERROR,
                    needs(Keys.DURATION, "art. 5", "De tekst zegt niet hoe lang de mededeling duurt; leg dat vast.")),
            new LintRule("cipher-missing", ERROR, BridgeRules::cipher),
            new LintRule("mailbox-invalid", ERROR, BridgeRules::mailbox),
            new LintRule("mailbox-foreign", WARNING, BridgeRules::mailboxForeign),
            new LintRule("passphrase-exchange-missing", WARNING, BridgeRules::passphrase),
            new LintRule(
                    "evidence-missing",
                    ERROR,
                    needs(
                            Keys.EVIDENCE,
                            "art. 6",
                            "De tekst verplicht het OCMW niet om de beveiligingsmaatregelen aan te tonen; neem die plicht op.")),
            new LintRule("processor-unnamed", INFO, BridgeRules::processors),
            new LintRule(
                    "quality-missing",
                    WARNING,
                    needs(
                            Keys.QUALITY,
                            "art. 7",
                            "De tekst verplicht het OCMW niet om onjuiste gegevens te melden; neem die plicht op.")),
            new LintRule(
                    "sanction-missing",
                    ERROR,
                    needs(
                            Keys.SANCTION,
                            "art. 8",
                            "De tekst zegt niet wat er volgt op een verwerking in strijd met het protocol; neem een sanctie op.")),
            new LintRule("breach-contacts", ERROR, BridgeRules::contacts),
            new LintRule("contact-foreign", INFO, BridgeRules::contactForeign),
            new LintRule("law-missing", INFO, SigningRules::law),
            new LintRule(
                    "force-date-missing",
                    ERROR,
                    needs(
                            Keys.IN_FORCE,
                            "art. 11",
                            "De tekst noemt geen dag waarop het protocol in werking treedt; zet die erin.")),
            new LintRule(
                    "notice-period-missing",
                    ERROR,
                    needs(Keys.NOTICE, "art. 11", "De tekst noemt geen opzegtermijn; zet hem erin, in maanden.")),
            new LintRule("signatory-missing", WARNING, SigningRules::signatory),
            new LintRule("cross-reference", ERROR, CrossReferences::check),
            new LintRule("dangling-pointer", WARNING, Pointers::check),
            new LintRule("template-residue", ERROR, WordRules::residue),
            new LintRule("residence-word", INFO, WordRules::residence),
            new LintRule("vague-term", INFO, WordRules::vague),
            new LintRule("scan-noise", INFO, WordRules::noise));

    private LintRules() {}
}
