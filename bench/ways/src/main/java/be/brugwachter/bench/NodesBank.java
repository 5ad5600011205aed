package be.brugwachter.bench;

import be.brugwachter.operation.BenchDatabase;
import be.brugwachter.operation.NodeLife;
import be.brugwachter.operation.SenderLife;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A sender's database, its way to a Postfix, and its nodes. */
final class NodesBank implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 120_000;

    private final int sent;
    private final int learnt;
    private final List<Process> running = new ArrayList<>();
    private final Path folder;
    private final BenchDatabase database;
    private final SingleConnectionDataSource eyes;
    private final Postfix postfix;

    /** Of so many families, and for each of two nodes so many of its own to learn on. */
    NodesBank(Scratch scratch, int families, int own) throws IOException, SQLException {
        sent = families;
        learnt = own;
        folder = scratch.folder("sender");
        database = new BenchDatabase(folder.resolve("database"), 4);
        // Signing in costs PostgreSQL more than counting: who looks every moment stays signed in.
        eyes = new SingleConnectionDataSource(database.owner().getConnection(), true);
        SenderLife.layTheWay(database, folder, sent + 2 * learnt + 20);
        postfix = new Postfix(scratch.path("postfix"));
    }

    Process node(int share) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                NodeLife.class.getName(),
                folder.toString(),
                Integer.toString(postfix.port()),
                Integer.toString(sent),
                Integer.toString(share),
                Integer.toString(learnt)));
        command.addAll(database.reach());
        Files.deleteIfExists(folder.resolve("stop"));
        Process process = new ProcessBuilder(command)
                .redirectError(Redirect.appendTo(complaints().toFile()))
                .start();
        running.add(process);
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); !"begun".equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IOException("A node ended before it began.");
            }
        }
        return process;
    }

    private Path complaints() {
        return folder.resolve("complaints");
    }

    /** Until so many parcels of families were accepted by the mail server. */
    void await(long families) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (accepted() < families) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Only %d parcels came.%n%s".formatted(accepted(), Files.readString(complaints())));
            }
            Thread.sleep(20);
        }
    }

    /** How many were accepted, the nodes' own among them. */
    long accepted() {
        return JdbcClient.create(eyes)
                .sql("select count(*) from parcel where kind = 'REFERRAL' and state = 'ACCEPTED'")
                .query(Long.class)
                .single();
    }

    void stop(List<Process> all) throws Exception {
        Files.createFile(folder.resolve("stop"));
        for (Process process : all) {
            process.waitFor();
        }
    }

    /** Families of whom at least one parcel was accepted. */
    int families() {
        return JdbcClient.create(eyes)
                .sql("select count(distinct subject) from parcel where kind = 'REFERRAL' and state = 'ACCEPTED'")
                .query(Integer.class)
                .single();
    }

    int mails() throws Exception {
        return postfix.delivered().size();
    }

    int names() throws Exception {
        Set<String> names = new HashSet<>();
        for (Path mail : postfix.delivered()) {
            Files.readString(mail, StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.regionMatches(true, 0, "message-id:", 0, 11))
                    .findFirst()
                    .ifPresent(names::add);
        }
        return names.size();
    }

    @Override
    public void close() throws IOException {
        running.forEach(Process::destroyForcibly);
        postfix.close();
        eyes.destroy();
        database.close();
    }
}
