package be.brugwachter.parcel.sevenzip;

import static be.brugwachter.parcel.sevenzip.HeaderCursor.refuseUnless;
import static be.brugwachter.parcel.sevenzip.Profile.CRC;
import static be.brugwachter.parcel.sevenzip.Profile.ENCODED_HEADER;
import static be.brugwachter.parcel.sevenzip.Profile.END;
import static be.brugwachter.parcel.sevenzip.Profile.FOLDER;
import static be.brugwachter.parcel.sevenzip.Profile.HEADER_STEP;
import static be.brugwachter.parcel.sevenzip.Profile.LONGEST;
import static be.brugwachter.parcel.sevenzip.Profile.PACK_INFO;
import static be.brugwachter.parcel.sevenzip.Profile.SIGNATURE;
import static be.brugwachter.parcel.sevenzip.Profile.SIZE;
import static be.brugwachter.parcel.sevenzip.Profile.START_HEADER;
import static be.brugwachter.parcel.sevenzip.Profile.UNPACK_INFO;
import static be.brugwachter.parcel.sevenzip.Profile.UNPACK_SIZES;

import java.util.Arrays;

/**
 * The part of an archive that is readable to all: where the encrypted data and the encrypted header lie. The three parts fill
 * the file to its last byte.
 */
final class EncodedHeader {
    private final byte[] data;
    private final byte[] hidden;
    private final Sealing sealing;
    private final int length;
    private final int crc;

    private EncodedHeader(byte[] data, byte[] hidden, Sealing sealing, int length, int crc) {
        this.data = data;
        this.hidden = hidden;
        this.sealing = sealing;
        this.length = length;
        this.crc = crc;
    }

    byte[] data() {
        return data;
    }

    Sealing sealing() {
        return sealing;
    }

    static EncodedHeader read(byte[] archive) throws ArchiveRefused {
        refuseUnless(archive.length > START_HEADER && archive.length <= LONGEST);
        HeaderCursor start = new HeaderCursor(Arrays.copyOf(archive, START_HEADER));
        start.expect(SIGNATURE);
        int startCrc = start.uint32();
        refuseUnless(startCrc == Profile.crc(Arrays.copyOfRange(archive, START_HEADER - 20, START_HEADER)));
        long offset = start.uint64();
        long length = start.uint64();
        refuseUnless(offset > 0 && offset < archive.length && length == archive.length - START_HEADER - offset);
        byte[] rest = Arrays.copyOfRange(archive, START_HEADER, archive.length);
        byte[] encoded = Arrays.copyOfRange(rest, (int) offset, rest.length);
        refuseUnless(start.uint32() == Profile.crc(encoded));
        return parse(new HeaderCursor(encoded), Arrays.copyOf(rest, (int) offset));
    }

    private static EncodedHeader parse(HeaderCursor cursor, byte[] streams) throws ArchiveRefused {
        cursor.expect(ENCODED_HEADER, PACK_INFO);
        int position = cursor.length();
        cursor.expect(1, SIZE);
        int hiddenLength = cursor.length();
        refuseUnless(position + hiddenLength == streams.length);
        cursor.expect(END, UNPACK_INFO, FOLDER, 1, 0, 1);
        Sealing sealing = Sealing.read(cursor);
        cursor.expect(UNPACK_SIZES);
        int length = cursor.length();
        cursor.expect(CRC, 1);
        int crc = cursor.uint32();
        cursor.expect(END, END);
        cursor.expectEnd();
        byte[] data = Arrays.copyOf(streams, position);
        return new EncodedHeader(data, Arrays.copyOfRange(streams, position, streams.length), sealing, length, crc);
    }

    /** The plain header; refused when the key is not that of this archive. */
    byte[] open(ArchiveKey key) throws ArchiveRefused {
        byte[] header = sealing.open(hidden, length, key);
        refuseUnless(Profile.crc(header) == crc && length % HEADER_STEP == 0);
        return header;
    }
}
