package be.brugwachter.figures;

import java.util.List;

/**
 * One year of a party.
 *
 * @param over whether the year is over
 * @param flows one for each way on which the party stands
 */
public record YearFigures(int year, boolean over, List<FlowFigures> flows, Terms terms) {
    public YearFigures {
        flows = List.copyOf(flows);
    }

    /** Whether there is something here that may be public: only of a whole year, and only of who sends. */
    public boolean mayBePublic() {
        return OpenFigures.of(this).isPresent();
    }

    /**
     * Whether data went when they had to go. Days and a yes or no, never people.
     *
     * @param inOrder on how many days every shelf was walked by and nothing stood in the way
     * @param notYet on how many something had to wait for a person
     * @param failed on how many a walk did not succeed
     * @param late whether details of an opened referral were once erased too late
     */
    public record Terms(int inOrder, int notYet, int failed, boolean late) {}
}
