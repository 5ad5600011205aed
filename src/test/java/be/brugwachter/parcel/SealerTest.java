package be.brugwachter.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.parcel.sevenzip.ArchiveEntry;
import be.brugwachter.parcel.sevenzip.ArchiveKey;
import be.brugwachter.parcel.sevenzip.KeyDerivation;
import be.brugwachter.parcel.sevenzip.SevenZipWriter;
import be.brugwachter.parcel.sevenzip.Witness;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sealing a letter, with stock 7-Zip as witness. */
class SealerTest {
    private static final Passphrase LINE =
            Passphrase.parse("k7qd-3m9x-0vtr-hz58").orElseThrow();

    @TempDir
    private Path folder;

    private final Sealer sealer = new Sealer();

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aSocialWorkerOpensItWithSevenZipAndTheLineAlone() throws Exception {
        SealedParcel parcel = sealer.seal(Letters.referral(Letters.noor()), Letters.envelope(), LINE, Keys.SENDER);
        Files.write(folder.resolve(parcel.archiveName()), parcel.archive());
        Witness opened = Witness.sevenZip(folder, "x", "-p" + LINE.value(), parcel.archiveName());
        assertThat(opened.said()).contains("Everything is Ok");
        byte[] text = Files.readAllBytes(folder.resolve("doorverwijzing.txt"));
        assertThat(text).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(text, StandardCharsets.UTF_8))
                .contains("Noor", "van den Bosch", parcel.code().shown(), "\r\n");
        assertThat(Files.readString(folder.resolve("doorverwijzing.json"))).startsWith("{\"nonce\":\"");
        assertThat(Files.readString(folder.resolve("manifest.json"))).startsWith("{\"nonce\":\"");
        assertThat(folder.resolve("vulling.bin")).exists();
    }

    @Test
    @Proves({Clause.SEALED_AES256_7ZIP, Clause.IDENTIFICATION_DATA_ONLY})
    void withoutTheLineNothingIsReadable() throws Exception {
        SealedParcel parcel = sealer.seal(Letters.referral(Letters.noor()), Letters.envelope(), LINE, Keys.SENDER);
        Files.write(folder.resolve(parcel.archiveName()), parcel.archive());
        Witness list = Witness.sevenZip(folder, "l", "-slt", "-px", parcel.archiveName());
        assertThat(list.exit()).isNotZero();
        assertThat(list.said()).doesNotContain("doorverwijzing", "manifest", "vulling");
        assertThat(new String(parcel.archive(), StandardCharsets.ISO_8859_1)).doesNotContain("Noor", "Bosch");
        assertThat(parcel.toString()).doesNotContain(parcel.code().value());
    }

    @Test
    void aThousandFamiliesHaveOneLength() {
        Random seeded = new Random(1_000);
        Set<Integer> archives = new HashSet<>();
        try (SealingKey key = SealingKey.of(LINE)) {
            for (int family = 0; family < 1_000; family++) {
                Envelope envelope = Letters.envelope(UUID.randomUUID(), 1 + seeded.nextInt(25), seeded.nextBoolean());
                Letter letter = family % 50 == 0 ? new TestLetter() : Letters.family(seeded);
                archives.add(sealer.seal(letter, envelope, key, Keys.SENDER).archive().length);
            }
        }
        assertThat(archives).containsExactly(Sealer.PARCEL_LENGTH);
    }

    @Test
    void theLongestDetailsFitToo() {
        String name = "Wxyzabcdefghijk ".repeat(4).strip();
        RawDetails longest = new RawDetails(
                name,
                name,
                "Qwzjxkvbpyg-Abcdefgh Fqhnmqlk Wmdoprst-Uvwxyzab",
                "4001-4003",
                "0201/0201",
                "9999",
                "Wqxzjkvb-Bpygfhnm",
                "+49 1512 3456789",
                "abcdefgh.ijkl-mnopq_rstu@vwxyzabcdefghijkl.opqrstuvwxyz.be");
        SealedParcel parcel = sealer.seal(Letters.referral(longest), Letters.envelope(), LINE, Keys.SENDER);
        assertThat(parcel.archive()).hasSize(Sealer.PARCEL_LENGTH);
    }

    @Test
    void twoSealingsOfOneLetterHaveNothingInCommon() {
        Letter letter = Letters.referral(Letters.noor());
        SealedParcel one = sealer.seal(letter, Letters.envelope(), LINE, Keys.SENDER);
        SealedParcel two = sealer.seal(letter, Letters.envelope(), LINE, Keys.SENDER);
        int from = 32;
        for (int at = from; at + 16 <= from + ParcelContent.LENGTH; at += 16) {
            assertThat(java.util.Arrays.equals(one.archive(), at, at + 16, two.archive(), at, at + 16))
                    .isFalse();
        }
        assertThat(one.code()).isNotEqualTo(two.code());
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aParcelThatIsNotAsItMustBeDoesNotLeave() {
        var code = OpeningCode.random(new SecureRandom());
        var content = new ParcelContent(new TestLetter(), Letters.envelope(), code, new SecureRandom());
        List<ArchiveEntry> entries = content.entries();
        try (ArchiveKey key = KeyDerivation.derive(LINE.value());
                ArchiveKey other = KeyDerivation.derive("x")) {
            byte[] archive = new SevenZipWriter().write(entries, key);
            Sealer.check(archive, entries, key);
            assertThatThrownBy(() -> Sealer.check(archive, content.entries(), key))
                    .isInstanceOf(SealFailed.class);
            assertThatThrownBy(() -> Sealer.check(archive, entries, other)).isInstanceOf(SealFailed.class);
            byte[] small = new SevenZipWriter().write(entries.subList(0, 3), key);
            assertThatThrownBy(() -> Sealer.check(small, entries.subList(0, 3), key))
                    .isInstanceOf(SealFailed.class);
            List<ArchiveEntry> plain = List.of(new ArchiveEntry("7z", new byte[1]));
            byte[] shown = new SevenZipWriter().write(plain, key);
            assertThatThrownBy(() -> Sealer.check(shown, plain, key)).isInstanceOf(SealFailed.class);
        }
    }
}
