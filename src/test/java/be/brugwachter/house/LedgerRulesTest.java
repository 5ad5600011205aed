package be.brugwachter.house;

import static be.brugwachter.clause.Clause.BELGIAN_LAW;
import static be.brugwachter.clause.Clause.CONSENTED;
import static be.brugwachter.clause.Clause.HAS_DPO;
import static be.brugwachter.clause.Clause.TO_SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Reach;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sees the ledger fail in every way it can: begins from a ledger in which all is right, and breaks one thing. */
class LedgerRulesTest {
    private final Map<Clause, SortedSet<String>> code = everywhere("room.Code");
    private final Map<Clause, SortedSet<String>> proof = everywhere("CodeTest.holds");
    private final Map<Clause, String> open = new EnumMap<>(Clause.class);
    private final Ledger ledger = new Ledger(code, proof, open);

    @Test
    void aWholeLedgerHasNoFault() {
        assertThat(ledger.faults()).isEmpty();
    }

    @Test
    void aCarriedClauseThatLosesItsProofIsNamed() {
        proof.remove(CONSENTED);
        assertThat(ledger.faults())
                .containsExactly("CONSENTED is not on the open list and has 1 places of code and 0 proofs.");
    }

    @Test
    void aProofWithoutCodeIsNamed() {
        code.remove(HAS_DPO);
        assertThat(ledger.faults())
                .containsExactly("HAS_DPO is not on the open list and has 0 places of code and 1 proofs.");
    }

    @Test
    void aCarriedClauseThatIsStillListedIsNamed() {
        open.put(CONSENTED, "later");
        assertThat(ledger.faults())
                .containsExactly("CONSENTED is carried but still listed as open: take it off the list.");
    }

    @Test
    void whatNoSoftwareCanCarryIsNeverOpen() {
        open.put(BELGIAN_LAW, "later");
        assertThat(ledger.faults())
                .containsExactly("BELGIAN_LAW is outside what software can do: take it off the open list.");
    }

    @Test
    void anOpenClauseThatDecidesOnSendingStandsApart() {
        open.putAll(Map.of(CONSENTED, "later", TO_SOCIAL_WORKER, "later", HAS_DPO, "later"));
        assertThat(ledger.openForSending()).containsExactly(CONSENTED);
        assertThat(ClausePage.of(ledger)).contains("beslissend voor het versturen:** `CONSENTED`.");
    }

    @Test
    void anOpenClauseWithoutAReasonIsRefused() {
        assertThat(OpenClauses.read("# list\n\nHAS_DPO: komt later\n")).containsEntry(HAS_DPO, "komt later");
        assertThatThrownBy(() -> OpenClauses.read("HAS_DPO")).hasMessageContaining("HAS_DPO");
        assertThatThrownBy(() -> OpenClauses.read("NO_SUCH: a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OpenClauses.read("HAS_DPO: a\nHAS_DPO: b")).hasMessageContaining("twice");
    }

    @Test
    void aProofThatAssertsNothingOrIsSwitchedOffIsNamed() {
        JavaClasses samples = Breach.compiled("""
                package be.brugwachter.house.samples;
                import be.brugwachter.clause.Clause;
                import be.brugwachter.clause.Proves;
                import org.junit.jupiter.api.Assertions;
                import org.junit.jupiter.api.Disabled;
                import org.junit.jupiter.api.Test;
                class ProofSample {
                    @Proves(Clause.CONSENTED) @Test void silent() { new Object().hashCode(); }
                    @Proves(Clause.CONSENTED) @Test @Disabled void off() { honest(); }
                    @Proves(Clause.CONSENTED) void noTest() { honest(); }
                    @Proves(Clause.CONSENTED) @Test void honest() { aside(() -> Assertions.assertTrue(1 > 0)); }
                    private void aside(Runnable work) { work.run(); }
                }
                """);
        assertThat(Asserting.idle(samples))
                .containsExactly(
                        "house.samples.ProofSample.noTest is marked as proof and is no test.",
                        "house.samples.ProofSample.off is marked as proof and is switched off.",
                        "house.samples.ProofSample.silent is marked as proof and asserts nothing.");
        assertThat(Margin.proof(samples).get(CONSENTED)).hasSize(4);
    }

    private static Map<Clause, SortedSet<String>> everywhere(String place) {
        Map<Clause, SortedSet<String>> places = new EnumMap<>(Clause.class);
        for (Clause clause : Clause.values()) {
            if (clause.reach() != Reach.OUTSIDE) {
                places.put(clause, new TreeSet<>(List.of(place)));
            }
        }
        return places;
    }
}
