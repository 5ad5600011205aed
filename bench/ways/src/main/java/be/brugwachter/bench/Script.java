package be.brugwachter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The shell script that one would write instead: 7zz and curl, a folder as its queue. */
final class Script {
    private final Path folder;
    private final int smtp;
    private final Path program;

    Script(Path folder, int smtp) throws IOException {
        this.folder = folder;
        this.smtp = smtp;
        this.program = folder.resolve("script.sh");
        for (String part : List.of("waiting", "tmp", "sent")) {
            Files.createDirectories(folder.resolve(part));
        }
        try (var text = Script.class.getResourceAsStream("script.sh")) {
            Files.copy(text, program);
        }
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    /** A family's letter of four kilobytes waits. */
    void waits(int family) throws IOException {
        Files.writeString(folder.resolve("waiting/f" + family), "Langestraat 12, 8000 Brugge\n".repeat(146));
    }

    /** Runs until nothing waits. */
    void run() throws IOException {
        Shell.run(program.toString(), folder.toString(), Integer.toString(smtp));
    }

    /** The same, to be killed. */
    Process start() throws IOException {
        return new ProcessBuilder(program.toString(), folder.toString(), Integer.toString(smtp))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
