package be.brugwachter.house;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Reach;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every clause with the code that carries it and the tests that prove it.
 *
 * @param code where each clause is carried
 * @param proof which tests prove it
 * @param open clauses nobody carries yet, each with where it will come from
 */
record Ledger(Map<Clause, SortedSet<String>> code, Map<Clause, SortedSet<String>> proof, Map<Clause, String> open) {
    /** Decided clauses that speak only after the parcel was opened; every other decided clause bears on sending. */
    private static final Set<Clause> AFTER_OPENING = EnumSet.of(
            Clause.PURPOSE_BOUND,
            Clause.KEEP_UNTIL_CONTACT,
            Clause.FILE_IF_WISHED,
            Clause.TO_SOCIAL_WORKER,
            Clause.ONWARD_TO_GBO,
            Clause.ABLE_TO_SHOW);

    /** What is wrong with the ledger, a sentence each. */
    List<String> faults() {
        return Arrays.stream(Clause.values())
                .map(this::fault)
                .filter(Objects::nonNull)
                .toList();
    }

    private String fault(Clause clause) {
        if (clause.reach() == Reach.OUTSIDE) {
            return open.containsKey(clause)
                    ? clause + " is outside what software can do: take it off the open list."
                    : null;
        }
        if (open.containsKey(clause)) {
            return carried(clause) ? clause + " is carried but still listed as open: take it off the list." : null;
        }
        if (carried(clause)) {
            return null;
        }
        return "%s is not on the open list and has %d places of code and %d proofs."
                .formatted(clause, in(code, clause).size(), in(proof, clause).size());
    }

    boolean carried(Clause clause) {
        return !in(code, clause).isEmpty() && !in(proof, clause).isEmpty();
    }

    SortedSet<String> code(Clause clause) {
        return in(code, clause);
    }

    SortedSet<String> proof(Clause clause) {
        return in(proof, clause);
    }

    /** Decided clauses of sending that are not carried yet: as long as there is one, no real family crosses. */
    List<Clause> openForSending() {
        return Stream.of(Clause.values())
                .filter(clause -> clause.reach() == Reach.DECIDED)
                .filter(clause -> !AFTER_OPENING.contains(clause))
                .filter(open::containsKey)
                .toList();
    }

    private static SortedSet<String> in(Map<Clause, SortedSet<String>> places, Clause clause) {
        return places.getOrDefault(clause, new TreeSet<>());
    }
}
