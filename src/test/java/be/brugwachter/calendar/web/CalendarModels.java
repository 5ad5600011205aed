package be.brugwachter.calendar.web;

import be.brugwachter.shared.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the calendar gets to show, for the gallery. */
public final class CalendarModels {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private CalendarModels() {}

    /** Something for today, and two months. */
    public static Map<String, Object> calendar() {
        return Map.of(
                "months",
                Month.of(
                        List.of(
                                new Due(
                                        "a",
                                        TODAY,
                                        "OCMW Brugge: Leg vast waar OCMW Brugge het protocol bekendmaakte",
                                        "/protocollen/x"),
                                new Due(
                                        "b",
                                        LocalDate.of(2026, 12, 24),
                                        "OCMW Brugge: het wachtzinnenblad vervalt. Maak voordien een nieuw blad",
                                        "/kanaal/x"),
                                new Due(
                                        "c",
                                        LocalDate.of(2027, 1, 4),
                                        "OCMW Bree: de verklaring over de lezers van de mailbox loopt af",
                                        "/protocollen/y/lezers")),
                        TODAY),
                "feedUntil",
                "20 november 2027",
                "address",
                "https://brugwachter.example/open/kalender/0886886638-verzonnen.ics");
    }
}
