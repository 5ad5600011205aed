package be.brugwachter.parcel.sevenzip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive, with the stock 7-Zip program as independent witness. */
class SevenZipTest {
    private static final String LINE = "k7qd-3m9x-0vtr-hz58";
    private static final List<ArchiveEntry> ENTRIES = List.of(
            entry("brief.txt", "Dag, dit is een proef."), entry("brief.json", "{}"), entry("vulling.bin", "??"));

    @TempDir
    private Path folder;

    private static ArchiveEntry entry(String name, String content) {
        return new ArchiveEntry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sealed() {
        try (ArchiveKey key = KeyDerivation.derive(LINE)) {
            return new SevenZipWriter().write(ENTRIES, key);
        }
    }

    private Witness ask(byte[] archive, String... arguments) throws IOException, InterruptedException {
        Files.write(folder.resolve("pakje.7z"), archive);
        return Witness.sevenZip(folder, arguments);
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void stockSevenZipOpensItWithTheLine() throws Exception {
        Witness test = ask(sealed(), "t", "-p" + LINE, "pakje.7z");
        assertThat(test.exit()).isZero();
        assertThat(test.said()).contains("Everything is Ok", "Files: 3");
        assertThat(ask(sealed(), "x", "-p" + LINE, "-ouit", "pakje.7z").exit()).isZero();
        for (ArchiveEntry entry : ENTRIES) {
            assertThat(folder.resolve("uit").resolve(entry.name())).hasBinaryContent(entry.content());
        }
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void stockSevenZipNamesAesAndEncryptedHeaders() throws Exception {
        Witness list = ask(sealed(), "l", "-slt", "-p" + LINE, "pakje.7z");
        assertThat(list.said()).contains("7zAES:19", "Deflate", "Path = brief.txt", "Encrypted = +");
        assertThat(list.said()).doesNotContain("Encrypted = -");
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void withoutTheLineNoNameAndNoContentIsReadable() throws Exception {
        byte[] archive = sealed();
        Witness list = ask(archive, "l", "-slt", "-pverkeerd", "pakje.7z");
        assertThat(list.exit()).isNotZero();
        assertThat(list.said()).contains("Cannot open encrypted archive").doesNotContain("brief");
        assertThat(ask(archive, "t", "-pverkeerd", "pakje.7z").exit()).isNotZero();
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            assertThat(new String(archive, StandardCharsets.ISO_8859_1))
                    .doesNotContain(new String("brief".getBytes(charset), StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void ourReaderGivesBackWhatWasSealed() throws Exception {
        assertThat(SevenZipReader.read(sealed(), LINE)).isEqualTo(ENTRIES);
    }

    @Test
    void aSaltedArchiveOpensToo() throws Exception {
        byte[] salt = new byte[Profile.SALT_BYTES];
        new Random(7).nextBytes(salt);
        byte[] archive;
        try (ArchiveKey key = KeyDerivation.derive(LINE, salt)) {
            archive = new SevenZipWriter().write(ENTRIES, key);
        }
        assertThat(SevenZipReader.read(archive, LINE)).isEqualTo(ENTRIES);
        assertThat(ask(archive, "t", "-p" + LINE, "pakje.7z").said()).contains("Everything is Ok");
    }

    @Test
    void everyArchiveHasItsOwnVectors() {
        assertThat(sealed()).isNotEqualTo(sealed());
    }

    @Test
    void anyContentLengthAndCountComesBack() throws Exception {
        Random seeded = new Random(20240901);
        try (ArchiveKey key = KeyDerivation.derive(LINE)) {
            for (int length = 1; length < 40_000; length = length * 2 + seeded.nextInt(5)) {
                byte[] content = new byte[length];
                seeded.nextBytes(content);
                List<ArchiveEntry> entries =
                        List.of(new ArchiveEntry("a", content), new ArchiveEntry("b", new byte[length / 2 + 1]));
                byte[] archive = new SevenZipWriter().write(entries, key);
                assertThat(SevenZipReader.read(archive, key)).isEqualTo(entries);
                assertThat(ask(archive, "t", "-p" + LINE, "pakje.7z").exit()).isZero();
            }
        }
    }

    @Test
    void aWrongPassphraseIsRefused() {
        assertThatThrownBy(() -> SevenZipReader.read(sealed(), "k7qd-3m9x-0vtr-hz59"))
                .isInstanceOf(ArchiveRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-mhe=off", "-mhe=on -m0=LZMA", "-mhe=on -m0=Copy", "-mhe=on -m0=Deflate", "-mhe=on -m0=BZip2"})
    @Proves(Clause.SEALED_AES256_7ZIP)
    void whatStockSevenZipSealsInAnotherProfileIsRefused(String options) throws Exception {
        Files.writeString(folder.resolve("brief.txt"), "Dag, dit is een proef.");
        String[] command = ("a -p" + LINE + " " + options + " ander.7z brief.txt").split(" ");
        assertThat(Witness.sevenZip(folder, command).exit()).isZero();
        byte[] archive = Files.readAllBytes(folder.resolve("ander.7z"));
        assertThatThrownBy(() -> SevenZipReader.read(archive, LINE)).isInstanceOf(ArchiveRefused.class);
    }

    @Test
    void everyFlippedBitIsRefusedEvenWithTheRightKey() throws Exception {
        // Noise lies uncompressed in the stream, so that only its checksum sees a change there.
        byte[] noise = new byte[200];
        new Random(11).nextBytes(noise);
        List<ArchiveEntry> entries = List.of(ENTRIES.getFirst(), new ArchiveEntry("ruis", noise));
        try (ArchiveKey key = KeyDerivation.derive(LINE)) {
            byte[] archive = new SevenZipWriter().write(entries, key);
            assertThat(SevenZipReader.read(archive, key)).isEqualTo(entries);
            for (int bit = 0; bit < archive.length * Byte.SIZE; bit++) {
                byte[] damaged = archive.clone();
                damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                assertThatThrownBy(() -> SevenZipReader.read(damaged, key))
                        .as("bit %d", bit)
                        .isInstanceOf(ArchiveRefused.class);
            }
        }
    }

    @Test
    void aShorterOrLongerArchiveIsRefused() {
        byte[] archive = sealed();
        for (int length = 0; length < archive.length + 40; length += length < 40 ? 1 : 17) {
            byte[] other = Arrays.copyOf(archive, length == archive.length ? length + 1 : length);
            assertThatThrownBy(() -> SevenZipReader.read(other, LINE)).isInstanceOf(ArchiveRefused.class);
        }
    }

    @Test
    void rubbishIsRefusedAndNeverBreaksTheReader() {
        Random seeded = new Random(42);
        byte[] archive = sealed();
        for (int round = 0; round < 20_000; round++) {
            byte[] rubbish = new byte[seeded.nextInt(600)];
            seeded.nextBytes(rubbish);
            if (round % 2 == 0) {
                System.arraycopy(archive, 0, rubbish, 0, Math.min(rubbish.length, seeded.nextInt(archive.length)));
            }
            assertThatThrownBy(() -> SevenZipReader.read(rubbish, LINE)).isInstanceOf(ArchiveRefused.class);
        }
    }
}
