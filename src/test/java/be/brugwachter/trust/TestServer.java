package be.brugwachter.trust;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one PostgreSQL server of a test JVM: durable settings as in production, stopped when the JVM ends. */
final class TestServer {
    private static final String TEMPLATE = "brugwachter_template";
    private static final EmbeddedPostgres SERVER = start();

    private TestServer() {}

    static PGSimpleDataSource source(String database, String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(role);
        source.setPassword("test");
        return source;
    }

    static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + database;
    }

    /** An empty database of the owner's. */
    static void create(String name) {
        superuser(SERVER)
                .sql("create database " + name + " owner " + TestDatabase.OWNER)
                .update();
    }

    /** How PostgreSQL's own programs reach a database as its owner. */
    static String connection(String name) {
        return "postgresql://" + TestDatabase.OWNER + ":test@127.0.0.1:" + SERVER.getPort() + "/" + name;
    }

    /** Clones one at a time: PostgreSQL refuses a template that somebody else is reading. */
    static void cloneTemplate(String name) {
        clone(name, TEMPLATE);
    }

    /** A copy of a database to which nobody is connected. */
    static synchronized void clone(String name, String from) {
        superuser(SERVER)
                .sql("create database " + name + " template " + from + " owner " + TestDatabase.OWNER)
                .update();
    }

    private static EmbeddedPostgres start() {
        try {
            Path folder = Files.createTempDirectory("brugwachter-test-");
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.toFile())
                    .setDataDirectory(folder.resolve("data"))
                    // What survives a fall is tested on the house's own server; here hundreds of databases are thrown
                    // away.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    .setCleanDataDirectory(false) // rm does, below
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder), "stop test PostgreSQL"));
            prepare(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(EmbeddedPostgres server) {
        JdbcClient postgres = superuser(server);
        postgres.sql("create role " + TestDatabase.OWNER + " login password 'test'")
                .update();
        postgres.sql("create role " + TestDatabase.APP + " login nosuperuser nobypassrls password 'test'")
                .update();
        postgres.sql("create database " + TEMPLATE + " owner " + TestDatabase.OWNER)
                .update();
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + TEMPLATE);
        owner.setUser(TestDatabase.OWNER);
        Flyway.configure().dataSource(owner).load().migrate();
    }

    private static JdbcClient superuser(EmbeddedPostgres server) {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    /** Deletes the folder too: a run leaves hundreds of thousands of small files, which rm removes many times faster than we do. */
    private static void stop(EmbeddedPostgres server, Path folder) {
        try {
            server.close();
            new ProcessBuilder("rm", "-rf", folder.toString())
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
