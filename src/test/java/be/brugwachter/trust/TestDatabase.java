package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real PostgreSQL database, migrated, for one test or test class. One server per JVM; every {@link #fresh()} is cloned from
 * a migrated template, so nothing of another test is in it.
 */
public final class TestDatabase {
    /** The role the application runs as: owns nothing, bypasses nothing. */
    public static final String APP = "brugwachter_app";
    /** The role that owns the tables and migrates. */
    public static final String OWNER = "brugwachter_owner";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final DataSource app;
    private final PartyTransactionManager transactions;
    private final JdbcClient jdbc;

    private TestDatabase(String name) {
        this(name, TestServer.source(name, APP));
    }

    private TestDatabase(String name, DataSource app) {
        this.name = name;
        this.app = app;
        this.transactions = new PartyTransactionManager(app);
        this.jdbc = JdbcClient.create(app);
    }

    /** A new, migrated, empty database. */
    public static TestDatabase fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        TestServer.cloneTemplate(name);
        return new TestDatabase(name);
    }

    /** A new one, with something of the test's own on the way to it. */
    public static TestDatabase fresh(UnaryOperator<DataSource> onTheWay) {
        String name = fresh().name;
        return new TestDatabase(name, onTheWay.apply(TestServer.source(name, APP)));
    }

    /** A new one with everything that is in this one, to which nobody may be connected any more. */
    public TestDatabase copy() {
        String copy = "test_" + COUNT.incrementAndGet();
        TestServer.clone(copy, name);
        return new TestDatabase(copy);
    }

    /** A database of elsewhere, migrated already, reached as the application's role. */
    public static TestDatabase at(DataSource app) {
        return new TestDatabase("elsewhere", app);
    }

    /** Writes a copy with pg_dump. */
    public void dump(Path file) {
        run("pg_dump", "--dbname", TestServer.connection(name), "--file", file.toString());
    }

    /** A new database out of a copy, put back with psql. */
    public static TestDatabase restored(Path dump) {
        String name = "test_" + COUNT.incrementAndGet();
        TestServer.create(name);
        run(
                "psql",
                "--quiet",
                "--set=ON_ERROR_STOP=1",
                "--dbname",
                TestServer.connection(name),
                "--file",
                dump.toString());
        return new TestDatabase(name);
    }

    private static void run(String... command) {
        try {
            Process program =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (program.waitFor() != 0) {
                throw new AssertionError(said);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Connections of the application's role; unpooled. */
    public DataSource dataSource() {
        return app;
    }

    /** Connections of the owner's role, which sees every party's rows: to look from outside, never for the code under test. */
    public PGSimpleDataSource owner() {
        return TestServer.source(name, OWNER);
    }

    /** Begins transactions inside {@link Walls}. */
    public PartyTransactionManager transactions() {
        return transactions;
    }

    /** Statements as the application's role; they join a running transaction. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** One transaction inside the walls of a party. */
    public <T> T as(Party party, Supplier<T> work) {
        return Walls.as(party, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    /** The same, for work without an outcome. */
    public void run(Party party, Runnable work) {
        as(party, () -> {
            work.run();
            return true;
        });
    }

    /** Where the database is, without user: {@code jdbc:postgresql://127.0.0.1:PORT/NAME}. Any password is taken. */
    public String url() {
        return TestServer.url(name);
    }
}
