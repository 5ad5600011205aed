package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.decision.SharingPolicy;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.parcel.sevenzip.Witness;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo as a program of its own: what it leaves is opened with the stock 7-Zip and read as a stranger reads it. */
class DemoJourney {
    private static final Set<String> LEFT = Set.of(
            "parcel.eml",
            "parcel.7z",
            "parcel.7z.p7s",
            "sheet.txt",
            "decisions.json",
            "erasure.json",
            "evidence.zip",
            "duties.json",
            "audit.jsonl",
            "dump.sql.gz");

    private static final Set<String> CLAUSES =
            Arrays.stream(Clause.values()).map(Clause::name).collect(Collectors.toSet());

    @TempDir
    private Path place;

    @Test
    void aStrangerOpensItsParcelWithTheLineAndReadsItsDecisions() throws Exception {
        Path out = place.resolve("uit");

        Witness demo = Program.run("demo", "--out", out.toString());

        assertThat(demo.exit()).as(demo.said()).isZero();
        assertThat(demo.said()).contains("Alles ging zoals het moet.").doesNotContain("! ", "Exception");
        assertThat(names(out)).isEqualTo(LEFT);
        String line = oneLine(out.resolve("sheet.txt"));
        opensWith(out, line);
        staysShutWithout(out, line);
        theMailCarriesTheSameArchive(out);
        theDecisionsAreTold(out.resolve("decisions.json"));
        everyDutyWentRound(out);
        theErasedClientIsNowhere(out, demo.said().strip().lines().toList().getLast());
    }

    private static void everyDutyWentRound(Path out) throws Exception {
        JsonNode duties =
                JsonMapper.shared().readTree(out.resolve("duties.json").toFile());
        assertThat(duties.valueStream())
                .hasSize(8)
                .allSatisfy(duty -> assertThat(duty.get("done").asBoolean())
                        .as(duty.get("what").asString())
                        .isTrue());
        assertThat(duties.valueStream()
                        .flatMap(duty -> duty.get("clauses").valueStream())
                        .map(JsonNode::asString))
                .contains(
                        "FLAW_ANSWERED", "PROOF_ON_REQUEST", "PROCESSOR_CHANGE_TOLD", "BREACH_TOLD", "LAW_CHANGE_TOLD")
                .isSubsetOf(CLAUSES);
        assertThat(Witness.sevenZip(out, "t", "evidence.zip").said()).contains("Everything is Ok");
    }

    private static void theErasedClientIsNowhere(Path out, String client) throws Exception {
        assertThat(client).isEqualTo("Zonnelieve Kwikstaartman");
        JsonNode proof =
                JsonMapper.shared().readTree(out.resolve("erasure.json").toFile());
        assertThat(proof.get("openedBefore").asBoolean()).isTrue();
        for (String left : List.of("openedAfter", "keyLeft", "ciphertextInDump", "nameInDump")) {
            assertThat(proof.get(left).asBoolean()).as(left).isFalse();
        }
        assertThat(proof.get("filesWithName").asInt()).isZero();
        try (var dump = new GZIPInputStream(Files.newInputStream(out.resolve("dump.sql.gz")))) {
            assertThat(new String(dump.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("COPY public.intake")
                    .doesNotContain("Zonnelieve", "Kwikstaartman", "Roerdompel");
        }
        assertThat(text(out.resolve("audit.jsonl"))).contains("INTAKE_ERASED").doesNotContain("Kwikstaartman");
        assertThat(Program.run("audit", "verify", out.resolve("audit.jsonl").toString())
                        .exit())
                .isZero();
    }

    private static void opensWith(Path out, String line) throws Exception {
        assertThat(Witness.sevenZip(out, "t", "-p" + line, "parcel.7z"))
                .matches(tested -> tested.exit() == 0)
                .extracting(Witness::said)
                .asString()
                .contains("Everything is Ok");
        assertThat(Witness.sevenZip(out, "x", "-p" + line, "-oopen", "parcel.7z")
                        .exit())
                .isZero();
        try (Stream<Path> files = Files.list(out.resolve("open"))) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            assertThat(all.stream().map(DemoJourney::text))
                    .anyMatch(text -> text.contains("Kwikstaartman"))
                    .noneMatch(text -> text.contains("localhost:0"));
        }
    }

    private static void staysShutWithout(Path out, String line) throws Exception {
        String other = line.substring(0, line.length() - 1) + (line.endsWith("0") ? "1" : "0");
        assertThat(Witness.sevenZip(out, "t", "-p" + other, "parcel.7z").exit()).isNotZero();
        assertThat(Witness.sevenZip(out, "x", "-p" + other, "-odicht", "parcel.7z")
                        .exit())
                .isNotZero();
        for (String password : List.of("-p", "-p" + other)) {
            Witness listed = Witness.sevenZip(out, "l", "-slt", password, "parcel.7z");
            assertThat(listed.exit()).isNotZero();
            assertThat(listed.said()).doesNotContain(names(out.resolve("open")).toArray(String[]::new));
        }
    }

    private static void theMailCarriesTheSameArchive(Path out) throws Exception {
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(Files.readAllBytes(out.resolve("parcel.eml"))));
        assertThat(mail.getSubject()).startsWith("OEFENING").doesNotContain("Kwikstaartman", "Zonnelieve");
        assertThat(ReceivedParcel.inMail(Files.readAllBytes(out.resolve("parcel.eml"))))
                .hasValueSatisfying(parcel -> assertThat(parcel.archive()).isEqualTo(bytes(out.resolve("parcel.7z"))));
    }

    private static void theDecisionsAreTold(Path file) {
        JsonNode decisions = JsonMapper.shared().readTree(file.toFile());
        assertThat(decisions.isArray()).isTrue();
        assertThat(decisions.valueStream()).allSatisfy(attempt -> {
            assertThat(attempt.get("facts").isObject()).isTrue();
            assertThat(attempt.get("grounds").valueStream().map(JsonNode::asString))
                    .isSubsetOf(CLAUSES);
        });
        assertThat(grounds(decisions, "facts"))
                .containsAll(SharingPolicy.clauses().stream().map(Clause::name).toList());
        assertThat(decisions
                        .valueStream()
                        .filter(attempt -> attempt.get("facts").has("field")))
                .hasSizeGreaterThan(3)
                .allMatch(attempt -> attempt.get("decision").asString().equals("refused"));
    }

    private static Set<String> grounds(JsonNode decisions, String broken) {
        return decisions
                .valueStream()
                .filter(attempt -> !attempt.get(broken).isEmpty())
                .flatMap(attempt -> attempt.get("grounds").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static String oneLine(Path sheet) throws IOException {
        List<String> lines = Files.readAllLines(sheet);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
