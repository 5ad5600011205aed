package be.brugwachter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.seal.DetachedSignature;
import be.brugwachter.disclosure.seal.ParcelJson;
import be.brugwachter.disclosure.seal.SheetBox;
import be.brugwachter.disclosure.seal.SheetJson;
import be.brugwachter.disclosure.sevenzip.ArchiveEntry;
import be.brugwachter.disclosure.sevenzip.ArchiveKey;
import be.brugwachter.disclosure.sevenzip.ArchiveRefused;
import be.brugwachter.disclosure.sevenzip.KeyDerivation;
import be.brugwachter.disclosure.sevenzip.SevenZipReader;
import be.brugwachter.disclosure.sevenzip.SevenZipWriter;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes made to hurt every reader behind the mail: archives, signatures, letters, manifests, sheet files and key files. */
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
        assertThat(SheetJson.read(deep)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void aBrokenSheetFileOrKeyFileIsNone(long seed) {
        SheetBox.Pair pair = SheetBox.newPair();
        PeerFile peer = PeerFile.read(PeerFile.write(Letters.RECEIVER, pair.open(), Keys.SENDER, Letters.MOMENT))
                .orElseThrow();
        byte[] keyFile = PeerFile.write(Letters.RECEIVER, pair.open(), Keys.SENDER, Letters.MOMENT);
        byte[] sheetFile = sheet(25).lockedTo(peer);
        assertThat(SheetFile.open(sheetFile, Letters.RECEIVER, pair.secret())).isPresent();
        Mutants mutants = new Mutants(seed);
        for (int n = 0; n < MUTANTS / 5; n++) {
            byte[] mutant = mutants.of(sheetFile);
            boolean same = java.util.Arrays.equals(mutant, sheetFile);
            assertThat(SheetFile.open(mutant, Letters.RECEIVER, pair.secret()).isPresent())
                    .isEqualTo(same);
            PeerFile.read(mutants.of(keyFile))
                    .ifPresent(read -> assertThat(read).isEqualTo(peer));
            SheetJson.read(mutants.of(SheetJson.write(sheet(25))));
        }
    }

    /** Anybody may lock a file to a receiver's public key: what is inside it must be a sheet, or it is none. */
    @ParameterizedTest
    @CsvSource({
        "'\"number\":1,','\"number\":2,'",
        "'\"number\":3,','\"number\":26,'",
        "'\"number\":3,','\"number\":0,'",
        "2027-05-21T10:00:00Z, +1000000000-12-31T23:59:59Z",
        "B-3, 'B-3 <b>'"
    })
    void aSheetThatNoSheetCanBeIsNotRead(String written, String instead) {
        String json = new String(SheetJson.write(sheet(25)), StandardCharsets.UTF_8);
        assertThat(SheetJson.read(json.getBytes(StandardCharsets.UTF_8))).isPresent();
        assertThat(json).contains(written);
        assertThat(SheetJson.read(json.replace(written, instead).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static SheetFile sheet(int lines) {
        return new SheetFile(
                "B-3",
                new ProtocolId("opgroeien-ocmw-brugge"),
                Letters.SENDER,
                Keys.SENDER.publicKey().fingerprint(),
                new EmailAddress("terug@gezin.example"),
                Instant.parse("2027-05-21T10:00:00Z"),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(n ->
                                new PrintedSheet.Line(n, Passphrase.parse(LINE).orElseThrow()))
                        .toList());
    }
}
