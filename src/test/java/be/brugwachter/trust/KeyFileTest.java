package be.brugwachter.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.shared.Party;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The master key lies in a file that its owner alone can read, and is never made where it would bury data. */
class KeyFileTest {
    private static final Party OPGROEIEN = Party.of("0886.886.638");
    private static final byte[] SECRET = "geheim".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LABEL = new byte[0];

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("keys").resolve("master.json");
    }

    @Test
    void aNewKeyIsForItsOwnerAlone() throws IOException {
        KeyFile.open(file(), false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void theSameKeyIsReadAgain() throws GeneralSecurityException {
        byte[] sealed = KeyFile.open(file(), false).master().encrypt(SECRET, LABEL);

        assertThat(KeyFile.open(file(), true).master().decrypt(sealed, LABEL)).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
    void aKeyThatOthersReachIsRefused(String permissions) throws IOException {
        KeyFile.open(file(), false);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(() -> KeyFile.open(file(), false))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("0600");
    }

    @Test
    void aFolderThatOthersEnterIsRefused() throws IOException {
        KeyFile.open(file(), false);
        Files.setPosixFilePermissions(file().getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(() -> KeyFile.open(file(), false)).isInstanceOf(KeyRefused.class);
    }

    @Test
    void aMissingKeyIsNotReplacedWhereWrappedRowsExist() {
        assertThatThrownBy(() -> KeyFile.open(file(), true))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("ontbreekt");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aMissingPartyKeyIsNotReplacedWhereWrappedRowsExist() {
        KeyRing ring = new KeyRing(folder.resolve("ring"), KeyFile.open(file(), false));

        assertThatThrownBy(() -> ring.admit(OPGROEIEN, LocalDate.parse("2026-11-21"), true))
                .isInstanceOf(KeyRefused.class);
        assertThat(folder.resolve("ring")).doesNotExist();
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutPrintingIt() throws IOException {
        KeyFile.open(file(), false);
        Files.writeString(file(), "{\"geen\": \"sleutel\"}");

        assertThatThrownBy(() -> KeyFile.open(file(), false))
                .isInstanceOf(KeyRefused.class)
                .hasMessageNotContaining("geen\": ");
    }

    @Test
    void ofManyWritersOneWinsAndAllReadTheSame() throws Exception {
        Callable<Boolean> write = () -> new SecretFile(folder.resolve("race").resolve("x"))
                .write(Thread.currentThread().getName().getBytes(StandardCharsets.UTF_8));
        try (var pool = Executors.newFixedThreadPool(8)) {
            var outcomes =
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> write).toList());
            long winners =
                    outcomes.stream().filter(outcome -> outcome.resultNow()).count();
            assertThat(winners).isEqualTo(1);
        }
        try (var left = Files.list(folder.resolve("race"))) {
            assertThat(left).hasSize(1);
        }
    }
}
