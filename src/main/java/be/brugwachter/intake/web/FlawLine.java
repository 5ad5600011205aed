package be.brugwachter.intake.web;

import be.brugwachter.correction.ReportedFlaw;
import be.brugwachter.intake.FlawDesk;

/**
 * One reported flaw as the desk sees it.
 *
 * @param what the item and the kind
 * @param when it was reported
 * @param state what came of it
 * @param kind the colour of its flag
 */
record FlawLine(String what, String when, String state, String kind) {
    static FlawLine of(FlawDesk.Marked marked) {
        ReportedFlaw reported = marked.reported();
        String when = "Gemeld op " + Words.moment(reported.moment());
        String what = reported.flawed().dutch();
        if (reported.answer().isPresent()) {
            return new FlawLine(what, when, reported.answer().get().measure().dutch(), "goed");
        }
        return marked.stranded()
                ? new FlawLine(what, when, "De melding kwam niet aan. Je protocolbeheerder belt.", "let-op")
                : new FlawLine(what, when, "De afzender kijkt het na", "onderweg");
    }
}
