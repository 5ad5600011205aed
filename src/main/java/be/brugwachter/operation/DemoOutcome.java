package be.brugwachter.operation;

import java.util.ArrayList;
import java.util.List;

/**
 * How the demo went.
 *
 * @param crossed whether the invented family came over, whole
 * @param erased whether the erasure at the OCMW left nothing
 * @param owed whether each party did what it owes the other
 * @param attempts everything else that was tried
 */
record DemoOutcome(boolean crossed, boolean erased, boolean owed, List<DemoAttempt> attempts) {
    DemoOutcome {
        attempts = List.copyOf(attempts);
    }

    /** 0 only when everything went as it must. */
    int exit() {
        return crossed && erased && owed && wrong().isEmpty() ? 0 : 1;
    }

    /** Every attempt, and at the end whether all went well, or which did not. */
    List<String> lines() {
        List<String> lines =
                new ArrayList<>(attempts.stream().map(DemoAttempt::line).toList());
        if (exit() == 0) {
            lines.add("Alles ging zoals het moet.");
            return lines;
        }
        lines.add("Niet alles ging zoals het moet. Gebruik deze versie niet voor echte gezinnen. Dit ging fout:");
        if (!crossed) {
            lines.add("  het pakje kwam aan, maar de gegevens erin zijn niet volledig");
        }
        if (!erased) {
            lines.add("  na het wissen was er nog iets van de cliënt te vinden: lees erasure.json");
        }
        if (!owed) {
            lines.add("  een plicht tussen de partijen ging niet helemaal rond: lees duties.json");
        }
        wrong().forEach(attempt ->
                lines.add("  " + attempt.what() + ": verwacht " + attempt.expected() + ", kreeg " + attempt.grounds()));
        return lines;
    }

    private List<DemoAttempt> wrong() {
        return attempts.stream().filter(attempt -> !attempt.asItMust()).toList();
    }
}
