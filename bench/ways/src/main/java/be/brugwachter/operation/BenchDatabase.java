package be.brugwachter.operation;

import be.brugwachter.bench.Leftovers;
import be.brugwachter.trust.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The house's own database, durable as in production, migrated, with a pool of connections as the house has one. */
public final class BenchDatabase implements AutoCloseable {
    private final EmbeddedDatabase postgres;
    private final Leftovers.Held held;
    private final HikariDataSource app;

    /** Starts it on a folder, with so many connections. */
    public BenchDatabase(Path folder, int connections) {
        postgres = EmbeddedDatabase.start(folder);
        held = Leftovers.hold(postgres::close);
        DatabaseAccess access = postgres.access();
        Flyway.configure().dataSource(access.owner()).load().migrate();
        app = pool(access.url(), access.appPassword(), connections);
    }

    private static HikariDataSource pool(String url, String password, int connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(DatabaseAccess.APP);
        pool.setPassword(password);
        pool.setMaximumPoolSize(connections);
        pool.addDataSourceProperty("options", DatabaseAccess.OPTIONS);
        return pool;
    }

    /** How another process reaches it: its address and the password of the application's role. */
    public List<String> reach() {
        return List.of(postgres.access().url(), postgres.access().appPassword());
    }

    /** A database that another process started and reached so, with a pool of its own. */
    static TestDatabase elsewhere(String url, String password, int connections) {
        return TestDatabase.at(pool(url, password, connections));
    }

    /** As the product's tests reach one. */
    public TestDatabase database() {
        return TestDatabase.at(app);
    }

    /** The pool of the application's role. */
    public DataSource app() {
        return app;
    }

    /** Who owns the tables. */
    public DataSource owner() {
        return postgres.access().owner();
    }

    /** As {@code pg_dump} and {@code psql} want it, as the owner of the tables. */
    public String connection() {
        return connection(postgres.access());
    }

    /** The same for any database of the house. */
    static String connection(DatabaseAccess access) {
        return access.url()
                .replace(
                        "jdbc:postgresql://",
                        "postgresql://" + DatabaseAccess.OWNER + ":" + access.ownerPassword() + "@");
    }

    @Override
    public void close() {
        app.close();
        held.close();
    }
}
