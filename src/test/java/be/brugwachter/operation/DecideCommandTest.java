package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.decision.SharingPolicy;
import be.brugwachter.decision.SharingRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecideCommandTest {
    private static final Path EXAMPLE = Path.of("docs/examples/decide-allowed.json");
    private static final Path PAGE = Path.of("docs/decide.md");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theExampleOfThePageIsAllowed() {
        assertThat(run(EXAMPLE)).isZero();
        JsonNode answer = JsonMapper.builder().build().readTree(out.toString());
        assertThat(answer.get("decision").stringValue()).isEqualTo("allowed");
        assertThat(answer.get("duties")).isNotEmpty();
    }

    @Test
    void theRefusalOfThePageIsWhatAStopGives() throws IOException {
        assertThat(run(changed("\"stoppedForMisuse\": false", "\"stoppedForMisuse\": true")))
                .isOne();
        assertThat(Files.readString(PAGE)).contains("```json\n" + out.toString().strip() + "\n```");
    }

    @Test
    void thePageNamesEveryFactAndTheExampleHoldsIt() throws IOException {
        String page = Files.readString(PAGE);
        JsonNode example = JsonMapper.builder().build().readTree(Files.readString(EXAMPLE));
        assertThat(facts()).hasSizeGreaterThan(50).allSatisfy(fact -> {
            assertThat(page).contains("| `" + fact + "` |");
            assertThat(example.at("/" + fact.replace('.', '/')).isMissingNode())
                    .as(fact)
                    .isFalse();
        });
    }

    @Test
    void whatIsMissingIsUnknownAndRefuses() throws IOException {
        assertThat(run(written("{}"))).isOne();
        assertThat(JsonMapper.builder().build().readTree(out.toString()).get("grounds"))
                .hasSize(SharingPolicy.clauses().size());
    }

    @Test
    void nullIsUnknownToo() throws IOException {
        assertThat(run(changed("\"withdrawn\": false", "\"withdrawn\": null"))).isOne();
        assertThat(out.toString()).contains("CONSENTED");
    }

    @Test
    void sentencesCanBeReadWithoutJson() throws IOException {
        assertThat(run(changed("\"linesLeft\": 12", "\"linesLeft\": 0"), "--format", "tekst"))
                .isOne();
        assertThat(out.toString()).startsWith("Dit mag niet.\n- ").contains("wachtzinnenblad");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "stoppedForMisuse": false | "stopedForMisuse": false | protocol.stopedForMisuse ken ik niet
                    "linesLeft": 12 | "linesLeft": "veel" | receiver.linesLeft verwacht ik een geheel getal
                    "linesLeft": 12 | "linesLeft": 1.5 | receiver.linesLeft verwacht ik een geheel getal
                    "inForceFrom": "2024-09-01" | "inForceFrom": "1/9/2024" | protocol.inForceFrom verwacht ik een dag
                    "withdrawn": false | "withdrawn": "nee" | consent.withdrawn verwacht ik true of false
                    "party": "0207.832.792" | "party": "1" | receiver.party verwacht ik een ondernemingsnummer
                    ["FIRST_NAME", "NAME", "TELEPHONE"], | ["INCOME"], | referral.passing[0] verwacht ik een van "FIRST_NAME"
                    "metInTask": true, | "metInTask": true, "metInTask": true, | zie regel
                    "role": "TEAM_MEMBER", | "role": "TEAM_MEMBER" | geen geldige JSON
                    """)
    void whatCannotBeReadIsSaidWithItsPlace(String right, String wrong, String sentence) throws IOException {
        assertThat(run(changed(right, wrong))).isEqualTo(2);
        assertThat(err.toString()).contains(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aPartThatIsNoPartAndAFileThatIsNotThereAreSaidToo() throws IOException {
        assertThat(run(written("{\"consent\": true}"))).isEqualTo(2);
        assertThat(run(written("[]"))).isEqualTo(2);
        assertThat(run(written(""))).isEqualTo(2);
        assertThat(run(folder.resolve("nergens.json"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("consent moet tussen accolades", "Het bestand moet", "nergens.json kan ik niet lezen");
    }

    private static Stream<String> facts() {
        return Arrays.stream(SharingRequest.class.getRecordComponents()).flatMap(DecideCommandTest::facts);
    }

    private static Stream<String> facts(RecordComponent part) {
        return part.getType().isRecord()
                ? Arrays.stream(part.getType().getRecordComponents()).map(fact -> part.getName() + "." + fact.getName())
                : Stream.of(part.getName());
    }

    private Path changed(String right, String wrong) throws IOException {
        String example = Files.readString(EXAMPLE);
        assertThat(example).contains(right);
        return written(example.replace(right, wrong));
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve("feiten.json"), json);
    }

    private int run(Path facts, String... more) {
        String[] arguments = Stream.concat(Stream.of("decide", facts.toString()), Arrays.stream(more))
                .toArray(String[]::new);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
