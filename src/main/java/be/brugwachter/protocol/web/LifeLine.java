package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The life of a protocol as a line: what happened on which day, and how long agreement and protocol count. Sending needs both
 * bands at once, so a gap between their beginnings is seen.
 *
 * @param stops the days on the line, in order
 * @param agreement where the band of the cooperation agreement lies
 * @param force where the band of the protocol lies
 * @param today where today lies
 */
record LifeLine(List<Stop> stops, Band agreement, Band force, double today) {
    /** Width of the drawing, in its own units. */
    private static final double WIDTH = 480;

    private static final double EDGE = 18;
    /** Stops nearer than this stand above each other. */
    private static final double NEAR = 26;

    private static final int FIRST_ROW = 112;
    private static final int ROW = 27;

    /** Draws the line as it stands on a day. */
    static LifeLine of(Standing standing, LocalDate today) {
        TreeMap<LocalDate, List<String>> days = days(standing);
        LocalDate last = Collections.max(List.of(days.lastKey(), today));
        Scale scale = new Scale(days.firstKey(), last);
        Protocol protocol = standing.protocol();
        LocalDate end = standing.stoppedForMisuse()
                ? stop(standing, today)
                : standing.noticeEnds().orElse(last);
        return new LifeLine(
                stops(days, scale, today),
                scale.band(
                        protocol.cooperationAgreement().concludedOn(),
                        protocol.cooperationAgreement().endsOn().orElse(last)),
                scale.band(protocol.inForceFrom(), end),
                scale.at(today));
    }

    private static LocalDate stop(Standing standing, LocalDate today) {
        return standing.acts().stream()
                .filter(act -> act.kind() == ProtocolAct.Kind.STOPPED_FOR_MISUSE)
                .map(ProtocolAct::from)
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    private static TreeMap<LocalDate, List<String>> days(Standing standing) {
        Protocol protocol = standing.protocol();
        TreeMap<LocalDate, List<String>> days = new TreeMap<>();
        for (Side side : Side.values()) {
            protocol.adviceOf(side)
                    .ifPresent(advice -> add(
                            days,
                            advice.givenOn(),
                            "Advies van de functionaris van "
                                    + protocol.profile(side).name()));
        }
        add(days, protocol.cooperationAgreement().concludedOn(), "Samenwerkingsovereenkomst gesloten");
        add(days, protocol.signature().signedOn(), "Protocol getekend");
        add(days, protocol.inForceFrom(), "Protocol geldt");
        for (ProtocolAct act : standing.acts()) {
            add(days, act.from(), act.kind().dutch());
        }
        standing.noticeEnds().ifPresent(end -> add(days, end, "Laatste dag na de opzegging"));
        return days;
    }

    private static void add(Map<LocalDate, List<String>> days, LocalDate day, String what) {
        days.computeIfAbsent(day, none -> new ArrayList<>()).add(what);
    }

    private static List<Stop> stops(Map<LocalDate, List<String>> days, Scale scale, LocalDate today) {
        List<Stop> stops = new ArrayList<>();
        for (var day : days.entrySet()) {
            double x = scale.at(day.getKey());
            stops.add(new Stop(
                    stops.size() + 1,
                    x,
                    row(x, stops),
                    Dates.dutch(day.getKey()),
                    String.join(" · ", day.getValue()),
                    !day.getKey().isAfter(today)));
        }
        return stops;
    }

    private static int row(double x, Collection<Stop> before) {
        int row = FIRST_ROW;
        for (Stop stop : before) {
            if (Math.abs(stop.x() - x) < NEAR && stop.y() == row) {
                row += ROW;
            }
        }
        return row;
    }

    /** The height the drawing needs, in its own units. */
    public int height() {
        return stops.stream().mapToInt(Stop::y).max().orElse(FIRST_ROW) + ROW;
    }

    /**
     * A day on the line.
     *
     * @param number its number in the list below
     * @param x from the left
     * @param y from above
     * @param day the day, in words
     * @param what what happened
     * @param past whether it is today or before
     */
    record Stop(int number, double x, int y, String day, String what, boolean past) {}

    /**
     * A stretch of the line.
     *
     * @param x where it begins
     * @param width how long it is; zero when it never begins
     */
    record Band(double x, double width) {}

    /** Days to places. */
    private record Scale(LocalDate first, LocalDate last) {
        double at(LocalDate day) {
            double all = Math.max(1, ChronoUnit.DAYS.between(first, last));
            double share = Math.clamp(ChronoUnit.DAYS.between(first, day) / all, 0, 1);
            return Math.round((EDGE + share * (WIDTH - 2 * EDGE)) * 10) / 10.0;
        }

        Band band(LocalDate from, LocalDate to) {
            return new Band(at(from), Math.max(0, at(to) - at(from)));
        }
    }
}
