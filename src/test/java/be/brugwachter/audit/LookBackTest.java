package be.brugwachter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.LookBack.Look;
import be.brugwachter.shared.Party;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The linker sees the whole book once an hour, in one walk however long it is, and the last hour each second. */
class LookBackTest {
    private static final Party PARTY = Party.of("0886.886.638");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant OLD = Instant.parse("2020-01-10T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final LookBack lookBack = new LookBack();

    @Test
    void aLongBookIsWalkedThroughOnceWithAnHourOfOverlap() {
        Look first = lookBack.next(PARTY, NOW);
        assertThat(first).isEqualTo(new Look(Instant.EPOCH, true));
        lookBack.linkedUntil(PARTY, first, OLD);
        Look second = lookBack.next(PARTY, NOW);
        assertThat(second).isEqualTo(new Look(OLD.minus(HOUR), true));
        lookBack.foundAll(PARTY, second, NOW);
        assertThat(lookBack.next(PARTY, NOW.plusSeconds(1)))
                .isEqualTo(new Look(NOW.plusSeconds(1).minus(HOUR), false));
    }

    @Test
    void anHourLaterItBeginsAgainAtTheVeryBeginningWhateverWasLinkedMeanwhile() {
        lookBack.foundAll(PARTY, lookBack.next(PARTY, NOW), NOW);
        Instant later = NOW.plus(Duration.ofMinutes(59));
        Look lately = lookBack.next(PARTY, later);
        assertThat(lately.whole()).isFalse();
        lookBack.linkedUntil(PARTY, lately, later);
        lookBack.foundAll(PARTY, lately, later);
        assertThat(lookBack.next(PARTY, NOW.plus(Duration.ofHours(1)))).isEqualTo(new Look(Instant.EPOCH, true));
    }

    @Test
    void aClockThatWentBackMakesItLookAtEverything() {
        lookBack.foundAll(PARTY, lookBack.next(PARTY, NOW), NOW);
        assertThat(lookBack.next(PARTY, NOW.minusSeconds(1))).isEqualTo(new Look(Instant.EPOCH, true));
    }
}
