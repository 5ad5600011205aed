package be.brugwachter.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.Fact;
import be.brugwachter.calendar.store.JdbcFeeds;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.QuickPasswords;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.staff.store.JdbcAccounts;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the secret address of a calendar stops working, on a real database. */
class CalendarDeskTest {
    private static final Party OPGROEIEN = Party.of("0886886638");
    private static final Instant MADE = Instant.parse("2026-11-22T11:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(MADE);
    private final List<Entry> book = new ArrayList<>();
    private final StaffDesk staff =
            new StaffDesk(new JdbcAccounts(database.jdbc()), new QuickPasswords(), entry -> {}, clock);
    private final JdbcFeeds feeds = new JdbcFeeds(database.jdbc());
    private final CalendarDesk desk = new CalendarDesk(List.of(), feeds, staff, book::add, clock);
    private final CalendarReplay replay = new CalendarReplay(feeds);
    private final Actor petra = new Actor(OPGROEIEN, UUID.randomUUID(), Role.PROTOCOL_MANAGER);

    @BeforeEach
    void open() {
        var account = new Account(
                petra.account(),
                OPGROEIEN,
                "petra",
                "Petra",
                Set.of(Role.PROTOCOL_MANAGER),
                Optional.empty(),
                Optional.empty());
        database.run(OPGROEIEN, () -> staff.open(account, Optional.empty(), petra));
    }

    @Test
    void openingReplacingAndStoppingStandInTheBook() {
        Feed first = make();
        Feed second = make();
        assertThat(answers(first)).isFalse();
        assertThat(answers(second)).isTrue();
        stop();
        stop();

        assertThat(answers(second)).isFalse();
        assertThat(book)
                .extracting(Entry::act)
                .containsExactly(Act.CALENDAR_OPENED, Act.CALENDAR_ENDED, Act.CALENDAR_OPENED, Act.CALENDAR_ENDED);
        assertThat(book).extracting(Entry::subject).containsOnly(petra.account());
    }

    @Test
    void whoKeepsNoProtocolsAnyMoreHasNoFeed() {
        Feed feed = make();
        assertThat(answers(feed)).isTrue();
        JdbcClient.create(database.owner())
                .sql("update account_role set role = 'TEAM_MEMBER' where account = ?")
                .param(petra.account())
                .update();
        assertThat(answers(feed)).isFalse();
    }

    @Test
    void aFeedEndsAfterAYear() {
        Feed feed = make();
        assertThat(until()).contains(LocalDate.of(2027, 11, 22));
        clock.set(Instant.parse("2027-11-22T22:59:00Z"));
        assertThat(answers(feed)).isTrue();

        clock.set(Instant.parse("2027-11-22T23:00:00Z"));
        assertThat(answers(feed)).isFalse();
        assertThat(until()).isEmpty();
    }

    @Test
    void anAddressThatWasStoppedOrReplacedStaysDeadAfterARestore() {
        Feed leaked = make();
        stop();
        restore(leaked);
        assertThat(answers(leaked)).isTrue();
        replay(book.getLast());
        assertThat(answers(leaked)).isFalse();

        restore(leaked);
        book.clear();
        make();
        database.run(OPGROEIEN, () -> feeds.end(petra.account()));
        restore(leaked);
        replay(book.getLast());
        assertThat(answers(leaked)).isFalse();
    }

    @Test
    void whenNobodyCanTellWhatWasStoppedEveryFeedGoes() {
        Feed feed = make();
        database.run(OPGROEIEN, () -> replay.settle(true));
        assertThat(answers(feed)).isTrue();
        database.run(OPGROEIEN, () -> replay.settle(false));
        assertThat(answers(feed)).isFalse();
    }

    /** As a copy of the database from before does. */
    private void restore(Feed feed) {
        database.run(OPGROEIEN, () -> feeds.put(petra.account(), feed.digest(), MADE));
    }

    private void replay(Entry entry) {
        var fact = new Fact(
                UUID.randomUUID(),
                OPGROEIEN,
                clock.instant(),
                entry.actor().account(),
                entry.actor().role(),
                entry.act(),
                entry.subject(),
                entry.clauses());
        database.run(OPGROEIEN, () -> {
            replay.replay(fact);
            replay.settle(true);
        });
    }

    private Feed make() {
        return database.as(OPGROEIEN, () -> desk.open(petra));
    }

    private void stop() {
        database.run(OPGROEIEN, () -> desk.close(petra));
    }

    private Optional<LocalDate> until() {
        return database.as(OPGROEIEN, () -> desk.feedUntil(petra));
    }

    private boolean answers(Feed feed) {
        return database.as(OPGROEIEN, () -> desk.read(feed)).isPresent();
    }
}
