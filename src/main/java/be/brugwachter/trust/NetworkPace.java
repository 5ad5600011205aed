package be.brugwachter.trust;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often something may be tried from one place on the network: so many times, and then again after a rest. */
public final class NetworkPace {
    private static final int NETWORKS_REMEMBERED = 10_000;

    private final TimeMeter time;
    private final int times;
    private final Duration rest;
    private final Map<String, Bucket> networks = new HashMap<>();

    /** So many tries from one network, given back whole after each rest. */
    public NetworkPace(Clock clock, int times, Duration rest) {
        this.time = new ClockMeter(clock);
        this.times = times;
        this.rest = rest;
    }

    /** Whether somebody at this IP address may try now; asking counts. */
    public synchronized boolean allows(String address) {
        if (networks.size() >= NETWORKS_REMEMBERED) {
            networks.clear(); // memory stays bounded
        }
        return of(address).tryConsume(1);
    }

    /** The last try from this address was a good one, and does not count. */
    public synchronized void giveBack(String address) {
        of(address).addTokens(1);
    }

    private Bucket of(String address) {
        return networks.computeIfAbsent(network(address), _ -> bucket(time, times, rest));
    }

    /** One subscriber holds a whole /64 of IPv6 addresses, so that is what counts as one. */
    private static String network(String address) {
        return address.contains(":") ? String.join(":", Arrays.copyOf(address.split(":", -1), 4)) : address;
    }

    private static Bucket bucket(TimeMeter time, int times, Duration rest) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillIntervally(times, rest))
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
