package be.brugwachter.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret of the deployment is read with its master key only. */
class KeptSecretTest {
    private static final String SECRET = "naam\nwachtwoord met é";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("mailbox/login");
    }

    private KeptSecret secret(String master, String name) {
        return new KeptSecret(file(), KeyFile.open(folder.resolve(master).resolve("master.json"), false), name);
    }

    @Test
    void whatIsKeptIsReadAgainAndLiesThereEncrypted() throws IOException {
        assertThat(secret("a", "mailbox").read()).isEmpty();
        secret("a", "mailbox").keep(SECRET);

        assertThat(secret("a", "mailbox").read()).contains(SECRET);
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).doesNotContain("naam", "wachtwoord");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aNewOneTakesThePlaceOfTheOld() {
        secret("a", "mailbox").keep(SECRET);
        secret("a", "mailbox").keep("ander");

        assertThat(secret("a", "mailbox").read()).contains("ander");
    }

    @Test
    void underAnotherMasterKeyOrAnotherNameItDoesNotOpen() {
        secret("a", "mailbox").keep(SECRET);

        for (KeptSecret other : new KeptSecret[] {secret("b", "mailbox"), secret("a", "iets anders")}) {
            assertThatThrownBy(other::read).isInstanceOf(KeyRefused.class).hasMessageNotContaining("naam");
        }
    }

    @Test
    void aFileThatOthersReachIsRefused() throws IOException {
        secret("a", "mailbox").keep(SECRET);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(secret("a", "mailbox")::read).isInstanceOf(KeyRefused.class);
    }
}
