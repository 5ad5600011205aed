package be.brugwachter.parcel.sevenzip;

import static be.brugwachter.parcel.sevenzip.HeaderCursor.refuseUnless;

import java.util.Arrays;

/** How one stream lies encrypted: salt and initialisation vector, read from the properties of a 7zAES coder. */
final class Sealing {
    private final byte[] salt;
    private final byte[] iv;

    private Sealing(byte[] salt, byte[] iv) {
        this.salt = salt;
        this.iv = iv;
    }

    /** Reads a whole 7zAES coder: 2^19 cycles, a vector of 16 bytes, a salt of 16 or none; anything else is refused. */
    static Sealing read(HeaderCursor cursor) throws ArchiveRefused {
        cursor.expect(Profile.AES_CODER);
        int length = cursor.number();
        boolean salted = length == 2 + Profile.SALT_BYTES + ArchiveKey.BLOCK;
        refuseUnless(salted || length == 2 + ArchiveKey.BLOCK);
        cursor.expect(KeyDerivation.CYCLES_POWER | Profile.HAS_IV | (salted ? Profile.HAS_SALT : 0));
        cursor.expect((salted ? (Profile.SALT_BYTES - 1) << 4 : 0) | (ArchiveKey.BLOCK - 1));
        return new Sealing(cursor.take(salted ? Profile.SALT_BYTES : 0), cursor.take(ArchiveKey.BLOCK));
    }

    byte[] salt() {
        return salt;
    }

    /** The first bytes of the stream; what fills the last block must be zeros. */
    byte[] open(byte[] encrypted, int length, ArchiveKey key) throws ArchiveRefused {
        refuseUnless(encrypted.length == ArchiveKey.toBlocks(length) && Arrays.equals(salt, key.salt()));
        byte[] plain = key.decrypt(encrypted, iv);
        for (int at = length; at < plain.length; at++) {
            refuseUnless(plain[at] == 0);
        }
        return Arrays.copyOf(plain, length);
    }
}
