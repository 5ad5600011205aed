package be.brugwachter.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.parcel.seal.DetachedSignature;
import be.brugwachter.parcel.seal.ParcelJson;
import be.brugwachter.parcel.sevenzip.ArchiveEntry;
import be.brugwachter.parcel.sevenzip.ArchiveKey;
import be.brugwachter.parcel.sevenzip.ArchiveRefused;
import be.brugwachter.parcel.sevenzip.KeyDerivation;
import be.brugwachter.parcel.sevenzip.SevenZipReader;
import be.brugwachter.parcel.sevenzip.SevenZipWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes made to hurt every reader behind the mail: archives, signatures, letters and manifests. */
class HostileBytesTest {
    private static final int MUTANTS = 5_000;
    private static final String LINE = "k7qd-3m9x-0vtr-hz58";
    private static final ReferralLetter LETTER = Letters.referral(Letters.noor());

    /** Also someone who holds the right line gets nothing through but what was sealed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aBrokenArchiveIsRefusedAlsoWithTheRightKey(long seed) {
        Mutants mutants = new Mutants(seed);
        try (ArchiveKey key = KeyDerivation.derive(LINE)) {
            List<ArchiveEntry> entries =
                    List.of(new ArchiveEntry("brief.txt", "Dag.\n".repeat(400).getBytes(StandardCharsets.UTF_8)));
            byte[] good = new SevenZipWriter().write(entries, key);
            for (int n = 0; n < MUTANTS; n++) {
                byte[] mutant = mutants.of(good);
                try {
                    assertThat(texts(SevenZipReader.read(mutant, key))).isEqualTo(texts(entries));
                } catch (ArchiveRefused expected) {
                    assertThat(mutant).isNotEqualTo(good);
                }
            }
        }
    }

    private static List<String> texts(List<ArchiveEntry> entries) {
        return entries.stream()
                .map(entry -> entry.name() + new String(entry.content(), StandardCharsets.ISO_8859_1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aBrokenSignatureHoldsForNothingElse(long seed) {
        byte[] content = "een archief".getBytes(StandardCharsets.US_ASCII);
        byte[] other = "een ander archief".getBytes(StandardCharsets.US_ASCII);
        byte[] good = DetachedSignature.sign(content, Keys.SENDER, Letters.MOMENT);
        Mutants mutants = new Mutants(seed);
        for (int n = 0; n < MUTANTS / 2; n++) {
            byte[] mutant = mutants.of(good);
            assertThat(DetachedSignature.holds(other, mutant, Keys.SENDER.publicKey()))
                    .isFalse();
            DetachedSignature.signer(content, mutant)
                    .ifPresent(key -> assertThat(key.fingerprint())
                            .isEqualTo(Keys.SENDER.publicKey().fingerprint()));
        }
    }

    /** Signed by the pinned key or not: what is not a letter of article 3 is no letter, and no exception escapes. */
    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    @Proves(Clause.IDENTIFICATION_DATA_ONLY)
    void aBrokenLetterOrManifestIsOneOrNone(long seed) {
        OpeningCode code = OpeningCode.random(new SecureRandom());
        byte[] letter = ParcelJson.write(LETTER, code, new SecureRandom());
        byte[] manifest =
                ParcelJson.write(Manifest.of(LETTER, Letters.envelope(), contents(letter)), new SecureRandom());
        Mutants mutants = new Mutants(seed);
        for (int n = 0; n < MUTANTS; n++) {
            ParcelJson.readLetter(mutants.of(letter))
                    .ifPresent(read -> assertThat(
                                    ClientDetails.of(RawDetails.of(((ReferralLetter) read.letter()).client())))
                            .isInstanceOf(DetailsOutcome.Accepted.class));
            ParcelJson.readManifest(mutants.of(manifest))
                    .ifPresent(read -> assertThat(read.messageId()).isNotNull());
        }
    }

    private static Map<String, byte[]> contents(byte[] letter) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("doorverwijzing.json", letter);
        return contents;
    }

    @Test
    void aLetterNestedAMillionDeepIsRefusedWithoutFallingOver() {
        byte[] deep = ("{\"nonce\":" + "[".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(ParcelJson.readLetter(deep)).isEmpty();
        assertThat(ParcelJson.readManifest(deep)).isEmpty();
    }
}
