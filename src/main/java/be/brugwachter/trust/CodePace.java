package be.brugwachter.trust;

import java.time.Clock;
import java.time.Duration;

/**
 * How fast codes may be typed: from one address ten in ten minutes, from everywhere together three hundred an hour. With 50 bits
 * per code, guessing one of a thousand open parcels then takes some hundred thousand years; with 80 bits nobody ever guesses one.
 */
public final class CodePace {
    /** How long an address waits that typed too often. */
    public static final Duration REST = Duration.ofMinutes(10);

    private static final int PER_ADDRESS = 10;
    private static final int TOGETHER = 300;
    private static final String EVERYWHERE = "";

    private final NetworkPace places;
    private final NetworkPace everybody;

    /** A pace by this clock. */
    public CodePace(Clock clock) {
        this.places = new NetworkPace(clock, PER_ADDRESS, REST);
        this.everybody = new NetworkPace(clock, TOGETHER, Duration.ofHours(1));
    }

    /** Whether somebody at this address may type a code now; asking counts. One address cannot use up what is for everybody. */
    public boolean allows(String address) {
        return places.allows(address) && everybody.allows(EVERYWHERE);
    }
}
