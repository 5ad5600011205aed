package be.brugwachter.rights.web;

import be.brugwachter.trust.NetworkPace;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How fast codes may be typed: from one address ten in ten minutes, from everywhere together three hundred an hour. With 80 bits per
 * code nobody ever guesses one; the limit keeps the machine free.
 */
@Component
class CodePace {
    /** How long an address waits that typed too often. */
    static final Duration REST = Duration.ofMinutes(10);

    private static final int PER_ADDRESS = 10;
    private static final int TOGETHER = 300;
    private static final String EVERYWHERE = "";

    private final NetworkPace places;
    private final NetworkPace everybody;

    CodePace(Clock clock) {
        this.places = new NetworkPace(clock, PER_ADDRESS, REST);
        this.everybody = new NetworkPace(clock, TOGETHER, Duration.ofHours(1));
    }

    /** Whether somebody at this address may type a code now; asking counts. */
    boolean allows(String address) {
        return places.allows(address) && everybody.allows(EVERYWHERE);
    }
}
