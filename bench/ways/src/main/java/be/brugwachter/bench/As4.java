package be.brugwachter.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Two AS4 access points of phase4, each a process of its own, with keys made for the occasion. Their libraries stay apart: the bench
 * knows only where they were built, and speaks with the sending one in lines. Both end when the bench does.
 */
final class As4 implements AutoCloseable {
    private static final String PASSWORD = "exercise";
    private static final List<String> ENDS = List.of("gezin", "onthaal");

    private final Path folder;
    private final Process receiver;
    private final String address;

    As4(Path folder) throws IOException {
        this.folder = folder;
        for (String part : List.of("waiting", "sent", "tmp", "inbox")) {
            Files.createDirectories(folder.resolve(part));
        }
        for (String end : ENDS) {
            makeKeys(end);
        }
        receiver = start("ReceivingPoint");
        address = "http://127.0.0.1:" + hear(receiver) + "/as4";
    }

    private void makeKeys(String end) throws IOException {
        keytool(end, end, "-genkeypair -keyalg RSA -keysize 2048 -sigalg SHA256withRSA -validity 30 -dname CN=" + end);
        keytool(end, end, "-exportcert -file " + folder.resolve(end + ".cer"));
        keytool(end, "known", "-importcert -noprompt -file " + folder.resolve(end + ".cer"));
    }

    private void keytool(String alias, String store, String act) throws IOException {
        String command = "%s %s -alias %s -storetype PKCS12 -storepass %s -keystore %s"
                .formatted(program("keytool"), act, alias, PASSWORD, folder.resolve(store + ".p12"));
        Shell.run(command.split(" "));
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** A family's letter of four kilobytes waits, on disk, under the name that its message will have. */
    void waits(int family) throws IOException {
        byte[] letter = "Langestraat 12, 8000 Brugge\n".repeat(146).getBytes(StandardCharsets.US_ASCII);
        String name = "f%d_%s".formatted(family, UUID.randomUUID());
        Disk.put(folder.resolve("waiting").resolve(name), letter, folder.resolve("tmp"));
    }

    /** A sending access point that has tried its way to the other one and now waits for a word. */
    Process sender() throws IOException {
        Process process = start("SendingPoint", address);
        expect("begun", process);
        return process;
    }

    /** Says that it may begin; it sends all that waits. */
    static void go(Process sender) throws IOException {
        sender.outputWriter().write('\n');
        sender.outputWriter().flush();
    }

    /** The same, until the last receipt is on disk. */
    void run(Process sender) throws IOException {
        go(sender);
        expect("done", sender);
    }

    /** The message of each delivery. */
    List<String> delivered() throws IOException {
        return Disk.names(folder.resolve("inbox")).stream()
                .map(name -> name.substring(0, name.indexOf('@')))
                .toList();
    }

    /** How many letters were sent without a receipt to show for it. */
    long unproven() throws IOException {
        List<String> sent = Disk.names(folder.resolve("sent"));
        long receipts = sent.stream().filter(name -> name.endsWith(".receipt")).count();
        return sent.size() - 2 * receipts;
    }

    /** Which phase4 that is. */
    static String words() throws IOException {
        return List.of(classpath().split(":")).stream()
                .map(jar -> Path.of(jar).getFileName().toString())
                .filter(jar -> jar.startsWith("phase4-lib-"))
                .findFirst()
                .orElseThrow()
                .replace(".jar", "");
    }

    private static String classpath() throws IOException {
        Path built = Path.of(System.getProperty("bench.as4"));
        return built.resolve("classes") + ":"
                + Files.readString(built.resolve("classpath")).strip();
    }

    private Process start(String name, String... more) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                program("java"),
                "-XX:+UseSerialGC",
                "-cp",
                classpath(),
                "be.brugwachter.bench." + name,
                folder.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()))
                .start();
    }

    private void expect(String word, Process process) throws IOException {
        String heard = hear(process);
        if (!word.equals(heard)) {
            throw new IOException("An access point said " + heard + ", not " + word + ".");
        }
    }

    private String hear(Process process) throws IOException {
        String line = process.inputReader().readLine();
        if (line == null) {
            throw new IOException("An access point ended:\n" + Files.readString(folder.resolve("said")));
        }
        return line;
    }

    @Override
    public void close() {
        receiver.destroy();
        receiver.onExit().join();
    }
}
