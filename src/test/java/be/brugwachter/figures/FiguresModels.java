package be.brugwachter.figures;

import be.brugwachter.figures.FlowReckoning.Unit;
import be.brugwachter.figures.YearFigures.Terms;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Two invented parties with an invented year, reckoned as real ones are. */
public final class FiguresModels {
    private static final List<Unit> OCMWS = List.of(
            new Unit("p1", "Kind en Gezin Brugge", "OCMW Brugge"),
            new Unit("p2", "Kind en Gezin Brugge", "OCMW Oostkamp"),
            new Unit("p3", "Kind en Gezin Noord-Limburg", "OCMW Bree"),
            new Unit("p4", "Kind en Gezin Noord-Limburg", "OCMW Bocholt"),
            new Unit("p5", "Kind en Gezin Noord-Limburg", "OCMW Peer"));

    private FiguresModels() {}

    /** A sender with five OCMWs, of a year that is over. */
    public static YearFigures sender() {
        List<Tally> tallies = new ArrayList<>();
        int[] often = {7, 3, 4, 1, 2};
        for (int month = 1; month <= 12; month++) {
            for (int unit = 0; unit < OCMWS.size(); unit++) {
                int count = (often[unit] * (month == 7 ? 1 : 4 + month % 4)) / 6 * (unit == 3 && month > 2 ? 0 : 1);
                add(tallies, 2025, month, "p" + (unit + 1), Kind.SENT, "", count);
                add(tallies, 2025, month, "p" + (unit + 1), Kind.OPENED, String.valueOf((unit + month) % 5), count);
            }
        }
        add(tallies, 2025, 5, "p3", Kind.SILENT, "", 2);
        add(tallies, 2025, 3, "p1", Kind.REFUSED, "TO_AGREED_MAILBOX", 9);
        add(tallies, 2025, 4, "p3", Kind.REFUSED, "CONSENTED", 3);
        FlowFigures flow =
                new FlowReckoning(Flow.SENDING, tallies, new Hiding("x"), OCMWS).of(2025, YearMonth.of(2026, 2));
        return new YearFigures(2025, true, List.of(flow), new Terms(361, 3, 1, false));
    }

    /** An OCMW in the middle of its year. */
    public static YearFigures receiver() {
        List<Tally> tallies = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            add(tallies, 2026, month, "p1", Kind.RECEIVED, "", 2 + month * 2);
            add(tallies, 2026, month, "p1", Kind.READ, String.valueOf(month % 3), 2 + month * 2);
        }
        FlowFigures flow = new FlowReckoning(
                        Flow.RECEIVING, tallies, new Hiding("x"), List.of(new Unit("p1", "", "Opgroeien regie")))
                .of(2026, YearMonth.of(2026, 8));
        return new YearFigures(2026, false, List.of(flow), new Terms(212, 0, 0, false));
    }

    /** An OCMW whose year is over. */
    public static YearFigures receiverOver() {
        List<Tally> tallies = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            add(tallies, 2025, month, "p1", Kind.RECEIVED, "", 6 + month % 3);
            add(tallies, 2025, month, "p1", Kind.READ, String.valueOf(month % 4), 6 + month % 3);
            add(tallies, 2025, month, "p1", Kind.HELPED, "", 4);
            add(tallies, 2025, month, "p1", Kind.NO_HELP, "", 2);
        }
        add(tallies, 2025, 8, "p1", Kind.NOT_REACHED, "", 7);
        add(tallies, 2025, 9, "p1", Kind.ELSEWHERE, "", 2);
        FlowFigures flow = new FlowReckoning(
                        Flow.RECEIVING, tallies, new Hiding("x"), List.of(new Unit("p1", "", "Opgroeien regie")))
                .of(2025, YearMonth.of(2026, 2));
        return new YearFigures(2025, true, List.of(flow), new Terms(365, 0, 0, false));
    }

    private static void add(
            List<Tally> tallies, int year, int month, String protocol, Kind kind, String detail, int count) {
        if (count > 0) {
            tallies.add(new Tally(YearMonth.of(year, month), protocol, kind, detail, count));
        }
    }
}
