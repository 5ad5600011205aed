package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A folder survives the program: started, killed in the middle, started again, stopped. */
class StartJourney {
    @TempDir
    private Path place;

    @Test
    void afterAKillTheSameFolderStartsAgainWithItsData() throws Exception {
        Path data = place.resolve("map");
        Program first = Program.start(data);
        assertThat(first.lines()).anyMatch(line -> line.contains("oefenmap"));
        postgres(data)
                .sql("insert into party (party, name) values ('0200000043', 'OCMW Verzonnen')")
                .update();
        long leftOver = postmaster(data);

        first.kill();
        assertThat(ProcessHandle.of(leftOver)).isPresent();

        try (Program second = Program.start(data)) {
            assertThat(ProcessHandle.of(leftOver)).isEmpty();
            assertThat(second.lines()).noneMatch(line -> line.contains("oefenmap, met"));
            assertThat(postgres(data)
                            .sql("select name from party where party = '0200000043'")
                            .query(String.class)
                            .single())
                    .isEqualTo("OCMW Verzonnen");
            assertThat(status(second.address())).isLessThan(500);
            everythingIsForItsOwnerAlone(data);
            durableAndBehindAPassword(data);
        }
        assertThat(data.resolve("database/data/postmaster.pid")).doesNotExist();
    }

    private static void durableAndBehindAPassword(Path data) throws IOException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
            assertThat(postgres(data).sql("show " + setting).query(String.class).single())
                    .isEqualTo("on");
        }
        assertThat(Files.readString(data.resolve("database/data/pg_hba.conf"))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#")))
                .allMatch(line -> line.endsWith("scram-sha-256"));
    }

    private static void everythingIsForItsOwnerAlone(Path data) throws IOException {
        for (String name : new String[] {"", "database", "database/data", "database/passwords", "keys", "epochs"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))))
                    .as(name)
                    .isEqualTo("rwx------");
        }
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + "/")).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static long postmaster(Path data) throws IOException {
        return Long.parseLong(pidFile(data, 0));
    }

    private static String pidFile(Path data, int line) throws IOException {
        return Files.readAllLines(data.resolve("database/data/postmaster.pid"))
                .get(line)
                .strip();
    }

    private static JdbcClient postgres(Path data) throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + pidFile(data, 3) + "/brugwachter");
        source.setUser("postgres");
        source.setPassword(Files.readString(data.resolve("database/passwords/postgres")));
        return JdbcClient.create(source);
    }
}
