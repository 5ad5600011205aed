package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProtocolDiffCommandTest {
    private static final String BREE = "opgroeien-ocmw-bree";
    private static final String BRUGGE = "opgroeien-ocmw-brugge";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aProtocolDoesNotDifferFromItself() {
        assertThat(run(BREE, "src/main/resources/protocols/" + BREE + ".yaml")).isZero();
        assertThat(out.toString()).contains("zeggen hetzelfde");
    }

    @Test
    void theTwoShippedProtocolsDifferInWhatOneSeesInTheirTexts() {
        assertThat(run(BREE, BRUGGE, "--format", "json")).isOne();
        assertThat(terms())
                .containsExactly(
                        "sender-people",
                        "receiver-name",
                        "receiver-number",
                        "receiver-seat",
                        "receiver-people",
                        "local-team",
                        "agreement-day",
                        "advice-sender",
                        "advice-receiver",
                        "purposes",
                        "mailbox",
                        "processors",
                        "breach-receiver",
                        "in-force",
                        "signed",
                        "signatories");
        assertThat(JsonMapper.shared().readTree(out.toString()).get(6).get("b").stringValue())
                .isEqualTo("1 september 2024");
    }

    @Test
    void theOtherWayRoundIsTheMirror() {
        run(BREE, BRUGGE, "--format", "json");
        JsonNode there = JsonMapper.shared().readTree(out.toString());
        out.getBuffer().setLength(0);
        run(BRUGGE, BREE, "--format", "json");
        JsonNode back = JsonMapper.shared().readTree(out.toString());
        assertThat(back.size()).isEqualTo(there.size()).isPositive();
        for (int i = 0; i < there.size(); i++) {
            assertThat(back.get(i).get("term")).isEqualTo(there.get(i).get("term"));
            assertThat(back.get(i).get("meaning")).isEqualTo(there.get(i).get("meaning"));
            assertThat(back.get(i).get("a")).isEqualTo(there.get(i).get("b"));
            assertThat(back.get(i).get("b")).isEqualTo(there.get(i).get("a"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            noticeMonths: 6                        | noticeMonths: 9                       | notice
            yearsAfterClosing: 10                  | yearsAfterClosing: 30                 | file-years
            concludedOn: 2024-09-01                | concludedOn: 2024-09-02               | agreement-day
            address: dpo@mintus.be                 | address: dpo@brugge.be                | breach-receiver
            products: [New Horizon, New Social]    | products: [New Social, New Horizon]   |
            products: [New Horizon, New Social]    | products: [New Horizon]               | processors
            articles: ["7"]                        | articles: ["8"]                       | legal-bases
            fields: [address, telephone, email]    | fields: [email, address, telephone]   |
            fields: [address, telephone, email]    | fields: [address, telephone]          | data
            amount: 60                             | amount: 90                            | without-contact-term
            Samen met de cliënt uitklaren wat de vraag is. | Nagaan wie recht heeft op een uitkering. | purposes
            """)
    void oneChangeInTheRegisterIsOneDifference(String written, String changed, String term) throws IOException {
        String text = Files.readString(Path.of("src/main/resources/protocols/" + BRUGGE + ".yaml"));
        Path file = Files.writeString(folder.resolve("anders.yaml"), text.replace(written, changed));
        assertThat(run(BRUGGE, file.toString(), "--format", "json")).isEqualTo(term == null ? 0 : 1);
        assertThat(terms()).isEqualTo(term == null ? List.of() : List.of(term));
    }

    @Test
    void whatCannotBeReadEndsWithTwoAndOneSentence() throws IOException {
        Path other = Files.writeString(folder.resolve("brief.txt"), "Beste, we zien elkaar morgen om tien uur.");
        assertThat(run(BREE, other.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Dit is geen protocol");
        assertThat(run("bestaat-niet", BREE)).isEqualTo(2);
        assertThat(err.toString()).contains("Kijk de naam na");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aTableSaysPerArticleWhatEachHasAndWhatItMeans() {
        assertThat(run(BREE, BRUGGE)).isOne();
        assertThat(out.toString())
                .contains("── art. 6 ", "eerste.onthaal@ocmw-brugge.be", "Twee mensen bevestigen", "16 verschillen.");
        assertThat(out.toString().lines().map(String::length).max(Integer::compare))
                .hasValueSatisfying(longest -> assertThat(longest).isLessThan(140));
    }

    private int run(String... args) {
        String[] all = IntStream.range(0, args.length + 2)
                .mapToObj(i -> i == 0 ? "protocol" : i == 1 ? "diff" : args[i - 2])
                .toArray(String[]::new);
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }

    private List<String> terms() {
        return JsonMapper.shared()
                .readTree(out.toString())
                .valueStream()
                .map(each -> each.get("term").stringValue())
                .toList();
    }
}
