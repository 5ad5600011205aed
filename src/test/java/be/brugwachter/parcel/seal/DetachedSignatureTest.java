package be.brugwachter.parcel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.parcel.Keys;
import be.brugwachter.parcel.PinnedKey;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.sevenzip.Witness;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signature beside the archive, with the real openssl as witness. */
class DetachedSignatureTest {
    private static final byte[] CONTENT = "een archief".getBytes(StandardCharsets.UTF_8);
    private static final Instant MOMENT = Instant.parse("2026-11-21T10:00:00Z");
    private static final PinnedKey PINNED = Keys.SENDER.publicKey();

    @TempDir
    private Path folder;

    private final byte[] signature = DetachedSignature.sign(CONTENT, Keys.SENDER, MOMENT);

    @Test
    void opensslFindsItGood() throws Exception {
        Files.write(folder.resolve("inhoud"), CONTENT);
        Files.write(folder.resolve("inhoud.p7s"), signature);
        Files.writeString(folder.resolve("ca.pem"), Keys.AUTHORITY.key().certificatesPem());
        String[] verify = ("openssl cms -verify -binary -inform DER -in inhoud.p7s -content inhoud -CAfile ca.pem"
                        + " -purpose smimesign -out /dev/null")
                .split(" ");
        assertThat(Witness.run(folder, verify).said()).contains("successful");
        Files.writeString(folder.resolve("inhoud"), "een ander archief");
        assertThat(Witness.run(folder, verify).exit()).isNotZero();
    }

    @Test
    void itHoldsForTheseBytesAndThisKeyAlone() {
        assertThat(DetachedSignature.holds(CONTENT, signature, PINNED)).isTrue();
        assertThat(DetachedSignature.holds("x".getBytes(StandardCharsets.UTF_8), signature, PINNED))
                .isFalse();
    }

    @Test
    void aCertificateOfTheSameAuthorityAndNameIsNotThePinnedKey() {
        assertThat(DetachedSignature.holds(CONTENT, signature, Keys.STRANGER.publicKey()))
                .isFalse();
    }

    @Test
    void rubbishIsSimplyNoSignature() {
        Random seeded = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            byte[] rubbish = signature.clone();
            for (int change = 0; change < 4; change++) {
                rubbish[seeded.nextInt(rubbish.length)] = (byte) seeded.nextInt();
            }
            // Certificates inside the signature do not count, so a change there may leave it whole.
            assertThat(DetachedSignature.holds(new byte[] {1}, rubbish, PINNED)).isFalse();
        }
        assertThat(DetachedSignature.holds(CONTENT, new byte[0], PINNED)).isFalse();
        assertThat(DetachedSignature.holds(CONTENT, new byte[1 << 20], PINNED)).isFalse();
    }

    @Test
    void keysComeBackFromTheirTexts() {
        SigningKey again = SigningKey.fromPem(Keys.SENDER.toPem());
        assertThat(again.publicKey()).isEqualTo(PINNED);
        assertThat(again.chain()).isEqualTo(Keys.SENDER.chain());
        assertThat(PinnedKey.fromPem(PINNED.toPem())).isEqualTo(PINNED);
        assertThat(PinnedKey.fromPem(Keys.SENDER.certificatesPem())).isEqualTo(PINNED);
        assertThat(PinnedKey.decode(PINNED.encoded())).isEqualTo(PINNED);
        assertThatThrownBy(() -> PinnedKey.fromPem("niets")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.fromPem("niets")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFingerprintIsTheOneOpensslComputes() throws Exception {
        Files.write(folder.resolve("sleutel.der"), PINNED.encoded());
        assertThat(Witness.run(folder, "openssl", "dgst", "-sha256", "sleutel.der")
                        .said())
                .contains(PINNED.fingerprint());
        assertThat(PINNED.shown().replace(" ", "")).isEqualToIgnoringCase(PINNED.fingerprint());
        assertThat(Keys.SENDER.toString()).doesNotContain("PRIVATE").contains(PINNED.fingerprint());
    }
}
