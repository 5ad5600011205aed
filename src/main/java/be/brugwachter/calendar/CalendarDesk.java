package be.brugwachter.calendar;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Due;
import be.brugwachter.shared.DueSource;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
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
    private final Book book;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public CalendarDesk(List<DueSource> rooms, FeedStore feeds, StaffDesk staff, Book book, Clock clock) {
        this.rooms = List.copyOf(rooms);
        this.feeds = feeds;
        this.staff = staff;
        this.book = book;
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
        close(by);
        Feed feed = Feed.make(Walls.party(), random);
        feeds.put(by.account(), feed.digest(), clock.instant());
        write(by, Act.CALENDAR_OPENED);
        return feed;
    }

    /** Ends a person's feed: its address answers nothing any more. */
    public void close(Actor by) {
        if (feeds.end(by.account())) {
            write(by, Act.CALENDAR_ENDED);
        }
    }

    private void write(Actor by, Act act) {
        book.write(new Entry(by, act, by.account(), List.of()));
    }

    /** The last day of a person's feed; empty for who has none, or had one that is over. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> feedUntil(Actor by) {
        return feeds.madeAt(by.account()).map(CalendarDesk::lastDay).filter(this::stillCounts);
    }

    /** A year: an address that leaked and that nobody misses does not work for ever. */
    private static LocalDate lastDay(Instant madeAt) {
        return LocalDate.ofInstant(madeAt, BRUSSELS).plusYears(1);
    }

    private boolean stillCounts(LocalDate last) {
        return !today().isAfter(last);
    }

    /** What comes, for whoever holds this address: for a year, and as long as its owner still keeps protocols or guards the data. */
    @Transactional(readOnly = true)
    public Optional<List<Due>> read(Feed feed) {
        return feeds.held(feed.digest())
                .filter(held -> stillCounts(lastDay(held.madeAt())))
                .map(FeedStore.Held::account)
                .flatMap(staff::find)
                .map(Account::roles)
                .filter(roles -> roles.stream().anyMatch(READERS::contains))
                .map(roles -> dues());
    }
}
