package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProtocolLintCommandTest {
    private static final String BREE = "src/main/resources/protocols/opgroeien-ocmw-bree.yaml";
    private static final String BRUGGE = "src/main/resources/protocols/opgroeien-ocmw-brugge.yaml";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void severalFilesGiveOneListWithEverythingOfAFinding() {
        assertThat(run(BREE, BRUGGE, "--format", "json")).isOne();
        List<JsonNode> findings = findings();
        assertThat(findings).extracting(each -> each.get("file").stringValue()).contains(BREE, BRUGGE);
        assertThat(findings)
                .allSatisfy(each -> assertThat(each.propertyNames())
                        .containsExactly("file", "rule", "severity", "article", "line", "message", "excerpt"));
        assertThat(rules(BREE))
                .contains("agreement-after-force", "mailbox-invalid", "signatory-missing", "cross-reference");
        assertThat(rules(BRUGGE))
                .contains("dpo-advice-late", "title", "vague-term")
                .doesNotContain("mailbox-invalid");
    }

    @Test
    void aProtocolAsDataWithoutErrorsEndsWithNought() throws IOException {
        assertThat(run(mended(Files.readString(Path.of(BRUGGE))).toString(), "--format", "json"))
                .isZero();
        assertThat(findings())
                .noneMatch(each -> each.get("severity").stringValue().equals("error"));
    }

    @Test
    void whatReadWroteCanBeLintedAgain() throws IOException {
        Path text = Files.writeString(
                folder.resolve("tekst.txt"),
                "PROTOCOL OVER IETS NAAR OCMW AARSCHOT\nDit protocol steunt op"
                        + " artikel 8, §1, van het decreet van 18 juli 2008.\nTUSSEN Opgroeien regie, met nummer 0886.886.638;"
                        + " hierna: \"Opgroeien regie\"; EN OCMW Aarschot, met nummer 0212.234.515; hierna: \"OCMW Aarschot\";\n"
                        + "Artikel 6: Beveiliging\nHet mailadres is onthaal(5)ocmw-aarschot.be.\n"
                        + "Artikel 11: Inwerkingtreding\nDit protocol treedt in werking op 1/3/2025.");
        Main.commandLine().setOut(new PrintWriter(out)).execute("protocol", "read", text.toString());
        Path data = Files.writeString(folder.resolve("gelezen.yaml"), out.toString());
        out.getBuffer().setLength(0);
        assertThat(run(data.toString(), "--format", "json")).isOne();
        assertThat(rules(data.toString()))
                .contains("mailbox-invalid", "retention-missing", "notice-period-missing")
                .doesNotContain("egov-reference", "force-date-missing", "enterprise-number");
    }

    @Test
    void oneUnreadableFileEndsWithTwoAndTheOthersAreStillSaid() throws IOException {
        Path broken = Files.writeString(folder.resolve("stuk.yaml"), "a: [1, 2\nb: {");
        assertThat(run(broken.toString(), BREE)).isEqualTo(2);
        assertThat(err.toString())
                .contains("stuk.yaml: Dit is geen leesbare YAML")
                .doesNotContain("Exception");
        assertThat(out.toString()).contains("[mailbox-invalid] art. 6:").contains("bevindingen.");
    }

    @Test
    void aYamlThatPointsAtItselfIsUnreadable() throws IOException {
        Path bomb = Files.writeString(folder.resolve("bom.yaml"), "a: &a [1, 2]\nb: [*a, *a]\n");
        assertThat(run(bomb.toString())).isEqualTo(2);
    }

    /** The protocol of Brugge with everything put right that an error was said about. */
    private Path mended(String yaml) throws IOException {
        String right = yaml.substring(0, yaml.indexOf("contradictions:"))
                .replace("givenOn: 2024-09-13", "givenOn: 2024-08-13")
                .replace(
                        "  clientFile:",
                        "  maximumWithoutContact: { article: art. 3, wording: Hoogstens 60 dagen. }\n  clientFile:");
        return Files.writeString(folder.resolve("hersteld.yaml"), right + "contradictions: []\n");
    }

    private List<String> rules(String file) {
        return findings().stream()
                .filter(each -> each.get("file").stringValue().equals(file))
                .map(each -> each.get("rule").stringValue())
                .toList();
    }

    private List<JsonNode> findings() {
        return JsonMapper.builder().build().readTree(out.toString()).values().stream()
                .toList();
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "protocol";
        all[1] = "lint";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }
}
