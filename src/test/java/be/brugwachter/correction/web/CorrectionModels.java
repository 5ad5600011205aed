package be.brugwachter.correction.web;

import be.brugwachter.correction.Flawed;
import be.brugwachter.correction.Measure;
import be.brugwachter.correction.ReceivedFlaw;
import be.brugwachter.correction.ReceivedFlaw.How;
import be.brugwachter.correction.ReceivedFlaw.Maker;
import be.brugwachter.correction.ReceivedFlaw.Outcome;
import be.brugwachter.correction.ReportedFlaw;
import be.brugwachter.protocol.Quality.Flaw;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the pages of this room get to show, for the gallery. */
public final class CorrectionModels {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID PARCEL = UUID.fromString("66666666-7777-8888-9999-000000000000");
    private static final Maker MAKER =
            new Maker(UUID.fromString("11111111-2222-3333-4444-555555555555"), new UUID(0, 1), "Brugge");

    private CorrectionModels() {}

    /** Everything a party sees: late, running, answered, and what it told another. */
    public static Map<String, Object> list() {
        var sent = Shipped.BRUGGE.sender().party();
        var reported =
                new ReportedFlaw(UUID.randomUUID(), sent, flawed(DataItem.NAME, Flaw.WRONG), NOW, Optional.empty());
        return Map.of(
                "came",
                List.of(
                        view(DataItem.ADDRESS, Flaw.OUTDATED, 40, Optional.empty()),
                        view(DataItem.TELEPHONE, Flaw.WRONG, 2, Optional.empty()),
                        view(
                                DataItem.EMAIL,
                                Flaw.SUPERFLUOUS,
                                9,
                                Optional.of(new Outcome(Measure.ERASED, MAKER.account(), NOW)))),
                "told",
                List.of(FlawView.of(reported, true)),
                "watches",
                true,
                "notes",
                true);
    }

    /** One to examine. */
    public static Map<String, Object> one() {
        return Map.of(
                "flaw",
                view(DataItem.ADDRESS, Flaw.OUTDATED, 2, Optional.empty()),
                "measures",
                Measure.values(),
                "problems",
                List.of(new Problem("maatregel", "Kies wat je deed.")),
                "action",
                "/gebreken/1");
    }

    /** A mail or a call to note. */
    public static Map<String, Object> noting() {
        return Map.of(
                "bericht", PARCEL.toString(),
                "items", DataItem.values(),
                "kinds", Flaw.values(),
                "problems", List.of(new Problem("bericht", "Dit nummer hoort niet bij een bericht van jullie.")));
    }

    /** The page of an OCMW without the software. */
    public static Map<String, Object> open() {
        return Map.of(
                "party", "0886886638",
                "items", DataItem.values(),
                "kinds", Flaw.values(),
                "problems", List.of(new Problem("gegeven", "Kies welk gegeven, en wat eraan scheelt.")));
    }

    private static FlawView view(DataItem item, Flaw kind, int daysAgo, Optional<Outcome> outcome) {
        Instant came = NOW.minus(Duration.ofDays(daysAgo));
        Instant due = Shipped.BRUGGE.workingTerms().reasonableTime().after(came);
        var flaw = new ReceivedFlaw(UUID.randomUUID(), flawed(item, kind), How.NOTE, MAKER, came, due, outcome);
        return FlawView.of(flaw, false, true, NOW);
    }

    private static Flawed flawed(DataItem item, Flaw kind) {
        return new Flawed(PARCEL, Shipped.BRUGGE.id(), item, kind);
    }
}
