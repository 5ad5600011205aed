package be.brugwachter.figures;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.BookKeys;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.LedgerFile;
import be.brugwachter.audit.store.JdbcBook;
import be.brugwachter.audit.store.JdbcBookKeys;
import be.brugwachter.audit.store.JdbcHistory;
import be.brugwachter.audit.store.JdbcLinks;
import be.brugwachter.clause.Clause;
import be.brugwachter.figures.store.JdbcTallies;
import be.brugwachter.intake.store.JdbcIntakeOrigin;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.referral.store.JdbcReferralOrigin;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real book and real tallies of both banks, with rows of referrals and intakes as they are when everything personal is gone. */
final class CountingBench {
    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final JdbcClient jdbc = database.jdbc();
    private final JdbcTallies store = new JdbcTallies(jdbc);
    private final Path folder;
    private final CountingDesk desk;

    private CountingBench(Path folder) {
        this.folder = folder;
        this.desk = new CountingDesk(new JdbcLinks(jdbc), store, reckoning());
    }

    static CountingBench open(Path folder) {
        return new CountingBench(folder);
    }

    private Reckoning reckoning() {
        return new Reckoning(
                new JdbcHistory(jdbc),
                List.of(new JdbcReferralOrigin(jdbc), new JdbcIntakeOrigin(jdbc)),
                new ProtocolDesk(
                        new ProtocolLibrary(List.of(Shipped.BRUGGE, Shipped.BREE)),
                        new JdbcProtocolActs(jdbc),
                        entry -> {},
                        clock));
    }

    void empty() {
        owner().sql("delete from figure").update();
        for (Party party : List.of(
                Shipped.BRUGGE.sender().party(), Shipped.BRUGGE.receiver().party())) {
            count(party);
        }
        owner().sql("delete from figure").update();
    }

    CountingBench at(Instant moment) {
        clock.set(moment);
        return this;
    }

    CountingBench write(Party party, Act act, UUID subject, Clause... clauses) {
        database.run(party, () -> book(party).write(new Entry(Actor.system(party), act, subject, List.of(clauses))));
        return this;
    }

    private BookDesk book(Party party) {
        var vault = TestVault.in(folder.resolve(party.key()), database, clock, party);
        var keys = new BookKeys(new JdbcBookKeys(jdbc), vault, clock);
        return new BookDesk(new JdbcBook(jdbc), new LedgerFile(folder.resolve("ledger")), keys, clock);
    }

    void count(Party party) {
        database.as(party, () -> book(party).link());
        database.as(party, desk::count);
    }

    /** Counts, and falls before the transaction is over. */
    void countAndFall(Party party) {
        database.as(party, () -> book(party).link());
        try {
            database.run(party, () -> {
                desk.count();
                throw new IllegalStateException("It fell.");
            });
        } catch (IllegalStateException fell) {
            // as it should
        }
    }

    List<Tally> tallies(Party party) {
        var known = List.of(Shipped.BRUGGE.id().value(), Shipped.BREE.id().value());
        return database.as(party, () -> store.of(2026, known));
    }

    List<Integer> years(Party party, Tally... tallies) {
        database.run(party, () -> store.add(List.of(tallies)));
        return database.as(party, store::years);
    }

    UUID referral(Party party, String protocol) {
        UUID id = UUID.randomUUID();
        owner().sql("""
                insert into referral (party, id, sitting, account, team, protocol, protocol_version, receiver, state, begun_at,
                  changed_at)
                values (:party, :id, :id, :id, 'Noord', :protocol, 1, '0207500123', 'SENT', :at, :at)
                """)
                .param("party", party.key())
                .param("id", id)
                .param("protocol", protocol)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void erase() {
        owner().sql("update referral set state = 'ERASED', erasure = 'OPENED'").update();
    }

    UUID intake(Party party, String protocol, String ground) {
        UUID id = UUID.randomUUID();
        owner().sql("""
                insert into intake (party, id, protocol, protocol_version, sender, parcel, hash, state, ground, arrived_at,
                  changed_at)
                values (:party, :id, :protocol, 1, 'x', :id, decode(md5(:name), 'hex'), 'ERASED', :ground, :at, :at)
                """)
                .param("party", party.key())
                .param("id", id)
                .param("name", id.toString())
                .param("protocol", protocol)
                .param("ground", ground)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    List<String> columns(String table) {
        return owner().sql("select column_name from information_schema.columns where table_name = :name")
                .param("name", table)
                .query(String.class)
                .list();
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }
}
