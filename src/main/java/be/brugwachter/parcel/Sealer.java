package be.brugwachter.parcel;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.parcel.seal.DetachedSignature;
import be.brugwachter.parcel.sevenzip.ArchiveEntry;
import be.brugwachter.parcel.sevenzip.ArchiveKey;
import be.brugwachter.parcel.sevenzip.ArchiveRefused;
import be.brugwachter.parcel.sevenzip.KeyDerivation;
import be.brugwachter.parcel.sevenzip.SevenZipReader;
import be.brugwachter.parcel.sevenzip.SevenZipWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

/**
 * Seals a letter: AES-256 in a 7z archive that plain 7-Zip opens, the header encrypted, one length for all, signed beside it.
 * What was sealed is opened again from its bytes and compared; only then may it leave.
 */
@Upholds(Clause.SEALED_AES256_7ZIP)
public final class Sealer {
    /** Length of every archive, in bytes, whatever the letter. */
    public static final int PARCEL_LENGTH = ParcelContent.LENGTH + SevenZipWriter.HEADERS_LENGTH;

    private final SecureRandom random = new SecureRandom();

    /**
     * Seals one letter with one line of a sheet.
     *
     * @param passphrase the line; it seals this parcel and no other
     * @param key the sender's, pinned by the receiver
     * @throws SealFailed when the parcel is not as it must be; the line is spent all the same
     */
    public SealedParcel seal(Letter letter, Envelope envelope, Passphrase passphrase, SigningKey key) {
        try (SealingKey sealingKey = SealingKey.of(passphrase)) {
            return seal(letter, envelope, sealingKey, key);
        }
    }

    /** Derives a few keys nobody uses, so that the first parcel after a start is as quick as the others. */
    public static void warmUp() {
        KeyDerivation.warmUp();
    }

    /**
     * The same with a key that was derived already; it seals this parcel and no other, and the caller wipes it.
     *
     * @throws SealFailed when the parcel is not as it must be
     */
    public SealedParcel seal(Letter letter, Envelope envelope, SealingKey sealingKey, SigningKey key) {
        ArchiveKey archiveKey = sealingKey.archiveKey();
        OpeningCode code = OpeningCode.random(random);
        List<ArchiveEntry> entries = new ParcelContent(letter, envelope, code, random).entries();
        byte[] archive = new SevenZipWriter().write(entries, archiveKey);
        check(archive, entries, archiveKey);
        byte[] signature = key.sign(archive, envelope.moment());
        if (!DetachedSignature.holds(archive, signature, key.publicKey())) {
            throw new SealFailed("The signature over a parcel does not hold, so it was not sent.");
        }
        return new SealedParcel(envelope.messageId(), archive, signature, code);
    }

    /** Opens the bytes again; the reader knows no other method than AES-256 and no header that is not encrypted. */
    static void check(byte[] archive, List<ArchiveEntry> entries, ArchiveKey key) {
        try {
            if (!SevenZipReader.read(archive, key).equals(entries)) {
                throw new SealFailed("A sealed parcel holds something else than the letter, so it was not sent.");
            }
        } catch (ArchiveRefused e) {
            throw new SealFailed("A sealed parcel does not open again, so it was not sent.", e);
        }
        if (archive.length != PARCEL_LENGTH) {
            throw new SealFailed("A sealed parcel has not the length of all others, so it was not sent.");
        }
        if (entries.stream().anyMatch(entry -> shows(archive, entry.name()))) {
            throw new SealFailed("A sealed parcel shows a name without its passphrase, so it was not sent.");
        }
    }

    private static boolean shows(byte[] archive, String name) {
        String bytes = new String(archive, StandardCharsets.ISO_8859_1);
        return List.<Charset>of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE).stream()
                .map(charset -> new String(name.getBytes(charset), StandardCharsets.ISO_8859_1))
                .anyMatch(bytes::contains);
    }
}
