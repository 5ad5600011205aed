package be.brugwachter.intake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.intake.CallAnswer;
import be.brugwachter.intake.CallTrouble;
import be.brugwachter.intake.ExportFormat;
import be.brugwachter.intake.FileSystemPost.Outgoing;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.KeyRefused;
import be.brugwachter.trust.SecretFile;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls to a file system over real TLS on both sides. */
class HttpsFileSystemsTest {
    private static final Party BRUGGE = Party.of("0207.832.792");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final TestAuthority theirs = new TestAuthority("Dossiersysteem");
    private FileSystemServer server;

    @BeforeEach
    void open() throws IOException {
        server = new FileSystemServer(theirs.server(theirs.vouched("localhost")));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aClientIsHandedOverWithItsKeyAndItsForm() {
        var key = UUID.randomUUID();
        assertThat(hand(targets("localhost", theirs, theirs), key)).isEqualTo(new CallAnswer.Taken());
        assertThat(server.came)
                .containsExactly(
                        new FileSystemServer.Came('"' + key.toString() + '"', "application/ld+json", "een gezin"));
    }

    @Test
    void whoIsNotVouchedForHereIsRefusedAndGetsNothing() {
        var stranger = new TestAuthority("Vreemd");
        assertThat(hand(targets("localhost", theirs, stranger), UUID.randomUUID()))
                .isEqualTo(new CallAnswer.Later(CallTrouble.NOT_TRUSTED));
        assertThat(server.came).isEmpty();
    }

    @Test
    void withoutACertificateTheyKnowWeAreNotLetIn() {
        var stranger = new TestAuthority("Vreemd");
        assertThat(hand(targets("localhost", stranger, theirs), UUID.randomUUID()))
                .isInstanceOf(CallAnswer.Later.class);
        assertThat(server.came).isEmpty();
    }

    @Test
    void aCertificateForAnotherNameIsRefused() throws IOException {
        server.close();
        server = new FileSystemServer(theirs.server(theirs.vouched("iemand-anders.example")));
        assertThat(hand(targets("localhost", theirs, theirs), UUID.randomUUID()))
                .isEqualTo(new CallAnswer.Later(CallTrouble.NOT_TRUSTED));
        assertThat(server.came).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectionIsNeverFollowed(int status) {
        server.status = status;
        assertThat(hand(targets("localhost", theirs, theirs), UUID.randomUUID()))
                .isEqualTo(new CallAnswer.Refused(CallTrouble.REDIRECTED));
        assertThat(server.elsewhere).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503})
    void whatMayPassIsForLater(int status) {
        server.status = status;
        assertThat(hand(targets("localhost", theirs, theirs), UUID.randomUUID()))
                .isEqualTo(new CallAnswer.Later(CallTrouble.BUSY));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 413, 422})
    void whatMustBeMendedIsForAPerson(int status) {
        server.status = status;
        assertThat(hand(targets("localhost", theirs, theirs), UUID.randomUUID()))
                .isEqualTo(new CallAnswer.Refused(CallTrouble.REFUSED));
    }

    @Test
    void anAnswerWithoutEndIsNotRead() {
        server.endless = true;
        server.status = 200;
        assertThat(hand(targets("localhost", theirs, theirs), UUID.randomUUID()))
                .isEqualTo(new CallAnswer.Taken());
    }

    @Test
    void whereNobodyListensIsForLater() {
        var targets = targets("localhost", theirs, theirs);
        server.close();
        assertThat(hand(targets, UUID.randomUUID())).isEqualTo(new CallAnswer.Later(CallTrouble.NOT_THERE));
    }

    @Test
    void onlyPartiesOfTheFileAreReached() {
        var systems = new HttpsFileSystems(CallTargets.read(targets("localhost", theirs, theirs)), PATIENCE);
        assertThat(Walls.<Boolean>as(BRUGGE, systems::reaches)).isTrue();
        assertThat(Walls.<Boolean>as(Party.of("0212.243.720"), systems::reaches))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:1/aanname",
                "https://naam:woord@localhost/aanname",
                "ftp://localhost/x",
                "https://local host/x",
                "https:"
            })
    void anAddressThatIsNotSafeIsRefusedAtTheStart(String url) {
        var file = TestAuthority.files(folder, "0207.832.792", url, theirs, theirs);
        assertThatThrownBy(() -> CallTargets.read(file))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("begint met https://");
    }

    @Test
    void aFileThatOthersReadOrNobodyUnderstandsIsRefusedAtTheStart() throws IOException {
        var file = targets("localhost", theirs, theirs);
        Files.setPosixFilePermissions(folder.resolve("client.p12"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> CallTargets.read(file)).isInstanceOf(KeyRefused.class);

        Files.writeString(file, "geen lijst");
        assertThatThrownBy(() -> CallTargets.read(file))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("geen lijst van dossiersystemen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0207832792  | 0207832793  | geen ondernemingsnummer
            0207832792  | OCMW Brugge | geen ondernemingsnummer
            "party"     | "partij"    | geen lijst van dossiersystemen
            client.p12  | map         | kan ik niet lezen
            client.p12  | weg.p12     | is er niet
            client.p12  | a\\u0000b  | kan ik niet gebruiken
            """)
    void whatIsWrongInTheFileIsSaidInOneDutchSentenceAtTheStart(String right, String wrong, String said)
            throws IOException {
        var file = TestAuthority.files(folder, "0207832792", server.url("localhost"), theirs, theirs);
        SecretFile.makeFolder(folder.resolve("map"));
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));
        assertThatThrownBy(() -> CallTargets.read(file))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining(said);
    }

    @Test
    void oneOrganisationTwiceOrNothingAtAllIsRefusedAtTheStart() throws IOException {
        var file = targets("localhost", theirs, theirs);
        String text = Files.readString(file).strip();
        String line = text.substring(1, text.length() - 1);
        for (String wrong : List.of("[" + line + "," + line + "]", "[null]", "null")) {
            Files.writeString(file, wrong);
            assertThatThrownBy(() -> CallTargets.read(file))
                    .as(wrong.length() < 10 ? wrong : "twice")
                    .isInstanceOf(KeyRefused.class);
        }
    }

    private Path targets(String host, TestAuthority vouches, TestAuthority believed) {
        return TestAuthority.files(folder, "0207.832.792", server.url(host), vouches, believed);
    }

    private static CallAnswer hand(Path targets, UUID key) {
        var systems = new HttpsFileSystems(CallTargets.read(targets), PATIENCE);
        var call = new Outgoing(key, 1, ExportFormat.JSON_LD, "een gezin".getBytes(StandardCharsets.UTF_8));
        return Walls.as(BRUGGE, () -> systems.hand(call));
    }
}
