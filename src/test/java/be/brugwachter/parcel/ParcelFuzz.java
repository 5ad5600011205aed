package be.brugwachter.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.parcel.seal.DetachedSignature;
import be.brugwachter.parcel.seal.ParcelJson;
import be.brugwachter.parcel.sevenzip.ArchiveEntry;
import be.brugwachter.parcel.sevenzip.ArchiveKey;
import be.brugwachter.parcel.sevenzip.ArchiveRefused;
import be.brugwachter.parcel.sevenzip.KeyDerivation;
import be.brugwachter.parcel.sevenzip.SevenZipReader;
import be.brugwachter.parcel.sevenzip.SevenZipWriter;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes at all, as an archive, a signature or a letter. {@code ./check --long} looks for bytes nobody thought of. */
class ParcelFuzz {
    private static final ArchiveKey KEY = KeyDerivation.derive("k7qd-3m9x-0vtr-hz58");
    private static final byte[] CONTENT = "een archief".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SIGNATURE = DetachedSignature.sign(CONTENT, Keys.SENDER, Letters.MOMENT);
    private static final byte[] LETTER = ParcelJson.write(
            Letters.referral(Letters.noor()), OpeningCode.random(new SecureRandom()), new SecureRandom());

    static Stream<byte[]> archives() {
        byte[] text = "Dag.\n".repeat(400).getBytes(StandardCharsets.UTF_8);
        return Stream.of(new SevenZipWriter().write(List.of(new ArchiveEntry("brief.txt", text)), KEY));
    }

    @MethodSource("archives")
    @FuzzTest(maxDuration = "1m")
    void bytesAreAnArchiveOrRefused(byte[] bytes) {
        try {
            assertThat(SevenZipReader.read(bytes, KEY)).isNotEmpty();
        } catch (ArchiveRefused expected) {
            assertThat(expected).hasMessageMatching("[^\\p{Cntrl}]*");
        }
    }

    static Stream<byte[]> signatures() {
        return Stream.of(SIGNATURE);
    }

    @MethodSource("signatures")
    @FuzzTest(maxDuration = "1m")
    void bytesAreASignatureOfOursOrHoldForNothing(byte[] bytes) {
        assertThat(DetachedSignature.holds(
                        "iets anders".getBytes(StandardCharsets.US_ASCII), bytes, Keys.SENDER.publicKey()))
                .isFalse();
    }

    static Stream<byte[]> letters() {
        return Stream.of(LETTER);
    }

    @MethodSource("letters")
    @FuzzTest(maxDuration = "1m")
    void bytesAreALetterOfArticleThreeOrNone(byte[] bytes) {
        ParcelJson.readLetter(bytes)
                .ifPresent(read -> assertThat(read.letter().kind()).isNotNull());
        ParcelJson.readManifest(bytes)
                .ifPresent(read -> assertThat(read.messageId()).isNotNull());
    }
}
