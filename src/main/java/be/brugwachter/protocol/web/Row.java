package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Findings;
import be.brugwachter.protocol.Standing;
import java.util.List;

/**
 * A protocol in the list.
 *
 * @param id its slug
 * @param name the other party's side of it: the OCMW and the local team
 * @param title what it is about
 * @param state in what state it is, in words
 * @param kind the colour of that state
 * @param findings how many findings, in words
 * @param next what to do next, urgent things first
 */
record Row(
        String id, String name, String title, String state, String kind, String findings, List<NextSteps.Step> next) {

    static Row of(Standing standing) {
        var protocol = standing.protocol();
        List<NextSteps.Step> next = NextSteps.of(standing);
        boolean waits =
                standing.state() == Standing.State.IN_FORCE && next.stream().anyMatch(NextSteps.Step::urgent);
        return new Row(
                protocol.id().value(),
                protocol.receiver().name(),
                protocol.title(),
                waits ? "loopt, maar er kan nog niets over" : standing.state().dutch(),
                waits ? "let-op" : kind(standing.state()),
                count(Findings.of(standing)),
                next);
    }

    /** The colour that goes with a state. */
    static String kind(Standing.State state) {
        return switch (state) {
            case IN_FORCE -> "goed";
            case TO_COME, NOTICE -> "onderweg";
            case SUSPENDED -> "let-op";
            case STOPPED -> "fout";
            case ENDED -> "rust";
        };
    }

    private static String count(List<Finding> findings) {
        long errors = findings.stream()
                .filter(each -> each.severity() == Finding.Severity.ERROR)
                .count();
        return findings.size() + " bevindingen, waarvan " + errors + (errors == 1 ? " fout" : " fouten");
    }
}
