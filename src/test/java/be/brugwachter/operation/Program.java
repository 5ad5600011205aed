package be.brugwachter.operation;

import be.brugwachter.parcel.sevenzip.Witness;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Brugwachter as a program of its own, started as a person would start it. */
final class Program implements AutoCloseable {
    private static final String READY = "Brugwachter is klaar: ";

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
    }

    /** Starts and waits for the ready line; fails with what was printed when the program ends before. */
    static Program start(Path data, String... more) throws IOException {
        List<String> command = command("start", "--port", "0", "--data", data.toString());
        command.addAll(List.of(more));
        Program program = new Program(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        program.awaitReady();
        return program;
    }

    /** Runs a command that ends by itself, and waits for that. */
    static Witness run(String... args) throws IOException, InterruptedException {
        return Witness.run(Path.of("").toAbsolutePath(), command(args).toArray(String[]::new));
    }

    private static List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private void awaitReady() throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.startsWith(READY)) {
                return;
            }
        }
        throw new AssertionError("The program ended before it was ready:\n" + String.join("\n", lines));
    }

    String address() {
        return lines.getLast().substring(READY.length());
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** As a power cut would: no hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C or the system's own stop would. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("The program did not stop within a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
