package be.brugwachter.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL's own programs, run on one data folder. PostgreSQL refuses to run as root: there it runs in a user namespace of
 * its own, in which it is nobody.
 *
 * @param home where {@code bin} is
 * @param data the data folder
 */
record PostgresTools(Path home, Path data) {
    private static final String PATIENCE_SECONDS = "120";
    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    void initialise(String superuser, Path passwordFile) {
        run(List.of(
                home.resolve("bin/initdb").toString(),
                "-D",
                data.toString(),
                "-U",
                superuser,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--data-checksums",
                "--pwfile=" + passwordFile));
    }

    void start(List<String> settings, Path log) {
        StringBuilder options = new StringBuilder();
        settings.forEach(setting -> options.append(" -c ").append(quoted(setting)));
        run(control("start", "-w", "-t", PATIENCE_SECONDS, "-l", log.toString(), "-o", options.toString()));
    }

    /** Stops in good order; without effect when it is not running. */
    void stop() {
        if (isRunning()) {
            run(control("stop", "-w", "-t", PATIENCE_SECONDS, "-m", "fast"));
        }
    }

    /** After a killed program PostgreSQL is still up, or its pid file is stale and the number may belong to a stranger. */
    void stopLeftOver() {
        Path pidFile = data.resolve("postmaster.pid");
        try {
            if (Files.notExists(pidFile)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            if (isOurs(pid)) {
                stop();
            } else {
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(long pid) throws IOException {
        Path commandLine = Path.of("/proc", Long.toString(pid), "cmdline");
        return Files.exists(commandLine) && Files.readString(commandLine).contains(data.toString());
    }

    private boolean isRunning() {
        return exitCode(control("status")) == 0;
    }

    private List<String> control(String act, String... rest) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/pg_ctl").toString(), act, "-D", data.toString()));
        command.addAll(List.of(rest));
        return command;
    }

    private void run(List<String> command) {
        if (exitCode(command) != 0) {
            throw new OperationRefused("PostgreSQL kon niet starten of stoppen. Lees "
                    + data.resolveSibling("postgres.log") + " en " + output() + ", of gebruik --database-url.");
        }
    }

    /** Output goes to a file, never to a pipe: the server inherits it, and a pipe would wait for the server's end. */
    private int exitCode(List<String> command) {
        List<String> whole = new ArrayList<>(isRoot() ? asNobody() : List.of());
        whole.addAll(command);
        try {
            Process process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(output().toFile())
                    .start();
            process.getOutputStream().close();
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting for PostgreSQL was interrupted.", e);
        }
    }

    private Path output() {
        return data.resolveSibling("pg_ctl.log");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> asNobody() {
        try {
            Process trial = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0) {
                return AS_NOBODY;
            }
        } catch (IOException e) {
            throw noNamespace(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting for unshare was interrupted.", e);
        }
        throw noNamespace(null);
    }

    private static OperationRefused noNamespace(@org.jspecify.annotations.Nullable IOException cause) {
        return new OperationRefused(
                "PostgreSQL draait niet als root, en deze machine laat geen eigen gebruikersruimte toe. "
                        + "Start Brugwachter als gewone gebruiker, of gebruik --database-url.",
                cause);
    }

    private static String quoted(String setting) {
        return "'" + setting.replace("'", "'\\''") + "'";
    }
}
