package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the command line says when it cannot do what was asked. */
class CommandLineTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vlieg", "start --vlieg", "start --port kade", "start --port", "help vlieg"})
    void whatItDoesNotKnowItSaysWithoutATrace(String typed) {
        assertThat(run(typed.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("./brugwachter help").doesNotContain("Exception", "\tat ");
        assertThat(err.toString()).doesNotContainIgnoringCase("unmatched", "unknown", "missing", "invalid", "required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "help start"})
    void itExplainsItselfInDutch(String typed) {
        assertThat(run(typed.isEmpty() ? new String[0] : typed.split(" "))).isZero();
        assertThat(out.toString()).contains("Gebruik: ").doesNotContain("Usage", "Commands:", "help for");
    }

    @Test
    void aFolderThatIsNotOursIsLeftAlone() throws IOException {
        Files.writeString(place.resolve("vakantie.txt"), "foto's");

        assertThat(run("start", "--data", place.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is niet leeg");
        assertThat(place).isDirectoryNotContaining(file -> !file.endsWith("vakantie.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--smtp=smtp://mail.example:587",
                "--imap=imaps://mail.example:993",
                "--mail-from=post@gezin.example",
                "--public-url=https://brug.example"
            })
    void aDemoTakesNothingReal(String real) {
        DataFolder.make(place.resolve("map"), DataFolder.Kind.DEMO);

        assertThat(run("start", "--data", place.resolve("map").toString(), real))
                .isEqualTo(1);
        assertThat(err.toString()).contains("oefenmap");
    }

    @Test
    void anEmptyPlaceWithRealMailBecomesNoDemo() {
        assertThat(run("start", "--data", place.resolve("map").toString(), "--smtp=smtp://mail.example:587"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("init");
        assertThat(place.resolve("map")).doesNotExist();
    }

    @Test
    void aRealFolderDoesNotStartWithTheBuiltInMailServer() {
        DataFolder.make(place.resolve("map"), DataFolder.Kind.REAL);

        assertThat(run("start", "--data", place.resolve("map").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("--smtp en --imap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--telephone=02 000 00 00",
                "--telephone=bel maar",
                "--return-address=terug@gezin.example",
            })
    void aRealFolderSaysHowItIsMailedAndCalled(String given) {
        DataFolder.make(place.resolve("map"), DataFolder.Kind.REAL);
        String map = place.resolve("map").toString();
        String[] mail = {"start", "--data", map, "--smtp=smtps://mail.example:465", "--imap=imaps://mail.example:993"};

        assertThat(run(Stream.concat(Stream.of(mail), Stream.of(given)).toArray(String[]::new)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--mail-from en --telephone");
    }

    @Test
    void aFolderInUseIsNotOpenedTwice() {
        try (var _ = DataFolder.make(place.resolve("map"), DataFolder.Kind.DEMO).lock()) {
            System.gc(); // what nothing held on to would be let go here
            assertThat(run("start", "--data", place.resolve("map").toString())).isEqualTo(1);
            assertThat(err.toString()).contains("draait al");
        }
    }

    @Test
    void aDatabaseElsewhereIsReachedOverVerifiedTlsOnly() {
        DataFolder.make(place.resolve("map"), DataFolder.Kind.REAL);

        assertThat(run(
                        "start",
                        "--data",
                        place.resolve("map").toString(),
                        "--database-url=jdbc:postgresql://db.example/brugwachter"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("verify-full");
    }
}
