package be.brugwachter.calendar;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Due;
import be.brugwachter.shared.DueSource;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes for the party inside whose walls the work runs, and who may read it from outside. */
@Service
@Transactional
public class CalendarDesk {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Set<Role> READERS = Set.of(Role.PROTOCOL_MANAGER, Role.DPO);

    private final List<DueSource> rooms;
    private final FeedStore feeds;
    private final StaffDesk staff;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public CalendarDesk(List<DueSource> rooms, FeedStore feeds, StaffDesk staff, Clock clock) {
        this.rooms = List.copyOf(rooms);
        this.feeds = feeds;
        this.staff = staff;
        this.clock = clock;
    }

    /** Everything that comes, the nearest first. */
    @Transactional(readOnly = true)
    public List<Due> dues() {
        LocalDate today = today();
        return rooms.stream()
                .flatMap(room -> room.from(today).stream())
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::text))
                .toList();
    }

    /** The day it is in Brussels. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }

    /** Gives a person a feed in place of the one there was; its address is shown this once. */
    public Feed open(Actor by) {
        Feed feed = Feed.make(Walls.party(), random);
        feeds.put(by.account(), feed.digest(), clock.instant());
        return feed;
    }

    /** Ends a person's feed: its address answers nothing any more. */
    public void close(Actor by) {
        feeds.end(by.account());
    }

    /** Whether a person has a feed. */
    @Transactional(readOnly = true)
    public boolean hasFeed(Actor by) {
        return feeds.has(by.account());
    }

    /** What comes, for whoever holds this address, as long as its owner still keeps protocols or guards the data. */
    @Transactional(readOnly = true)
    public Optional<List<Due>> read(Feed feed) {
        return feeds.account(feed.digest())
                .flatMap(staff::find)
                .map(Account::roles)
                .filter(roles -> roles.stream().anyMatch(READERS::contains))
                .map(roles -> dues());
    }
}
