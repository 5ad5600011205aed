package be.brugwachter.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Runs the programs of others. */
public final class Shell {
    private Shell() {}

    /** What a program printed; it must end well. */
    public static byte[] run(byte[] input, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input);
        }
        byte[] output = process.getInputStream().readAllBytes();
        int code = await(process);
        if (code != 0) {
            throw new IOException("%s ended with %d.".formatted(command.getFirst(), code));
        }
        return output;
    }

    /** The same without input. */
    public static byte[] run(String... command) throws IOException {
        return run(new byte[0], Arrays.asList(command));
    }

    /** The first line that a program prints and that holds this word; a dash when it is not there. */
    public static String line(String word, String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            await(process);
            return said.lines()
                    .filter(line -> line.contains(word))
                    .findFirst()
                    .orElse("-")
                    .strip();
        } catch (IOException absent) {
            return "-";
        }
    }

    private static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The wait for a program was interrupted.", e);
        }
    }
}
