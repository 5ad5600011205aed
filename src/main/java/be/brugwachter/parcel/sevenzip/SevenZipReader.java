package be.brugwachter.parcel.sevenzip;

import static be.brugwachter.parcel.sevenzip.HeaderCursor.refuseUnless;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads what {@link SevenZipWriter} writes and nothing else. Everything before the key derivation is checked without a key, so
 * that no archive costs more than one derivation; nothing is given out before every checksum holds. CRC-32 finds accidents, not
 * attacks: the detached signature must have been checked before these bytes come here.
 */
@Upholds(Clause.SEALED_AES256_7ZIP)
public final class SevenZipReader {
    private SevenZipReader() {}

    /**
     * The entries, in the order of the archive.
     *
     * @param archive at most {@value Profile#LONGEST} bytes
     * @param passphrase exactly as it was used for sealing
     * @throws ArchiveRefused for every other archive, damage and a wrong passphrase alike
     */
    public static List<ArchiveEntry> read(byte[] archive, String passphrase) throws ArchiveRefused {
        EncodedHeader encoded = EncodedHeader.read(archive);
        try (ArchiveKey key = KeyDerivation.derive(passphrase, encoded.sealing().salt())) {
            return read(encoded, key);
        }
    }

    /** The same with a key at hand: how a writer looks again at what it wrote. */
    public static List<ArchiveEntry> read(byte[] archive, ArchiveKey key) throws ArchiveRefused {
        return read(EncodedHeader.read(archive), key);
    }

    private static List<ArchiveEntry> read(EncodedHeader encoded, ArchiveKey key) throws ArchiveRefused {
        byte[] data = encoded.data();
        Contents contents = Contents.read(encoded.open(key), data.length);
        byte[] packed = contents.sealing().open(data, contents.packedLength(), key);
        byte[] plain = inflate(packed, contents.total());
        List<ArchiveEntry> entries = new ArrayList<>();
        int from = 0;
        for (int entry = 0; entry < contents.names().size(); entry++) {
            int to = from + contents.lengths().get(entry);
            byte[] content = Arrays.copyOfRange(plain, from, to);
            refuseUnless(Profile.crc(content) == contents.crcs().get(entry));
            entries.add(new ArchiveEntry(contents.names().get(entry), content));
            from = to;
        }
        return List.copyOf(entries);
    }

    /** Inflates to exactly the length the header claims, which is capped already, from exactly the bytes there are. */
    private static byte[] inflate(byte[] packed, int length) throws ArchiveRefused {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] plain = new byte[length];
            int filled = 0;
            int step = 1;
            while (filled < length && step > 0) {
                step = inflater.inflate(plain, filled, length - filled);
                filled += step;
            }
            refuseUnless(filled == length && inflater.inflate(new byte[1]) == 0);
            refuseUnless(inflater.finished() && inflater.getRemaining() == 0);
            return plain;
        } catch (DataFormatException damaged) {
            throw new ArchiveRefused();
        } finally {
            inflater.end();
        }
    }
}
