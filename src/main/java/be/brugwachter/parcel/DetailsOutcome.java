package be.brugwachter.parcel;

import java.util.List;

/** What became of the boxes a team member filled in. */
public sealed interface DetailsOutcome {
    /** Everything in the boxes may pass. */
    record Accepted(ClientDetails details) implements DetailsOutcome {}

    /**
     * Something in the boxes may not pass.
     *
     * @param problems every problem, in the order of the boxes; never empty
     */
    record Rejected(List<FieldProblem> problems) implements DetailsOutcome {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
