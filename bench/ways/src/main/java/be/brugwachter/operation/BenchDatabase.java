package be.brugwachter.operation;

import be.brugwachter.trust.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The house's own database, durable as in production, migrated, with a pool of connections as the house has one. */
public final class BenchDatabase implements AutoCloseable {
    private final EmbeddedDatabase postgres;
    private final HikariDataSource app = new HikariDataSource();

    /** Starts it on a folder, with so many connections. */
    public BenchDatabase(Path folder, int connections) {
        postgres = EmbeddedDatabase.start(folder);
        DatabaseAccess access = postgres.access();
        Flyway.configure().dataSource(access.owner()).load().migrate();
        app.setJdbcUrl(access.url());
        app.setUsername(DatabaseAccess.APP);
        app.setPassword(access.appPassword());
        app.setMaximumPoolSize(connections);
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
        DatabaseAccess access = postgres.access();
        return access.url()
                .replace(
                        "jdbc:postgresql://",
                        "postgresql://" + DatabaseAccess.OWNER + ":" + access.ownerPassword() + "@");
    }

    @Override
    public void close() {
        app.close();
        postgres.close();
    }
}
