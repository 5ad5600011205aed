package be.brugwachter.disclosure.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How fast codes may be typed: from one address ten in ten minutes, from everywhere together three hundred an hour. With 50 bits
 * per code, guessing one of a thousand open parcels then takes some hundred thousand years.
 */
@Component
class TypingPace {
    /** How long an address waits that typed too often. */
    static final Duration REST = Duration.ofMinutes(10);

    private static final int PER_ADDRESS = 10;
    private static final int TOGETHER = 300;
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private final TimeMeter time;
    private final Bucket everybody;
    private final Map<String, Bucket> addresses = new HashMap<>();

    TypingPace(Clock clock) {
        this.time = new ClockMeter(clock);
        this.everybody = bucket(TOGETHER, Duration.ofHours(1));
    }

    /** Whether somebody at this address may type a code now; asking counts. One address cannot use up what is for everybody. */
    synchronized boolean allows(String address) {
        if (addresses.size() >= ADDRESSES_REMEMBERED) {
            addresses.clear(); // memory stays bounded; what everybody may do together still holds
        }
        return addresses
                        .computeIfAbsent(network(address), _ -> bucket(PER_ADDRESS, REST))
                        .tryConsume(1)
                && everybody.tryConsume(1);
    }

    /** One subscriber holds a whole /64 of IPv6 addresses, so that is what counts as one. */
    private static String network(String address) {
        return address.contains(":") ? String.join(":", Arrays.copyOf(address.split(":", -1), 4)) : address;
    }

    private Bucket bucket(int tokens, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillIntervally(tokens, period))
                .withCustomTimePrecision(time)
                .build();
    }

    /** The house's one clock, as the buckets read it. */
    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
