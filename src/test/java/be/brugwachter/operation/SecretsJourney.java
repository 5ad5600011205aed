package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The secrets of a real folder: its master key elsewhere, the password of its mailbox encrypted. */
class SecretsJourney {
    private static final String SMTP = "--smtp=smtps://mail.example:465";
    private static final String IMAP = "--imap=imaps://mail.example:993";
    private static final String FROM = "--mail-from=post@gezin.example";
    private static final String CALL = "--telephone=02 000 00 00";
    private static final String PASSWORD = "elf bruggen over de reien";

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path folder;
    private String keyFile;

    @BeforeEach
    void makePlaces() {
        folder = place.resolve("map");
        keyFile = "--key-file=" + place.resolve("kluis/hoofdsleutel.json");
    }

    @Test
    void theMasterKeyLiesElsewhereAndThePasswordOfTheMailboxLiesEncrypted() throws Exception {
        assertThat(init(keyFile)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("--key-file " + place.resolve("kluis/hoofdsleutel.json"));
        assertThat(place.resolve("kluis/hoofdsleutel.json")).exists();
        assertThat(folder.resolve("keys")).doesNotExist();

        withoutItsKeyItDoesNotStartAndMakesNone();
        withAKeyThatOthersReadItDoesNotStart();
        Path password = Files.writeString(place.resolve("wachtwoord.txt"), PASSWORD + "\n");
        String[] login = {keyFile, SMTP, IMAP, FROM, CALL, "--mail-user=brug", "--mail-password-file=" + password};
        try (Program program = Program.start(folder, login)) {
            assertThat(program.lines()).anyMatch(line -> line.contains("Vernietig " + password));
        }
        assertThat(Files.readString(folder.resolve("mailbox/login"), StandardCharsets.ISO_8859_1))
                .doesNotContain("bruggen", "brug");
        Files.delete(password);
        try (Program program = Program.start(folder, keyFile, SMTP, IMAP, FROM, CALL)) {
            assertThat(program.lines()).noneMatch(line -> line.contains("Vernietig"));
        }
    }

    private void withoutItsKeyItDoesNotStartAndMakesNone() {
        assertThatThrownBy(() -> Program.start(folder, SMTP, IMAP, FROM, CALL).close())
                .hasMessageContaining("--key-file")
                .hasMessageNotContaining("Exception");
        assertThat(folder.resolve("keys/master.json")).doesNotExist();
    }

    private void withAKeyThatOthersReadItDoesNotStart() throws IOException {
        Path key = place.resolve("kluis/hoofdsleutel.json");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() ->
                        Program.start(folder, keyFile, SMTP, IMAP, FROM, CALL).close())
                .hasMessageContaining("0600");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aKeyInsideTheFolderItselfIsRefused() {
        assertThat(init("--key-file=" + folder.resolve("keys/hoofdsleutel.json")))
                .isOne();
        assertThat(err.toString()).contains("daarbuiten");
        assertThat(folder).doesNotExist();
    }

    @Test
    void anExerciseTakesNoRealSecrets() {
        DataFolder.make(folder, DataFolder.Kind.DEMO);

        for (String secret : List.of(keyFile, "--mail-user=brug")) {
            assertThat(run("start", "--data=" + folder, secret)).isOne();
            assertThat(err.toString()).contains("oefenmap");
        }
    }

    private int init(String... more) {
        List<String> args = new ArrayList<>(List.of("init", "--data=" + folder, "--party=0886.886.638"));
        args.addAll(List.of("--name=Opgroeien regie", "--admin=bas", "--admin=els"));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }
}
