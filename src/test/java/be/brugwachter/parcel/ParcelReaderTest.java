package be.brugwachter.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.parcel.Opening.Opened;
import be.brugwachter.parcel.Opening.Reason;
import be.brugwachter.parcel.Opening.Refused;
import be.brugwachter.parcel.seal.DetachedSignature;
import be.brugwachter.parcel.sevenzip.ArchiveEntry;
import be.brugwachter.parcel.sevenzip.ArchiveKey;
import be.brugwachter.parcel.sevenzip.KeyDerivation;
import be.brugwachter.parcel.sevenzip.SevenZipWriter;
import be.brugwachter.shared.Party;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening a parcel that came from outside. */
class ParcelReaderTest {
    private static final Passphrase LINE =
            Passphrase.parse("k7qd-3m9x-0vtr-hz58").orElseThrow();
    private static final PinnedKey PINNED = Keys.SENDER.publicKey();
    private static final ReferralLetter LETTER = Letters.referral(Letters.noor());
    private static final SealedParcel PARCEL = new Sealer().seal(LETTER, Letters.envelope(), LINE, Keys.SENDER);

    private final ParcelReader reader = at(Letters.MOMENT.plus(Duration.ofDays(1)));

    private static ParcelReader at(Instant moment) {
        return new ParcelReader(Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static Opening refused(Reason reason) {
        return new Refused(reason);
    }

    @Test
    @Proves({Clause.SEALED_AES256_7ZIP, Clause.IDENTIFICATION_DATA_ONLY})
    void theReceiverReadsExactlyWhatWasSealed() {
        Opened opened = (Opened) reader.open(PARCEL.archive(), PARCEL.signature(), LINE, PINNED);
        assertThat(opened.letter()).isEqualTo(LETTER);
        assertThat(opened.code()).isEqualTo(PARCEL.code());
        assertThat(opened.manifest().messageId()).isEqualTo(PARCEL.messageId());
        assertThat(opened.manifest().line()).isEqualTo(new Envelope.Line("B-3", 17));
        assertThat(opened.toString()).doesNotContain("Noor");
    }

    @Test
    void everyFamilyComesBackAsItWent() {
        Random seeded = new Random(60);
        for (int family = 0; family < 60; family++) {
            Letter letter = family == 0 ? new TestLetter() : Letters.family(seeded);
            Passphrase line = Passphrase.random(new SecureRandom());
            SealedParcel parcel = new Sealer().seal(letter, Letters.envelope(), line, Keys.SENDER);
            Opened opened = (Opened) reader.open(parcel.archive(), parcel.signature(), line, PINNED);
            assertThat(opened.letter()).isEqualTo(letter);
        }
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void everyFlippedBitOfTheArchiveIsRefused() {
        byte[] archive = PARCEL.archive();
        for (int bit = 0; bit < archive.length * Byte.SIZE; bit++) {
            archive[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(reader.open(archive, PARCEL.signature(), LINE, PINNED)).isEqualTo(refused(Reason.SIGNATURE));
            archive[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        }
    }

    @Test
    void aParcelWithoutOrWithAnothersSignatureIsRefused() {
        assertThat(reader.open(PARCEL.archive(), new byte[0], LINE, PINNED)).isEqualTo(refused(Reason.SIGNATURE));
        byte[] strange = DetachedSignature.sign(PARCEL.archive(), Keys.STRANGER, Letters.MOMENT);
        assertThat(reader.open(PARCEL.archive(), strange, LINE, PINNED)).isEqualTo(refused(Reason.SIGNATURE));
        assertThat(reader.open(PARCEL.archive(), PARCEL.signature(), LINE, Keys.STRANGER.publicKey()))
                .isEqualTo(refused(Reason.SIGNATURE));
    }

    @Test
    void aWrongLineAndASignedDamageLookTheSame() {
        Passphrase wrong = Passphrase.parse("k7qd-3m9x-0vtr-hz59").orElseThrow();
        assertThat(reader.open(PARCEL.archive(), PARCEL.signature(), wrong, PINNED))
                .isEqualTo(refused(Reason.ARCHIVE));
        byte[] damaged = PARCEL.archive();
        damaged[1000] ^= 1;
        byte[] signed = DetachedSignature.sign(damaged, Keys.SENDER, Letters.MOMENT);
        assertThat(reader.open(damaged, signed, LINE, PINNED)).isEqualTo(refused(Reason.ARCHIVE));
    }

    @Test
    void anExpiredParcelIsRefused() {
        Instant expiry = Letters.envelope().expiry();
        assertThat(at(expiry.minusNanos(1)).open(PARCEL.archive(), PARCEL.signature(), LINE, PINNED))
                .isInstanceOf(Opened.class);
        assertThat(at(expiry).open(PARCEL.archive(), PARCEL.signature(), LINE, PINNED))
                .isEqualTo(refused(Reason.EXPIRED));
    }

    @ParameterizedTest
    @CsvSource({
        "0886886638, 0207832792, B-3, 17, ",
        "0212243720, 0207832792, B-3, 17, SENDER",
        "0886886638, 0212243720, B-3, 17, RECEIVER",
        "0886886638, 0207832792, B-4, 17, LINE",
        "0886886638, 0207832792, B-3, 18, LINE"
    })
    void aParcelForAnotherOrOfAnotherLineIsRefused(
            String sender, String receiver, String sheet, int line, Reason reason) {
        var expected = new ParcelReader.Expected(Party.of(sender), Party.of(receiver), new Envelope.Line(sheet, line));
        Opening opening = reader.open(PARCEL.archive(), PARCEL.signature(), LINE, PINNED, expected);
        if (reason == null) {
            assertThat(opening).isInstanceOf(Opened.class);
        } else {
            assertThat(opening).isEqualTo(refused(reason));
        }
    }

    /** Seals changed entries with the sender's own key, as a sender could whose software is not ours. */
    private Opening reopened(String name, String sought, String instead) {
        List<ArchiveEntry> entries = new ArrayList<>();
        var code = OpeningCode.random(new SecureRandom());
        Manifest manifest = null;
        java.util.Map<String, byte[]> contents = new java.util.LinkedHashMap<>();
        for (ArchiveEntry entry : new ParcelContent(LETTER, Letters.envelope(), code, new SecureRandom()).entries()) {
            String text = new String(entry.content(), StandardCharsets.ISO_8859_1);
            String changed = entry.name().equals(name) ? text.replace(sought, instead) : text;
            contents.put(entry.name(), changed.getBytes(StandardCharsets.ISO_8859_1));
        }
        if (!name.equals(Manifest.FILE)) {
            contents.remove(Manifest.FILE);
            manifest = Manifest.of(LETTER, Letters.envelope(), contents);
            contents.put(Manifest.FILE, be.brugwachter.parcel.seal.ParcelJson.write(manifest, new SecureRandom()));
        }
        contents.forEach((file, content) -> entries.add(new ArchiveEntry(file, content)));
        try (ArchiveKey key = KeyDerivation.derive(LINE.value())) {
            byte[] archive = new SevenZipWriter().write(entries, key);
            byte[] signature = DetachedSignature.sign(archive, Keys.SENDER, Letters.MOMENT);
            return reader.open(archive, signature, LINE, PINNED);
        }
    }

    @Test
    @Proves({Clause.IDENTIFICATION_DATA_ONLY, Clause.NO_SPECIAL_CATEGORIES})
    void aLetterWithMoreThanArticleThreeAllowsIsRefusedByTheReceiver() {
        String data = "doorverwijzing.json";
        assertThat(reopened(data, "nothing", "")).isInstanceOf(Opened.class);
        assertThat(reopened(data, "\"firstName\":", "\"children\":2,\"firstName\":"))
                .isEqualTo(refused(Reason.CONTENT));
        assertThat(reopened(data, "\"Noor\"", "\"Noor heeft schulden. Bel snel.\""))
                .isEqualTo(refused(Reason.CONTENT));
        assertThat(reopened(data, "\"Brugge\"}", "\"Brugge: let op, zij is 34 jaar.\"}"))
                .isEqualTo(refused(Reason.CONTENT));
        assertThat(reopened(data, "\"firstName\":", "\"firstName\":\"Bo\",\"firstName\":"))
                .isEqualTo(refused(Reason.CONTENT));
        assertThat(reopened(data, "\"REFERRAL\"", "\"TEST\"")).isEqualTo(refused(Reason.CONTENT));
    }

    @Test
    void aTextCannotSteerTheScreenThatShowsIt() {
        Opened opened = (Opened) reopened("doorverwijzing.txt", "Dag collega,", "Dag \u001b[2Jcollega,\u0007");
        assertThat(opened.text()).contains("Dag [2Jcollega,\n").startsWith("DOORVERWIJZING");
    }

    @Test
    void aManifestThatDoesNotDescribeTheEntriesIsRefused() {
        assertThat(reopened(Manifest.FILE, "nothing", "")).isInstanceOf(Opened.class);
        assertThat(reopened(Manifest.FILE, "\"vulling.bin\":\"", "\"vulling.bin\":\"0"))
                .isEqualTo(refused(Reason.CONTENT));
        assertThat(reopened(Manifest.FILE, "\"entries\":{", "\"entries\":{\"x\":\"y\","))
                .isEqualTo(refused(Reason.CONTENT));
        assertThat(reopened(Manifest.FILE, "0207832792", "0207832793")).isEqualTo(refused(Reason.CONTENT));
        assertThat(reopened(Manifest.FILE, "\"version\":\"1\"", "\"version\":null"))
                .isEqualTo(refused(Reason.CONTENT));
        assertThat(reopened(Manifest.FILE, "{", "")).isEqualTo(refused(Reason.CONTENT));
    }
}
