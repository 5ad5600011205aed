package be.brugwachter.protocol.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Reach;
import be.brugwachter.protocol.ClauseProofs.Proof;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of the clauses as it lies in the jar. */
class LedgerProofsTest {
    private final LedgerProofs proofs = new LedgerProofs();

    @Test
    @DisplayName("elke clausule heeft code en een test, of zegt waarom nog niet")
    void everyClause() {
        for (Clause clause : Clause.values()) {
            Proof proof = proofs.of(clause);
            if (clause.reach() == Reach.OUTSIDE) {
                assertThat(proof.summary()).as(clause.name()).contains("een programma niet dragen");
            } else if (proof.open() == null) {
                assertThat(proof.code()).as(clause.name()).isNotEmpty();
                assertThat(proof.tests()).as(clause.name()).isNotEmpty();
            } else {
                assertThat(proof.summary()).as(clause.name()).startsWith("nog niet: ");
            }
        }
    }

    @Test
    @DisplayName("het bewijs noemt de code en de test bij hun naam")
    void names() {
        assertThat(proofs.of(Clause.CONSENTED).names())
                .contains("consent.Consent", "consent.ConsentTest.aYesIsUsedOnce");
    }
}
