package be.brugwachter.calendar.web;

import be.brugwachter.trust.NetworkPace;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often a feed may be asked from one network: a calendar asks a few times a day, a guesser asks much more. */
@Component
class FeedPace {
    private static final int TIMES = 60;

    private final NetworkPace pace;

    FeedPace(Clock clock) {
        this.pace = new NetworkPace(clock, TIMES, Duration.ofHours(1));
    }

    boolean allows(String address) {
        return pace.allows(address);
    }
}
