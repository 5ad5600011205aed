package be.brugwachter.parcel.sevenzip;

import static be.brugwachter.parcel.sevenzip.Profile.CRC;
import static be.brugwachter.parcel.sevenzip.Profile.ENCODED_HEADER;
import static be.brugwachter.parcel.sevenzip.Profile.END;
import static be.brugwachter.parcel.sevenzip.Profile.FILES;
import static be.brugwachter.parcel.sevenzip.Profile.FOLDER;
import static be.brugwachter.parcel.sevenzip.Profile.HEADER;
import static be.brugwachter.parcel.sevenzip.Profile.MAIN_STREAMS;
import static be.brugwachter.parcel.sevenzip.Profile.NAMES;
import static be.brugwachter.parcel.sevenzip.Profile.PACK_INFO;
import static be.brugwachter.parcel.sevenzip.Profile.SIGNATURE;
import static be.brugwachter.parcel.sevenzip.Profile.SIZE;
import static be.brugwachter.parcel.sevenzip.Profile.START_HEADER;
import static be.brugwachter.parcel.sevenzip.Profile.UNPACK_INFO;
import static be.brugwachter.parcel.sevenzip.Profile.UNPACK_SIZES;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What an attacker who holds an archive, but not its passphrase, can make of it. */
final class Forgery {
    private static final byte[] COPY_CODER = {0x01, 0x00};
    private static final int UNKNOWN = 0x1A;
    private static final byte[] FALSE_CONTENT = "Bel dit nummer.".getBytes(StandardCharsets.UTF_8);

    private final byte[] streams;
    private final byte[] encoded;

    Forgery(byte[] archive) {
        int offset = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getInt(12);
        this.streams = Arrays.copyOfRange(archive, START_HEADER, START_HEADER + offset);
        this.encoded = Arrays.copyOfRange(archive, START_HEADER + offset, archive.length);
    }

    /** The encrypted streams stay; a plain header points at a file of the attacker's, stored behind them. */
    byte[] withPlainHeader() {
        byte[] header = plainHeader();
        return archive(join(streams, FALSE_CONTENT), header);
    }

    /** The same, the header now wrapped as an encoded one whose only coder copies: it looks encoded and is readable. */
    byte[] withHeaderThatLooksEncoded() {
        byte[] header = plainHeader();
        HeaderBytes outer = new HeaderBytes().ids(ENCODED_HEADER, PACK_INFO);
        outer.number(streams.length + FALSE_CONTENT.length).ids(1, SIZE).number(header.length);
        outer.ids(END, UNPACK_INFO, FOLDER, 1, 0, 1).bytes(COPY_CODER);
        outer.ids(UNPACK_SIZES).number(header.length).ids(CRC, 1).uint32(Profile.crc(header));
        return archive(
                join(streams, join(FALSE_CONTENT, header)), outer.ids(END, END).toBytes());
    }

    /**
     * The header stays encrypted under the unknown key. Its first block is known (the profile is public), so flipping bits of
     * its vector writes another first block, here that of an archive with one empty file; CRC-32 is linear, so the checksum in
     * the readable part follows without the key.
     *
     * @param knownFirstBlock the first 16 plain bytes of the header
     */
    byte[] withTurnedVector(byte[] knownFirstBlock) {
        byte[] changed = encoded.clone();
        int vector = indexOf(changed, new byte[] {0x53, 0x0F}) + 2;
        int length = headerLength(changed, vector);
        // The rest of the true header, except its two last ends, passes for a property that every reader skips.
        int rest = length - ArchiveKey.BLOCK - 2;
        byte[] wanted = {
            HEADER,
            FILES,
            1,
            0x0E,
            1,
            (byte) 0x80,
            NAMES,
            5,
            0,
            'x',
            0,
            0,
            0,
            UNKNOWN,
            (byte) (0x80 | rest >> 8),
            (byte) rest
        };
        byte[] difference = new byte[length];
        for (int at = 0; at < ArchiveKey.BLOCK; at++) {
            difference[at] = (byte) (wanted[at] ^ knownFirstBlock[at]);
            changed[vector + at] ^= difference[at];
        }
        ByteBuffer sums = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int place = changed.length - 6;
        int turned = Profile.crc(difference) ^ Profile.crc(new byte[difference.length]);
        sums.putInt(place, sums.getInt(place) ^ turned);
        return archive(streams, changed);
    }

    /** The archive with other bytes as its readable header, every readable checksum right. */
    static byte[] archive(byte[] streams, byte[] header) {
        byte[] place = new HeaderBytes()
                .uint64(streams.length)
                .uint64(header.length)
                .uint32(Profile.crc(header))
                .toBytes();
        return new HeaderBytes()
                .bytes(SIGNATURE)
                .uint32(Profile.crc(place))
                .bytes(join(place, join(streams, header)))
                .toBytes();
    }

    /** The archive with more bytes after its readable header, every readable checksum right. */
    byte[] withMoreHeader() {
        return archive(streams, join(encoded, new byte[1]));
    }

    /** The archive with bytes nobody speaks for before its readable header, every readable checksum right. */
    byte[] withGap() {
        return archive(join(streams, new byte[ArchiveKey.BLOCK]), encoded);
    }

    /** The archive whose readable header has another checksum than the start says. */
    byte[] withOtherChecksum() {
        byte[] place = new HeaderBytes()
                .uint64(streams.length)
                .uint64(encoded.length)
                .uint32(Profile.crc(encoded) ^ 1)
                .toBytes();
        HeaderBytes archive = new HeaderBytes().bytes(SIGNATURE).uint32(Profile.crc(place));
        return archive.bytes(place).bytes(streams).bytes(encoded).toBytes();
    }

    /** The archive whose encrypted header has another checksum than the readable header says. */
    byte[] withOtherHeaderChecksum() {
        byte[] changed = encoded.clone();
        changed[changed.length - 3] ^= 1;
        return archive(streams, changed);
    }

    /** The archive with some bytes of its readable header replaced, every readable checksum right. */
    byte[] withHeaderBytes(byte[] sought, byte[] instead) {
        byte[] changed = encoded.clone();
        System.arraycopy(instead, 0, changed, indexOf(changed, sought), instead.length);
        return archive(streams, changed);
    }

    private byte[] plainHeader() {
        HeaderBytes header = new HeaderBytes().ids(HEADER, MAIN_STREAMS, PACK_INFO);
        header.number(streams.length).ids(1, SIZE).number(FALSE_CONTENT.length);
        header.ids(END, UNPACK_INFO, FOLDER, 1, 0, 1).bytes(COPY_CODER);
        header.ids(UNPACK_SIZES).number(FALSE_CONTENT.length).ids(CRC, 1).uint32(Profile.crc(FALSE_CONTENT));
        byte[] names = "brief.txt\0".getBytes(StandardCharsets.UTF_16LE);
        header.ids(END, END, FILES, 1, NAMES).number(names.length + 1).ids(0).bytes(names);
        return header.ids(END, END).toBytes();
    }

    private static int headerLength(byte[] encoded, int vector) {
        ByteBuffer sizes = ByteBuffer.wrap(encoded);
        return sizes.getShort(vector + ArchiveKey.BLOCK + 1) & 0x3FFF;
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        for (int at = 0; at + sought.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException("The bytes sought do not stand in the header.");
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
