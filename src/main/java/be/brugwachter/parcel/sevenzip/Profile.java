package be.brugwachter.parcel.sevenzip;

import java.util.zip.CRC32;

/** The fixed bytes of the one profile that is written and read (7-Zip's DOC/7zFormat.txt and Methods.txt). */
final class Profile {
    static final byte[] SIGNATURE = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4};
    static final int START_HEADER = 32;

    static final int END = 0x00;
    static final int HEADER = 0x01;
    static final int MAIN_STREAMS = 0x04;
    static final int FILES = 0x05;
    static final int PACK_INFO = 0x06;
    static final int UNPACK_INFO = 0x07;
    static final int SUB_STREAMS = 0x08;
    static final int SIZE = 0x09;
    static final int CRC = 0x0A;
    static final int FOLDER = 0x0B;
    static final int UNPACK_SIZES = 0x0C;
    static final int STREAMS_IN_FOLDER = 0x0D;
    static final int NAMES = 0x11;
    static final int ENCODED_HEADER = 0x17;
    static final int DUMMY = 0x19;

    /** A coder with a four-byte id and properties, and its id: 7zAES. */
    static final byte[] AES_CODER = {0x24, 0x06, (byte) 0xF1, 0x07, 0x01};
    /** A coder with a three-byte id and no properties, and its id: DEFLATE. */
    static final byte[] DEFLATE_CODER = {0x03, 0x04, 0x01, 0x08};

    static final int HAS_SALT = 0x80;
    static final int HAS_IV = 0x40;
    static final int SALT_BYTES = 16;

    /** The header's plain length is a multiple of this, so that names do not show in it. */
    static final int HEADER_STEP = 512;

    /** No archive, header or content may be longer: every letter has one length, far below. In bytes. */
    static final int LONGEST = 64 * 1024;

    static final int MOST_ENTRIES = 8;

    private Profile() {}

    static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
