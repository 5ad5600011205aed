package be.brugwachter.reading;

import static be.brugwachter.reading.LintRule.FINE;

import be.brugwachter.protocol.Dates;
import be.brugwachter.reading.LintRule.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a protocol rests on: grounds, agreement, advice, purposes. */
final class GroundRules {
    private static final Map<String, String> ADVICE =
            Map.of(Keys.ADVICE_SENDER, Keys.SENDER, Keys.ADVICE_RECEIVER, Keys.RECEIVER);
    private static final List<String> ADVICES = List.of(Keys.ADVICE_SENDER, Keys.ADVICE_RECEIVER);

    private GroundRules() {}

    static List<Hit> legalBasis(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        if (!reading.has(Keys.COMMUNICATION_BASIS)) {
            hits.addAll(LintRule.missing(
                    reading,
                    "art. 2",
                    "De tekst noemt geen rechtsgrond waarop " + PartyRules.called(reading, Keys.SENDER)
                            + " de gegevens mag meedelen."));
        }
        if (!reading.has(Keys.COLLECTION_BASIS)) {
            hits.addAll(LintRule.missing(
                    reading,
                    "art. 2",
                    "De tekst noemt geen rechtsgrond waarop " + PartyRules.called(reading, Keys.RECEIVER)
                            + " de gegevens mag inzamelen."));
        }
        return hits;
    }

    static List<Hit> agreement(Reading reading) {
        if (reading.has(Keys.AGREEMENT)) {
            return FINE;
        }
        Optional<Found> named = reading.at(Keys.AGREEMENT_NAMED);
        return named.isPresent()
                ? LintRule.at(named, "De tekst noemt geen dag waarop de samenwerkingsovereenkomst gesloten is.")
                : LintRule.missing(reading, "C", "De tekst noemt geen samenwerkingsovereenkomst tussen de partijen.");
    }

    static List<Hit> agreementAfterForce(Reading reading) {
        Optional<LocalDate> agreed = reading.day(Keys.AGREEMENT);
        Optional<LocalDate> force = reading.day(Keys.IN_FORCE);
        if (agreed.isEmpty() || force.isEmpty() || !agreed.get().isAfter(force.get())) {
            return FINE;
        }
        return LintRule.at(
                reading.at(Keys.AGREEMENT),
                "De samenwerkingsovereenkomst is van " + Dates.dutch(agreed.get())
                        + ", na de inwerkingtreding van het protocol op " + Dates.dutch(force.get())
                        + "; in de tijd daartussen mag er niets worden meegedeeld.");
    }

    static List<Hit> adviceMissing(Reading reading) {
        return ADVICES.stream()
                .filter(path -> !reading.has(path))
                .flatMap(path -> LintRule.missing(
                        reading,
                        path.equals(Keys.ADVICE_SENDER) ? "E" : "F",
                        "De tekst noemt geen gedateerd advies van de functionaris voor gegevensbescherming van "
                                + PartyRules.called(reading, ADVICE.getOrDefault(path, "")) + ".")
                        .stream())
                .toList();
    }

    static List<Hit> adviceLate(Reading reading) {
        Optional<LocalDate> signed = reading.day(Keys.SIGNED);
        List<Hit> hits = new ArrayList<>();
        for (String path : ADVICES) {
            Optional<LocalDate> given = reading.day(path);
            if (signed.isPresent() && given.isPresent() && given.get().isAfter(signed.get())) {
                hits.addAll(LintRule.at(
                        reading.at(path),
                        "De functionaris voor gegevensbescherming van "
                                + PartyRules.called(reading, ADVICE.getOrDefault(path, "")) + " gaf pas advies op "
                                + Dates.dutch(given.get())
                                + ", na de ondertekening op " + Dates.dutch(signed.get()) + "."));
            }
        }
        return hits;
    }

    static List<Hit> purpose(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        lack(reading, Keys.ORIGINAL_PURPOSE, "waarvoor de gegevens oorspronkelijk zijn verzameld", hits);
        lack(reading, Keys.PURPOSES, "waarvoor de ontvanger de gegevens zal verwerken", hits);
        lack(reading, Keys.COMPATIBILITY, "waarom het nieuwe doeleinde met het oorspronkelijke verenigbaar is", hits);
        return hits;
    }

    private static void lack(Reading reading, String path, String what, List<Hit> hits) {
        if (!reading.has(path)) {
            hits.addAll(LintRule.missing(reading, "art. 2", "De tekst zegt niet " + what + "."));
        }
    }
}
