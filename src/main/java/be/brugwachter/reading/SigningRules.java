package be.brugwachter.reading;

import static be.brugwachter.reading.LintRule.FINE;

import be.brugwachter.reading.LintRule.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Law, and the end of the text. */
final class SigningRules {
    private static final List<String> SIDES = List.of(Keys.SENDER, Keys.RECEIVER);

    private SigningRules() {}

    static List<Hit> law(Reading reading) {
        if (reading.has(Keys.LAW) && reading.has(Keys.COURT)) {
            return FINE;
        }
        return LintRule.missing(
                reading,
                "art. 10",
                reading.has(Keys.LAW)
                        ? "De tekst zegt niet welke rechtbank bevoegd is."
                        : "De tekst zegt niet welk recht van toepassing is.");
    }

    static List<Hit> unsigned(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        if (!reading.has(Keys.SIGNED) || !reading.has(Keys.SIGNED_AT)) {
            hits.addAll(LintRule.missing(reading, "slot", "De tekst noemt geen plaats en dag van ondertekening."));
        }
        for (String side : SIDES) {
            if (signatures(reading, side).isEmpty() && !reading.has("namelessSignature." + side)) {
                hits.add(new Hit(
                        signaturePlace(reading, side),
                        "Onder de tekst staat geen enkele handtekening of naam voor " + PartyRules.called(reading, side)
                                + "."));
            }
        }
        return hits;
    }

    static List<Hit> signatory(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        for (String side : SIDES) {
            List<String> signed = signatures(reading, side);
            reading.each(side + Keys.REPRESENTATIVES)
                    .flatMap(each -> reading.text(each + Keys.NAME).stream())
                    .filter(name -> signed.stream()
                            .noneMatch(other -> Domains.plain(other).equals(Domains.plain(name))))
                    .forEach(name -> hits.add(new Hit(
                            signaturePlace(reading, side),
                            name + " vertegenwoordigt volgens de aanhef " + PartyRules.called(reading, side)
                                    + ", maar staat niet bij de handtekeningen.")));
            reading.at("namelessSignature." + side)
                    .ifPresent(found -> hits.add(new Hit(
                            found.place(), "Bij de handtekening van de " + found.value() + " staat geen naam.")));
        }
        return hits;
    }

    private static List<String> signatures(Reading reading, String side) {
        return reading.each(Keys.SIGNATORIES)
                .filter(each ->
                        reading.text(each + ".side").filter(side::equals).isPresent())
                .flatMap(each -> reading.text(each + Keys.NAME).stream())
                .toList();
    }

    /** Where the party's signature is announced. */
    private static Place signaturePlace(Reading reading, String side) {
        Optional<Place> announced = reading.outline()
                .flatMap(outline -> outline.at("slot"))
                .flatMap(end -> {
                    Manuscript manuscript = reading.manuscript().orElseThrow();
                    String name = "Voor " + PartyRules.called(reading, side);
                    int at = manuscript.text().indexOf(name, end.span().from());
                    return at < 0 ? Optional.empty() : Optional.of(new Place("slot", manuscript.line(at), name));
                });
        return announced.orElseGet(() -> Wants.at(reading, "slot"));
    }
}
