package be.brugwachter.operation;

import be.brugwachter.trust.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that travels with us: loopback only, passwords on, every commit on disk. One that a killed program left
 * running on the same folder is stopped in good order first, and its data are kept.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "brugwachter";
    private static final String SUPERUSER = "postgres";

    private final Path folder;
    private final PostgresTools tools;
    private final int port;

    private EmbeddedDatabase(Path folder, PostgresTools tools, int port) {
        this.folder = folder;
        this.tools = tools;
        this.port = port;
    }

    /** Starts the database of this folder; made when it is not there. */
    static EmbeddedDatabase start(Path folder) {
        try {
            SecretFile.makeFolder(folder);
            Path home = PostgresBinaries.unpack(folder);
            PostgresTools tools = new PostgresTools(home, folder.resolve("data"));
            EmbeddedDatabase database = new EmbeddedDatabase(folder, tools, freePort());
            database.initialise(new PostgresTools(home, folder.resolve("making")));
            tools.stopLeftOver();
            tools.start(settings(database.port), folder.resolve("postgres.log"));
            database.makeRoles();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to reach it. */
    DatabaseAccess access() {
        return new DatabaseAccess(url(NAME), password("owner"), password("app"));
    }

    @Override
    public void close() {
        tools.stop();
    }

    /** Made beside its place and moved there whole: a program killed while making leaves no half database. */
    private void initialise(PostgresTools draft) throws IOException {
        if (Files.exists(tools.data())) {
            return;
        }
        FileSystemUtils.deleteRecursively(draft.data());
        for (String role : List.of(SUPERUSER, "owner", "app")) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            passwordFile(role).write(HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII));
        }
        draft.initialise(SUPERUSER, passwordFile(SUPERUSER).path());
        Files.move(draft.data(), tools.data());
    }

    /** Durable, loopback, and a log without what people typed: no statements, no values, no details of a violated key. */
    private static List<String> settings(int port) {
        return List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "password_encryption=scram-sha-256",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_parameter_max_length_on_error=0",
                "log_statement=none");
    }

    private void makeRoles() {
        JdbcClient postgres = JdbcClient.create(superuser());
        makeRole(postgres, DatabaseAccess.OWNER, password("owner"));
        makeRole(postgres, DatabaseAccess.APP, password("app"));
        boolean there = postgres.sql("select exists (select from pg_database where datname = ?)")
                .param(NAME)
                .query(Boolean.class)
                .single();
        if (!there) {
            postgres.sql("create database " + NAME + " owner " + DatabaseAccess.OWNER)
                    .update();
        }
    }

    private static void makeRole(JdbcClient postgres, String role, String password) {
        boolean there = postgres.sql("select exists (select from pg_roles where rolname = ?)")
                .param(role)
                .query(Boolean.class)
                .single();
        if (!there) {
            postgres.sql("create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                            + password + "'") // hexadecimal digits of our own making
                    .update();
        }
    }

    private PGSimpleDataSource superuser() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(SUPERUSER));
        source.setUser(SUPERUSER);
        source.setPassword(password(SUPERUSER));
        return source;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private SecretFile passwordFile(String role) {
        return new SecretFile(folder.resolve("passwords").resolve(role));
    }

    private String password(String role) {
        Optional<byte[]> kept = passwordFile(role).read();
        return new String(
                kept.orElseThrow(() -> new OperationRefused("Het wachtwoord van de databank ontbreekt in " + folder
                        + ". Zet de map 'passwords' terug uit een kopie.")),
                StandardCharsets.US_ASCII);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
