package be.brugwachter.operation;

import be.brugwachter.bench.Leftovers;
import be.brugwachter.trust.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** The house's own database, durable as in production, migrated, with a pool of connections as the house has one. */
public final class BenchDatabase implements AutoCloseable {
    private final EmbeddedDatabase postgres;
    private final Leftovers.Held held;
    private final HikariDataSource app = new HikariDataSource();

    /** Starts it on a folder, with so many connections. */
    public BenchDatabase(Path folder, int connections) {
        postgres = EmbeddedDatabase.start(folder);
        held = Leftovers.hold(postgres::close);
        DatabaseAccess access = postgres.access();
        Flyway.configure().dataSource(access.owner()).load().migrate();
        app.setJdbcUrl(access.url());
        app.setUsername(DatabaseAccess.APP);
        app.setPassword(access.appPassword());
        app.setMaximumPoolSize(connections);
        app.addDataSourceProperty("options", DatabaseAccess.OPTIONS);
    }

    /** How another process reaches it: its address and the password of the application's role. */
    public List<String> reach() {
        return List.of(postgres.access().url(), postgres.access().appPassword());
    }

    /** A database that another process started and reached so. */
    static TestDatabase elsewhere(String url, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(DatabaseAccess.APP);
        source.setPassword(password);
        source.setOptions(DatabaseAccess.OPTIONS);
        return TestDatabase.at(source);
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
