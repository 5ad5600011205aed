package be.brugwachter.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How fast codes may be typed. */
class CodePaceTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final CodePace pace = new CodePace(clock);

    @Test
    void anAddressTypesTenCodesInTenMinutesAndThenRests() {
        assertThat(allowed("192.0.2.1", 15)).isEqualTo(10);
        assertThat(allowed("192.0.2.2", 1)).isEqualTo(1);

        clock.pass(Duration.ofMinutes(9));
        assertThat(allowed("192.0.2.1", 1)).isZero();
        clock.pass(Duration.ofMinutes(1));
        assertThat(allowed("192.0.2.1", 15)).isEqualTo(10);
    }

    @Test
    void everybodyTogetherTypesThreeHundredAnHour() {
        int typed = 0;
        for (int i = 0; i < 100; i++) {
            typed += allowed("192.0.2." + i, 10);
        }
        assertThat(typed).isEqualTo(300);

        clock.pass(Duration.ofHours(1));
        assertThat(allowed("198.51.100.1", 1)).isEqualTo(1);
    }

    @Test
    void theAddressesOfOneSubscriberCountAsOne() {
        int typed = 0;
        for (int i = 0; i < 20; i++) {
            typed += allowed("2001:db8:0:1:0:0:0:" + i, 1);
        }
        assertThat(typed).isEqualTo(10);
        assertThat(allowed("2001:db8:0:2:0:0:0:1", 1)).isEqualTo(1);
    }

    private int allowed(String address, int times) {
        int allowed = 0;
        for (int i = 0; i < times; i++) {
            allowed += pace.allows(address) ? 1 : 0;
        }
        return allowed;
    }
}
