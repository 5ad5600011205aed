package be.brugwachter.operation;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.bench.Leftovers;
import be.brugwachter.calendar.CalendarDesk;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.retention.NightRound;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SecretFile;
import be.brugwachter.trust.Walls;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole house as an exercise on a durable database of its own, in this process, its door on a free port. */
public final class BenchHouse implements AutoCloseable {
    /** Of every invented person. */
    public static final String PASSWORD = Demo.PASSWORD;
    /** The sending party. */
    public static final Party SENDER = Demo.OPGROEIEN;

    private static final String SUPERUSER = "postgres";

    private final EmbeddedDatabase postgres;
    private final Leftovers.Held held;
    private final DataFolder folder;
    private House house;

    /** Opens it on an empty place. */
    public BenchHouse(Path place) {
        folder = DataFolder.make(place, DataFolder.Kind.DEMO);
        postgres = EmbeddedDatabase.start(folder.database());
        held = Leftovers.hold(postgres::close);
        house = opened();
        Demo.fill(house, folder);
    }

    private House opened() {
        return House.open(
                Deployment.lay(folder, postgres.access()),
                Map.of(
                        "server.port",
                        0,
                        "brugwachter.mail.folder",
                        folder.mail().toString()));
    }

    /** Shuts its door. */
    public void shut() {
        house.close();
    }

    /** Opens its door again on what is in the database now, after a look at book and ledger. */
    public void reopen() {
        house = opened();
    }

    /** Where a page is. */
    public URI at(String path) {
        return URI.create("http://localhost:" + house.port() + path);
    }

    /** Who owns the tables. */
    public DataSource owner() {
        return postgres.access().owner();
    }

    /** As {@code pg_dump} and {@code psql} want it. */
    public String connection() {
        return BenchDatabase.connection(postgres.access());
    }

    /** Has the database write down what it has in memory only; that takes its superuser. */
    public void checkpoint() {
        PGSimpleDataSource superuser = new PGSimpleDataSource();
        superuser.setUrl(postgres.access().url());
        superuser.setUser(SUPERUSER);
        byte[] password = new SecretFile(folder.database().resolve("passwords").resolve(SUPERUSER))
                .read()
                .orElseThrow();
        superuser.setPassword(new String(password, StandardCharsets.US_ASCII));
        JdbcClient.create(superuser).sql("checkpoint").update();
    }

    /** The night's walk by every shelf. */
    public void night() {
        Walls.run(SENDER, house.bean(NightRound.class)::walk);
    }

    /** What the calendar has to say. */
    public void calendar() {
        in(house.bean(CalendarDesk.class)::dues);
    }

    /** Under what the database finds the number of a file. */
    public byte[] digest(String number) {
        var act = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        return in(() -> act.execute(status -> house.bean(KeyCabinet.class).digest("file", number)));
    }

    /** Chains what waits. */
    public int link() {
        return in(house.bean(BookDesk.class)::link);
    }

    /** Checks the whole book. */
    public void verify() {
        if (in(house.bean(BookDesk.class)::verify).flaw().isPresent()) {
            throw new IllegalStateException("The book does not hold.");
        }
    }

    private static <T> T in(Supplier<T> work) {
        return Walls.as(SENDER, work);
    }

    @Override
    public void close() {
        house.close();
        held.close();
    }
}
