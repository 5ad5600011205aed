package be.brugwachter.parcel.sevenzip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives changed by someone without the passphrase: stock 7-Zip is content with them, our reader is not. */
class ForgeryTest {
    private static final String LINE = "k7qd-3m9x-0vtr-hz58";
    private static final List<ArchiveEntry> ENTRIES =
            List.of(new ArchiveEntry("brief.txt", "Dag, dit is een proef.".getBytes(StandardCharsets.UTF_8)));

    @TempDir
    private Path folder;

    private final byte[] genuine;

    ForgeryTest() {
        try (ArchiveKey key = KeyDerivation.derive(LINE)) {
            genuine = new SevenZipWriter().write(ENTRIES, key);
        }
    }

    /** The witness says the forgery is fine, which is what makes it dangerous; our reader refuses it. */
    private void assertThatOnlyWeRefuse(byte[] forged) throws Exception {
        Files.write(folder.resolve("vals.7z"), forged);
        Witness test = Witness.sevenZip(folder, "t", "-p" + LINE, "vals.7z");
        assertThat(test.said()).contains("Everything is Ok");
        assertThatThrownBy(() -> SevenZipReader.read(forged, LINE)).isInstanceOf(ArchiveRefused.class);
    }

    private static void assertThatWeRefuse(byte[] forged) {
        assertThatThrownBy(() -> SevenZipReader.read(forged, LINE)).isInstanceOf(ArchiveRefused.class);
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aPlainHeaderBesideTheEncryptedStreamIsRefused() throws Exception {
        assertThatOnlyWeRefuse(new Forgery(genuine).withPlainHeader());
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aHeaderThatOnlyLooksEncryptedIsRefused() throws Exception {
        assertThatOnlyWeRefuse(new Forgery(genuine).withHeaderThatLooksEncoded());
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void anEncryptedHeaderTurnedThroughItsVectorIsRefused() throws Exception {
        EncodedHeader encoded = EncodedHeader.read(genuine);
        byte[] known;
        try (ArchiveKey key = KeyDerivation.derive(LINE)) {
            known = encoded.open(key);
        }
        assertThatOnlyWeRefuse(new Forgery(genuine).withTurnedVector(known));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 18, 20, 24, 28, 63})
    void otherCyclesAreRefusedWithoutCostingADerivation(int cycles) {
        byte[] forged = new Forgery(genuine)
                .withHeaderBytes(new byte[] {0x53, 0x0F}, new byte[] {(byte) (0x40 | cycles), 0x0F});
        assertThatThrownBy(() -> EncodedHeader.read(forged)).isInstanceOf(ArchiveRefused.class);
    }

    @Test
    void bytesNobodySpeaksForAndChecksumsThatAreOffAreRefused() {
        Forgery forgery = new Forgery(genuine);
        assertThatWeRefuse(forgery.withMoreHeader());
        assertThatWeRefuse(forgery.withGap());
        assertThatWeRefuse(forgery.withOtherChecksum());
        assertThatWeRefuse(forgery.withOtherHeaderChecksum());
    }

    @Test
    void anArchiveLongerThanAnyParcelIsRefusedEvenWithTheRightKey() {
        byte[] noise = new byte[Profile.LONGEST - 1];
        new Random(9).nextBytes(noise);
        try (ArchiveKey key = KeyDerivation.derive(LINE)) {
            byte[] archive = new SevenZipWriter().write(List.of(new ArchiveEntry("ruis", noise)), key);
            assertThat(archive.length).isGreaterThan(Profile.LONGEST);
            assertThatThrownBy(() -> SevenZipReader.read(archive, key)).isInstanceOf(ArchiveRefused.class);
        }
    }

    @Test
    void whatTheWriterWouldNotWriteIsRefusedEvenWithTheRightKey() {
        ArchiveEntry one = new ArchiveEntry("een", new byte[1]);
        List<ArchiveEntry> many = Stream.iterate(1, n -> n + 1)
                .limit(Profile.MOST_ENTRIES + 1)
                .map(n -> new ArchiveEntry("n" + n, new byte[n]))
                .toList();
        try (ArchiveKey key = KeyDerivation.derive(LINE)) {
            for (List<ArchiveEntry> entries : List.of(List.of(one, one), many)) {
                byte[] archive = new SevenZipWriter().write(entries, key);
                assertThatThrownBy(() -> SevenZipReader.read(archive, key)).isInstanceOf(ArchiveRefused.class);
            }
        }
    }

    @Test
    void aLastBlockFilledWithAnythingButZerosIsRefusedEvenWithTheRightKey() throws Exception {
        try (ArchiveKey key = KeyDerivation.derive(LINE)) {
            byte[] iv = new byte[ArchiveKey.BLOCK];
            byte[] properties = new HeaderBytes()
                    .bytes(Profile.AES_CODER)
                    .ids(18, 0x53, 0x0F)
                    .bytes(iv)
                    .toBytes();
            Sealing sealing = Sealing.read(new HeaderCursor(properties));
            byte[] block = {1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
            assertThat(sealing.open(key.encrypt(block, iv), 3, key)).containsExactly(1, 2, 3);
            block[15] = 1;
            byte[] other = key.encrypt(block, iv);
            assertThatThrownBy(() -> sealing.open(other, 3, key)).isInstanceOf(ArchiveRefused.class);
        }
    }

    @Test
    void hugeClaimedSizesAreRefused() {
        byte[] sizes = {Profile.UNPACK_SIZES, (byte) 0x82, 0};
        assertThatWeRefuse(new Forgery(genuine)
                .withHeaderBytes(sizes, new byte[] {Profile.UNPACK_SIZES, (byte) 0xDF, (byte) 0xFF}));
        assertThatWeRefuse(new Forgery(genuine)
                .withHeaderBytes(sizes, new byte[] {Profile.UNPACK_SIZES, (byte) 0xFF, (byte) 0xFF}));
        assertThatWeRefuse(Forgery.archive(new byte[Profile.LONGEST], new byte[] {Profile.HEADER, Profile.END}));
    }

    @Test
    void aCompressionBombUnderTheRightKeyIsRefused() {
        try (ArchiveKey key = KeyDerivation.derive(LINE)) {
            byte[] zeros = new byte[Profile.LONGEST + 1];
            byte[] bomb = new SevenZipWriter().write(List.of(new ArchiveEntry("nullen", zeros)), key);
            assertThat(bomb.length).isLessThan(2_000);
            assertThatThrownBy(() -> SevenZipReader.read(bomb, key)).isInstanceOf(ArchiveRefused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/x", "a/b", "a\\b", "", ".x", "é", "a b"})
    void noNameCanBeAPath(String name) {
        assertThatThrownBy(() -> new ArchiveEntry(name, new byte[1])).isInstanceOf(IllegalArgumentException.class);
    }
}
