package be.brugwachter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A ledger of a newer version, or one that was damaged, is told from a good one without a fall. */
class UnknownFactTest {
    private static final List<String> LINES = Ledgers.written();

    @Test
    void aCheckpointOfADayThatNeverWasOrOfNobodyIsNone() {
        String good = LINES.get(3);
        assertThat(Checkpoint.parse(good)).isPresent();
        assertThat(Checkpoint.parse(good.replace("2026-03-02", "2026-02-31"))).isEmpty();
        assertThat(Checkpoint.parse(good.replace("0886886638", "0886886639"))).isEmpty();
    }

    @Test
    void aFactThatThisVersionDoesNotKnowIsNeverSkipped() {
        String good = LINES.get(0);
        assertThat(Link.read(good)).isPresent();
        for (String other : List.of(
                good.replace("2026-03-02", "2026-02-31"),
                good.replace("REFERRAL_SENT", "REFERRAL_SUNG"),
                good.replace("0886886638", "0886886639"))) {
            assertThatThrownBy(() -> Link.read(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
