package be.brugwachter.retention.web;

import be.brugwachter.retention.RoundReport;
import org.jspecify.annotations.Nullable;

/** What the rounds of one day did at one shelf, on the page. */
record RoundView(
        String moment,
        String shelf,
        int went,
        String outcome,
        @Nullable String trouble) {
    static RoundView of(RoundReport report) {
        return new RoundView(
                Days.moment(report.moment()),
                report.shelf().dutch(),
                report.went(),
                report.outcome().dutch(),
                report.trouble().orElse(null));
    }
}
