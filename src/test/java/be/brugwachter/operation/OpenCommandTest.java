package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.parcel.sevenzip.Witness;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Sealing an exercise and opening it again, as a person does it without a server. */
class OpenCommandTest {
    private static final String LINE = "k7qd-3m9x-0vtr-hz58";
    private static final String NOOR = """
            {"details": {"firstName": "Noor", "name": "van den Bosch", "telephone": "0470 12 34 56"},
             "residence": {"nis": "31005", "name": "Brugge"}}
            """;

    @TempDir
    private Path place;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }

    private String at(String name) {
        return place.resolve(name).toString();
    }

    @BeforeEach
    void makeKeyAndLine() throws IOException {
        Files.writeString(place.resolve("blad.txt"), "Regel 17:  " + LINE + "  (afscheuren)\n");
        Files.writeString(place.resolve("noor.json"), NOOR);
        assertThat(run(
                        "key",
                        "--name",
                        "Kind en Gezin Brugge",
                        "--mailbox",
                        "brug@opgroeien.example",
                        "--out",
                        at("a")))
                .isZero();
        assertThat(out.toString()).contains("Vingerafdruk: ");
    }

    private int seal(String... more) {
        List<String> args = new ArrayList<>(List.of("seal"));
        args.addAll(List.of(more));
        args.addAll(List.of("--passphrase-file", at("blad.txt"), "--key", at("a/sleutel.pem"), "--out", at("post")));
        args.addAll(List.of("--sender", "0886.886.638 Kind en Gezin Brugge", "--receiver", "0207.832.792 OCMW Brugge"));
        args.addAll(List.of("--from", "brug@opgroeien.example", "--to", "onthaal@ocmw.example"));
        args.addAll(List.of("--protocol", "opgroeien-ocmw-brugge", "--sheet", "B-3", "--line", "17"));
        args.addAll(List.of("--phone", "050 00 00 00", "--code-page", "https://brug.example/code"));
        return run(args.toArray(String[]::new));
    }

    private String posted(String ending) {
        try (Stream<Path> files = Files.list(place.resolve("post"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int open(String file, String... more) {
        List<String> args = new ArrayList<>(List.of("open", file, "--passphrase-file", at("blad.txt")));
        args.addAll(List.of("--peer-key", at("a/publiek.pem")));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void whatIsSealedOpensAgainAndWithStockSevenZipToo() throws Exception {
        assertThat(seal(at("noor.json"))).as(err.toString()).isZero();
        String code = out.toString().replaceAll("(?s).*openen: ", "").strip();
        assertThat(open(posted(".7z"))).as(err.toString()).isZero();
        assertThat(out.toString()).startsWith("*** OEFENING").contains("Noor", "van den Bosch", code);
        assertThat(open(posted(".eml"))).isZero();
        assertThat(out.toString()).contains("Noor", code);
        assertThat(Witness.sevenZip(place, "t", "-p" + LINE, posted(".7z")).said())
                .contains("Everything is Ok");
    }

    @Test
    void itWritesToAFolderThatTheOwnerAloneReads() throws Exception {
        assertThat(seal(at("noor.json"))).isZero();
        assertThat(open(posted(".7z"), "--out", at("uit"))).isZero();
        assertThat(out.toString()).doesNotContain("Noor");
        Path text = place.resolve("uit/doorverwijzing.txt");
        assertThat(Files.readString(text)).contains("Noor");
        assertThat(Files.getPosixFilePermissions(text)).hasSize(2);
        assertThat(open(posted(".7z"), "--out", at("uit"))).isEqualTo(1);
    }

    @Test
    void withoutDetailsItSealsATestLetterAboutNobody() {
        assertThat(seal()).isZero();
        assertThat(open(posted(".eml"))).isZero();
        assertThat(out.toString()).contains("PROEFBERICHT").doesNotContain("Naam ");
    }

    @Test
    @Proves({Clause.IDENTIFICATION_DATA_ONLY, Clause.NO_SPECIAL_CATEGORIES})
    void whatIsNotOfArticleThreeIsNotSealed() throws Exception {
        for (String other : List.of(
                NOOR.replace("\"Noor\"", "\"Noor, heeft schulden\""),
                NOOR.replace("\"telephone\"", "\"children\": 2, \"telephone\""),
                NOOR.replace("\"residence\"", "\"reason\": \"schulden\", \"residence\""),
                "[]")) {
            Files.writeString(place.resolve("ander.json"), other);
            assertThat(seal(at("ander.json"))).isEqualTo(1);
            assertThat(err.toString()).isNotBlank().doesNotContain("schulden", "Exception");
            assertThat(place.resolve("post")).doesNotExist();
        }
    }

    @Test
    void aWrongLineAnotherKeyOrAChangedByteShowsNothing() throws Exception {
        assertThat(seal(at("noor.json"))).isZero();
        String archive = posted(".7z");
        Files.writeString(place.resolve("blad.txt"), "k7qd-3m9x-0vtr-hz59");
        assertThat(open(archive)).isEqualTo(1);
        assertThat(err.toString()).contains("wachtzin");
        Files.writeString(place.resolve("blad.txt"), LINE);
        assertThat(run("key", "--name", "Ander", "--mailbox", "ander@opgroeien.example", "--out", at("b")))
                .isZero();
        assertThat(run("open", archive, "--passphrase-file", at("blad.txt"), "--peer-key", at("b/publiek.pem")))
                .isEqualTo(1);
        byte[] bytes = Files.readAllBytes(Path.of(archive));
        bytes[1000] ^= 1;
        Files.write(Path.of(archive), bytes);
        assertThat(open(archive)).isEqualTo(1);
        assertThat(err.toString()).contains("handtekening");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidPlainly() throws Exception {
        assertThat(seal(at("noor.json"))).isZero();
        Files.delete(Path.of(posted(".p7s")));
        assertThat(open(posted(".7z"))).isEqualTo(1);
        assertThat(err.toString()).contains(".p7s").doesNotContain("Exception");
        Files.writeString(place.resolve("a/publiek.pem"), "niets");
        assertThat(open(posted(".7z"))).isEqualTo(1);
        assertThat(err.toString()).contains("publieke sleutel");
        Files.writeString(place.resolve("blad.txt"), "niets");
        assertThat(open(at("bestaat-niet.eml"))).isEqualTo(1);
        assertThat(run("open", at("x.7z"))).isEqualTo(2);
    }
}
