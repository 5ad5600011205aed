package be.brugwachter.trust;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The one clock of a test: it stands still until it is told to move. */
public final class SettableClock extends Clock {
    private volatile Instant instant;
    private final ZoneId zone;

    /** A clock in Brussels at this moment. */
    public SettableClock(Instant instant) {
        this(instant, ZoneId.of("Europe/Brussels"));
    }

    private SettableClock(Instant instant, ZoneId zone) {
        this.instant = instant;
        this.zone = zone;
    }

    /** Moves on. */
    public void pass(Duration time) {
        instant = instant.plus(time);
    }

    /** Stands at this moment from now on. */
    public void set(Instant moment) {
        instant = moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(instant, other);
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
