package be.brugwachter.accountability.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pack with which an OCMW shows its measures, made in the running house and looked at by others' tools. */
class EvidencePackTest {
    private static final Party BRUGGE = Shipped.BRUGGE.receiver().party();
    private static final byte[] PDF = "%PDF-1.7 verzonnen beleid".getBytes(US_ASCII);
    private static final List<Act> OUTCOMES =
            List.of(Act.INTAKE_RECEIVED, Act.CONTACT_MADE, Act.FILE_OPENED, Act.INTAKE_ERASED, Act.DETAILS_READ);

    @TempDir
    private static Path folder;

    private static TestHouse house;
    private static Visitor ilse;

    @BeforeAll
    static void open() {
        house = TestHouse.open(folder.resolve("map"));
        ilse = new Visitor(house);
        ilse.signInAt(BRUGGE.key(), "ilse", TestHouse.PASSWORD);
        String form = "/bewijs/beleid";
        String query = "?label=Verzonnen%20beleid&day=1/1/2025&until=31/12/2049";
        ilse.upload(form, form + query, "document", Map.of("beleid.pdf", PDF));
    }

    @AfterAll
    static void close() {
        ilse.close();
        house.close();
    }

    @Test
    @DisplayName("de bundel is getekend, OpenSSL kijkt ze na, en elk bestand klopt met het manifest")
    @Proves({Clause.ABLE_TO_SHOW, Clause.PROOF_ON_REQUEST})
    void signed() throws Exception {
        Map<String, byte[]> pack = pack();
        assertThat(pack.keySet())
                .containsExactly(
                        "LEESMIJ.txt",
                        "bewijs.pdf",
                        "bewijs.json",
                        "document-beleid.pdf",
                        "manifest.json",
                        "manifest.json.p7s");
        assertThat(pack.get("document-beleid.pdf")).isEqualTo(PDF);
        JsonNode listed =
                JsonMapper.shared().readTree(pack.get("manifest.json")).get("files");
        assertThat(listed).hasSize(4);
        for (JsonNode file : listed) {
            byte[] content = pack.get(file.get("name").asString());
            assertThat(file.get("sha256").asString())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
        assertThat(openssl(file(pack, "manifest.json"), file(pack, "manifest.json.p7s")))
                .isZero();
        byte[] changed = new String(pack.get("manifest.json"), UTF_8)
                .replace("beleid", "beleit")
                .getBytes(UTF_8);
        assertThat(openssl(changed, file(pack, "manifest.json.p7s"))).isNotZero();
    }

    @Test
    @DisplayName("wat er is, staat er voor mensen en voor programma's; wat ontbreekt, zegt het zelf")
    @Proves(Clause.ABLE_TO_SHOW)
    void says() throws IOException {
        Map<String, byte[]> pack = pack();
        JsonNode json = JsonMapper.shared().readTree(pack.get("bewijs.json"));
        Map<String, Boolean> present = json.get("measures")
                .valueStream()
                .collect(Collectors.toMap(
                        each -> each.get("measure").asString(),
                        each -> each.get("present").asBoolean(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        assertThat(present)
                .containsEntry("beleid", true)
                .containsEntry("plan", false)
                .containsEntry("functionaris", false)
                .containsKeys("register", "processors", "readers", "book", "sealing", "keeping");
        assertThat(json.get("clauses")).hasSize(Clause.values().length);
        assertThat(json.toString()).contains("parcel.SealerTest", "2049-12-31");
        try (var pdf = Loader.loadPDF(pack.get("bewijs.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "Verzonnen beleid",
                            "31 december 2049",
                            "Dit is niet volledig",
                            "Dit is hier nog niet bewaard.",
                            "OCMW Brugge");
        }
    }

    @Test
    @DisplayName("wat er van gezinnen kwam, verandert niets aan de bundel, en geen spoor ervan staat erin")
    @Proves(Clause.ABLE_TO_SHOW)
    void nothingOfFamilies() throws IOException {
        JsonNode before = measures(pack());
        UUID family = UUID.randomUUID();
        var transactions = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        Walls.as(BRUGGE, () -> {
            transactions.executeWithoutResult(open -> OUTCOMES.forEach(
                    act -> house.bean(Book.class).write(new Entry(Actor.system(BRUGGE), act, family, List.of()))));
            return house.bean(BookDesk.class).link();
        });
        Map<String, byte[]> after = pack();
        assertThat(measures(after)).isEqualTo(before);
        after.forEach((name, bytes) -> assertThat(new String(bytes, ISO_8859_1))
                .as(name)
                .doesNotContain(family.toString())
                .doesNotContain(OUTCOMES.stream().map(Enum::name).toArray(String[]::new)));
    }

    /** Every measure but the book, whose checkpoint is another each time it is signed and counts nothing of families. */
    private static JsonNode measures(Map<String, byte[]> pack) {
        var kept = JsonMapper.shared().createArrayNode();
        JsonMapper.shared()
                .readTree(pack.get("bewijs.json"))
                .get("measures")
                .valueStream()
                .filter(each -> !each.get("measure").asString().equals("book"))
                .forEach(kept::add);
        return kept;
    }

    private static Map<String, byte[]> pack() throws IOException {
        byte[] zip = ilse.upload("/bewijs", "/bewijs/bundel/" + Shipped.BRUGGE.id(), "niets", Map.of())
                .body();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> pack, String name) {
        return Objects.requireNonNull(pack.get(name));
    }

    private static int openssl(byte[] manifest, byte[] signature) throws Exception {
        Path said = Files.write(folder.resolve("manifest.json"), manifest);
        Path by = Files.write(folder.resolve("manifest.json.p7s"), signature);
        return new ProcessBuilder(
                        "openssl",
                        "cms",
                        "-verify",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        by.toString(),
                        "-content",
                        said.toString(),
                        "-noverify",
                        "-out",
                        folder.resolve("uit").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.txt").toFile())
                .start()
                .waitFor();
    }
}
