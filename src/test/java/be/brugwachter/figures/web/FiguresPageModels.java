package be.brugwachter.figures.web;

import be.brugwachter.figures.FiguresModels;
import be.brugwachter.figures.Flow;
import be.brugwachter.figures.ReportPart.Item;
import be.brugwachter.figures.ReportPart.Section;
import be.brugwachter.figures.ReportStore.Made;
import be.brugwachter.figures.YearFigures;
import be.brugwachter.figures.YearReportDesk.YearReport;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the pages of this room get to show, for the gallery. */
public final class FiguresPageModels {
    private FiguresPageModels() {}

    /** The figures of a year. */
    public static Map<String, Object> figures(YearFigures year) {
        Map<String, Object> model = new HashMap<>();
        model.put("years", List.of(2026, 2025));
        model.put("year", year.year());
        model.put("over", year.over());
        model.put("flows", year.flows().stream().map(FlowView::of).toList());
        model.put("terms", year.terms());
        model.put("officer", true);
        model.put("party", "0886886638");
        model.put("mayPublish", year.over() && year.flows().getFirst().flow() == Flow.SENDING);
        model.put("published", false);
        return model;
    }

    /** A year report. */
    public static Map<String, Object> report() {
        Made made = new Made(new UUID(0, 1), 2025, Instant.parse("2026-01-05T10:00:00Z"), 12_431, 0, Optional.empty());
        Section protocols = new Section(
                "Protocollen",
                List.of(
                        Item.said(
                                "Opgroeien regie en OCMW Brugge",
                                "Versie 1, loopt. Verklaring van de lezers tot 1 juni 2026. 9 bevindingen."),
                        Item.said(
                                "Opgroeien regie en OCMW Bree", "Versie 1, loopt. 11 bevindingen, waarvan 2 fouten.")));
        Section breaches = new Section(
                "Inbreuken", List.of(Item.things("In het register", 2), Item.people("Gezinnen erbij betrokken", 3)));
        return YearReportPages.model(
                new YearReport(FiguresModels.sender(), List.of(protocols, breaches), Optional.of(made)),
                "Opgroeien regie");
    }

    /** What is public. */
    public static Map<String, Object> open() {
        return Map.of("all", List.of(new PublicFiguresPages.Shown("0886886638", "Opgroeien regie", 2025)));
    }
}
