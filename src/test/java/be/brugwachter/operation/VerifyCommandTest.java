package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Ledgers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What somebody reads who verifies a ledger at home. */
class VerifyCommandTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> lines = Ledgers.written();

    @Test
    void aGoodLedgerEndsWithZero() throws IOException {
        assertThat(run("audit", "verify", file("goed", lines))).isZero();
        assertThat(out.toString()).contains("klopt: 6 feiten onder 3 controlepunten");
    }

    @Test
    void aWrongLineIsNamedAndEndsWithOne() throws IOException {
        List<String> changed = lines.stream()
                .map(line -> line.contains("\"position\":5,") ? line.replace("_SENT", "_OPENED") : line)
                .toList();
        assertThat(run("audit", "verify", file("fout", changed))).isEqualTo(1);
        assertThat(err.toString()).contains("Regel 6: ", "Bewaar dit bestand");
    }

    @Test
    void anEndThatIsGoneIsSeenWithACheckpointOfOnesOwn() throws IOException {
        String kept = file("punt", List.of(lines.getLast()));
        String less = file("minder", lines.subList(0, 7));
        assertThat(run("audit", "verify", less)).isZero();
        assertThat(run("audit", "verify", "--checkpoint", kept, less)).isEqualTo(1);
        assertThat(err.toString()).contains("Regel 8: ");
    }

    @Test
    void ofManyKeptCheckpointsTheFirstThatSpeaksAgainstItIsNamed() throws IOException {
        String kept = file(
                "punten", List.of(lines.get(3), lines.get(6), Ledgers.written().getLast()));
        assertThat(run("audit", "verify", "--checkpoint", kept, file("goed", lines)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Regel 9: ", "herschreven");
        String all = file("alle", List.of(lines.get(3), lines.get(6), lines.getLast()));
        assertThat(run("audit", "verify", "--checkpoint", all, file("goed", lines)))
                .isZero();
    }

    @Test
    void whatIsNotThereOrIsNoCheckpointEndsWithTwo() throws IOException {
        String good = file("goed", lines);
        assertThat(run("audit", "verify", place.resolve("nergens").toString())).isEqualTo(2);
        assertThat(run("audit", "verify", "--checkpoint", good, good)).isEqualTo(2);
        assertThat(run("audit", "verify")).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("Exception", "\tat ");
    }

    private String file(String name, List<String> content) throws IOException {
        return Files.writeString(place.resolve(name), Ledgers.text(content)).toString();
    }

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }
}
