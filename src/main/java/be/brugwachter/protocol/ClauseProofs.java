package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What carries and proves each clause in the version that runs: written by the build, which fails when it is not true. */
public interface ClauseProofs {
    /** Of one clause. */
    Proof of(Clause clause);

    /**
     * What carries and proves a clause.
     *
     * @param code where the code carries it
     * @param tests which tests fail when it is broken
     * @param open where it will come from, when nothing carries it yet
     */
    record Proof(
            List<String> code, List<String> tests, @Nullable String open) {
        public Proof {
            code = List.copyOf(code);
            tests = List.copyOf(tests);
        }

        /** In a few Dutch words. */
        public String summary() {
            if (open != null) {
                return "nog niet: " + open;
            }
            if (tests.isEmpty()) {
                return "geen: dit kan een programma niet dragen";
            }
            return tests.size()
                    + (tests.size() == 1 ? " test, op " : " tests, op ")
                    + code.size()
                    + (code.size() == 1 ? " plaats in de code" : " plaatsen in de code");
        }

        /** Code first, then tests. */
        public List<String> names() {
            return Stream.concat(code.stream(), tests.stream()).toList();
        }
    }
}
