package be.brugwachter.correction.web;

import be.brugwachter.correction.ReceivedFlaw;
import be.brugwachter.correction.ReportedFlaw;
import be.brugwachter.protocol.Dates;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One flaw as a page shows it: item, kind, days and what came of it. Nobody is named, and no value stands anywhere.
 *
 * @param what the item and the kind
 * @param parcel the number of the parcel, as it stands in the message
 * @param when when and how it was reported
 * @param state what came of it, or how long is left
 * @param kind the colour of its flag
 * @param href where it is examined; empty for who only looks on
 * @param call whether its mail did not get there, and nobody called yet
 */
record FlawView(
        String id,
        String what,
        String parcel,
        String when,
        String state,
        String kind,
        String href,
        boolean open,
        boolean call) {
    private static final int LITTLE = 2;

    static FlawView of(ReceivedFlaw flaw, boolean stranded, boolean mine, Instant now) {
        String state = flaw.outcome()
                .map(outcome ->
                        outcome.measure().dutch() + (stranded ? ". Het antwoord kwam niet aan: bel het OCMW" : ""))
                .orElseGet(() -> clock(flaw, now));
        return new FlawView(
                flaw.id().toString(),
                flaw.flawed().dutch(),
                flaw.flawed().parcel().toString(),
                Dates.dutch(Dates.day(flaw.moment())) + ", " + flaw.how().dutch(),
                state,
                colour(flaw, stranded, now),
                mine && flaw.open() ? "/gebreken/" + flaw.id() : "",
                flaw.open(),
                stranded);
    }

    static FlawView of(ReportedFlaw flaw, boolean stranded) {
        boolean answered = flaw.answer().isPresent();
        String waits = stranded ? "De melding kwam niet aan: bel de afzender" : "De afzender kijkt het na";
        return new FlawView(
                flaw.id().toString(),
                flaw.flawed().dutch(),
                flaw.flawed().parcel().toString(),
                Dates.dutch(Dates.day(flaw.moment())),
                flaw.answer().map(answer -> answer.measure().dutch()).orElse(waits),
                answered ? "goed" : stranded ? "fout" : "onderweg",
                "",
                !answered,
                stranded && !answered);
    }

    private static String clock(ReceivedFlaw flaw, Instant now) {
        LocalDate last = Dates.day(flaw.due());
        int left = Dates.workingDays(Dates.day(now), last);
        if (flaw.late(now)) {
            return "De tijd is om sinds " + Dates.dutch(last);
        }
        return left == 0
                ? "Laatste dag: vandaag"
                : "Nog " + left + (left == 1 ? " werkdag" : " werkdagen") + ", tot en met " + Dates.dutch(last);
    }

    private static String colour(ReceivedFlaw flaw, boolean stranded, Instant now) {
        if (!flaw.open()) {
            return stranded ? "fout" : "goed";
        }
        boolean soon = Dates.workingDays(Dates.day(now), Dates.day(flaw.due())) <= LITTLE;
        return flaw.late(now) ? "fout" : soon ? "let-op" : "onderweg";
    }
}
