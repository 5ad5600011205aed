package be.brugwachter.parcel.sevenzip;

import static be.brugwachter.parcel.sevenzip.Profile.AES_CODER;
import static be.brugwachter.parcel.sevenzip.Profile.CRC;
import static be.brugwachter.parcel.sevenzip.Profile.DEFLATE_CODER;
import static be.brugwachter.parcel.sevenzip.Profile.DUMMY;
import static be.brugwachter.parcel.sevenzip.Profile.ENCODED_HEADER;
import static be.brugwachter.parcel.sevenzip.Profile.END;
import static be.brugwachter.parcel.sevenzip.Profile.FILES;
import static be.brugwachter.parcel.sevenzip.Profile.FOLDER;
import static be.brugwachter.parcel.sevenzip.Profile.HAS_IV;
import static be.brugwachter.parcel.sevenzip.Profile.HAS_SALT;
import static be.brugwachter.parcel.sevenzip.Profile.HEADER;
import static be.brugwachter.parcel.sevenzip.Profile.HEADER_STEP;
import static be.brugwachter.parcel.sevenzip.Profile.MAIN_STREAMS;
import static be.brugwachter.parcel.sevenzip.Profile.NAMES;
import static be.brugwachter.parcel.sevenzip.Profile.PACK_INFO;
import static be.brugwachter.parcel.sevenzip.Profile.SALT_BYTES;
import static be.brugwachter.parcel.sevenzip.Profile.SIGNATURE;
import static be.brugwachter.parcel.sevenzip.Profile.SIZE;
import static be.brugwachter.parcel.sevenzip.Profile.START_HEADER;
import static be.brugwachter.parcel.sevenzip.Profile.STREAMS_IN_FOLDER;
import static be.brugwachter.parcel.sevenzip.Profile.SUB_STREAMS;
import static be.brugwachter.parcel.sevenzip.Profile.UNPACK_INFO;
import static be.brugwachter.parcel.sevenzip.Profile.UNPACK_SIZES;
import static be.brugwachter.parcel.sevenzip.Profile.crc;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes the one profile: all entries in one DEFLATE stream under AES-256, the header encrypted too, a fresh initialisation
 * vector for each. No time, no attribute, no name and no checksum of the content is readable without the passphrase.
 */
@Upholds(Clause.SEALED_AES256_7ZIP)
public final class SevenZipWriter {
    /**
     * What the start header, the encrypted header and the readable header take together, in bytes, in an archive without salt
     * whose data take from 128 to 16,383 bytes and whose names are short.
     */
    public static final int HEADERS_LENGTH = START_HEADER + HEADER_STEP + 49;

    private final SecureRandom random = new SecureRandom();

    /**
     * The archive.
     *
     * @param entries at most {@value Profile#MOST_ENTRIES}, no two with one name, none of them empty
     * @param key derived for this archive alone
     */
    public byte[] write(List<ArchiveEntry> entries, ArchiveKey key) {
        byte[] packed = deflate(entries);
        byte[] dataIv = freshIv();
        byte[] data = key.encrypt(packed, dataIv);
        byte[] header = header(entries, packed.length, aesProperties(key, dataIv));
        byte[] headerIv = freshIv();
        byte[] hidden = key.encrypt(header, headerIv);
        byte[] encoded = encodedHeader(data.length, hidden.length, header, aesProperties(key, headerIv));
        byte[] start = startHeader(data.length + hidden.length, encoded);
        return new HeaderBytes()
                .bytes(start)
                .bytes(data)
                .bytes(hidden)
                .bytes(encoded)
                .toBytes();
    }

    /** How many bytes these entries will take under encryption, without the headers: whole blocks of 16. */
    public static int sealedLength(List<ArchiveEntry> entries) {
        return ArchiveKey.toBlocks(deflate(entries).length);
    }

    private static byte[] deflate(List<ArchiveEntry> entries) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, deflater, true)) {
            for (ArchiveEntry entry : entries) {
                // Text and random bytes in one block of DEFLATE would spoil each other's codes.
                deflate.flush();
                deflate.write(entry.bytes());
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException("Compressing in memory failed.", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private byte[] freshIv() {
        byte[] iv = new byte[ArchiveKey.BLOCK];
        random.nextBytes(iv);
        return iv;
    }

    private static byte[] aesProperties(ArchiveKey key, byte[] iv) {
        byte[] salt = key.salt();
        boolean salted = salt.length > 0;
        return new HeaderBytes()
                .ids(KeyDerivation.CYCLES_POWER | HAS_IV | (salted ? HAS_SALT : 0))
                .ids((salted ? (SALT_BYTES - 1) << 4 : 0) | (ArchiveKey.BLOCK - 1))
                .bytes(salt)
                .bytes(iv)
                .toBytes();
    }

    private static byte[] header(List<ArchiveEntry> entries, int packedLength, byte[] aes) {
        HeaderBytes header = new HeaderBytes().ids(HEADER, MAIN_STREAMS);
        packInfo(header, 0, ArchiveKey.toBlocks(packedLength));
        header.ids(UNPACK_INFO, FOLDER, 1, 0, 2).bytes(DEFLATE_CODER);
        header.bytes(AES_CODER).number(aes.length).bytes(aes);
        // The stream that comes out of coder 1 (AES) goes into coder 0 (DEFLATE).
        header.ids(0, 1);
        int total = entries.stream().mapToInt(entry -> entry.bytes().length).sum();
        header.ids(UNPACK_SIZES).number(total).number(packedLength).ids(END);
        subStreams(header, entries);
        header.ids(END);
        files(header, entries);
        return header.ids(END).toBytes();
    }

    private static void packInfo(HeaderBytes header, int position, int length) {
        header.ids(PACK_INFO)
                .number(position)
                .number(1)
                .ids(SIZE)
                .number(length)
                .ids(END);
    }

    private static void subStreams(HeaderBytes header, List<ArchiveEntry> entries) {
        header.ids(SUB_STREAMS, STREAMS_IN_FOLDER).number(entries.size()).ids(SIZE);
        for (ArchiveEntry entry : entries.subList(0, entries.size() - 1)) {
            header.number(entry.bytes().length);
        }
        header.ids(CRC, 1);
        for (ArchiveEntry entry : entries) {
            header.uint32(crc(entry.bytes()));
        }
        header.ids(END);
    }

    private static void files(HeaderBytes header, List<ArchiveEntry> entries) {
        HeaderBytes names = new HeaderBytes().ids(0);
        for (ArchiveEntry entry : entries) {
            names.bytes((entry.name() + '\0').getBytes(StandardCharsets.UTF_16LE));
        }
        header.ids(FILES).number(entries.size()).ids(NAMES).number(names.length());
        header.bytes(names.toBytes());
        // Two ends follow; the number of zeros is written in two bytes whatever it is.
        int zeros = HEADER_STEP - (header.length() + 5) % HEADER_STEP;
        header.ids(DUMMY, 0x80 | zeros >> 8, zeros).bytes(new byte[zeros]).ids(END);
    }

    private static byte[] encodedHeader(int position, int length, byte[] header, byte[] aes) {
        HeaderBytes encoded = new HeaderBytes().ids(ENCODED_HEADER);
        packInfo(encoded, position, length);
        encoded.ids(UNPACK_INFO, FOLDER, 1, 0, 1).bytes(AES_CODER);
        encoded.number(aes.length).bytes(aes).ids(UNPACK_SIZES).number(header.length);
        return encoded.ids(CRC, 1).uint32(crc(header)).ids(END, END).toBytes();
    }

    private static byte[] startHeader(int offset, byte[] encoded) {
        byte[] place = new HeaderBytes()
                .uint64(offset)
                .uint64(encoded.length)
                .uint32(crc(encoded))
                .toBytes();
        return new HeaderBytes()
                .bytes(SIGNATURE)
                .uint32(crc(place))
                .bytes(place)
                .toBytes();
    }
}
