package be.brugwachter.parcel.sevenzip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A real program as independent witness; its exit code and everything it printed. */
public record Witness(int exit, String said) {
    /** Runs a program in a folder, without anything on its standard input. */
    public static Witness run(Path folder, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("witness", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            int exit = process.waitFor();
            return new Witness(exit, Files.readString(out, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
        }
    }

    /** Runs the stock {@code 7zz}. */
    public static Witness sevenZip(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("7zz"));
        command.addAll(Arrays.asList(arguments));
        return run(folder, command.toArray(String[]::new));
    }
}
