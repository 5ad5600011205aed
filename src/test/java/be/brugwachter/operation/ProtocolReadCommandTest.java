package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProtocolReadCommandTest {
    private static final String TEXT = """
            PROTOCOL OVER CONTACTGEGEVENS VANUIT OPGROEIEN REGIE NAAR OCMW AARSCHOT

            Dit protocol steunt op artikel 8, §1, van het decreet van 18 juli 2008.
            TUSSEN Opgroeien regie, met ondernemingsnummer 0886.886.638; hierna: "Opgroeien regie";
            EN OCMW Aarschot, met ondernemingsnummer 0212.234.515; hierna: "OCMW Aarschot";
            Artikel 6: Beveiliging
            Het mailadres is onthaal(5)ocmw-aarschot.be.
            Artikel 11: Inwerkingtreding
            Dit protocol treedt in werking op 1/3/2025. De opzegtermijn is twee maanden.
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void yamlIsTheDefaultAndKeepsNumbersAndDaysAsTheyAre() throws IOException {
        assertThat(run(written(TEXT))).isZero();
        assertThat(out.toString()).contains("enterpriseNumber: \"0212234515\"").contains("inForce: \"2025-03-01\"");
        Map<String, Object> data = new Yaml(new SafeConstructor(new LoaderOptions())).load(out.toString());
        assertThat(data).containsEntry("noticePeriodMonths", 2).containsKeys("provenance", "missing");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonHoldsTheSameAndTheGuessIsNotCertain() throws IOException {
        assertThat(run(written(TEXT), "--format", "json")).isZero();
        JsonNode data = JsonMapper.builder().build().readTree(out.toString());
        assertThat(data.at("/receiver/mailbox/asWritten").stringValue()).isEqualTo("onthaal(5)ocmw-aarschot.be");
        assertThat(data.at("/receiver/mailbox/address").stringValue()).isEqualTo("onthaal@ocmw-aarschot.be");
        assertThat(data.at("/receiver/mailbox/confirmed").booleanValue()).isFalse();
        JsonNode origin = data.get("provenance").get("receiver.mailbox.address");
        assertThat(origin.get("certain").booleanValue()).isFalse();
        assertThat(origin.get("line").intValue()).isEqualTo(7);
        assertThat(origin.get("mended").get(0).stringValue()).contains("(5)");
        assertThat(data.get("missing").toString()).contains("retention", "cooperationAgreement.signed");
    }

    @Test
    void aTextThatIsNoProtocolIsNamedSo() throws IOException {
        assertThat(run(written("Zaterdag is het feest in onze straat."))).isOne();
        assertThat(err.toString()).contains("geen protocol");
        assertThat(out.toString()).contains("family: none");
    }

    @Test
    void anUnreadableFileEndsWithTwoAndOneSentence() throws IOException {
        assertThat(run(written(""))).isEqualTo(2);
        assertThat(err.toString())
                .contains("geen tekst")
                .doesNotContain("Exception")
                .hasLineCount(1);
        assertThat(run(folder.resolve("weg.txt"))).isEqualTo(2);
        assertThat(err.toString()).contains("Kijk de naam na").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("protocol.txt"), text, StandardCharsets.UTF_8);
    }

    private int run(Path file, String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "protocol";
        all[1] = "read";
        all[2] = file.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }
}
