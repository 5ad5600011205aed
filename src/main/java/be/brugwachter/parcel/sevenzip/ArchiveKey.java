package be.brugwachter.parcel.sevenzip;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of one archive, derived once and used for its data and its header. Closing wipes it. */
public final class ArchiveKey implements AutoCloseable {
    /** Block of AES, in bytes; also the length of an initialisation vector. */
    static final int BLOCK = 16;

    private final byte[] key;
    private final byte[] salt;

    ArchiveKey(byte[] key, byte[] salt) {
        this.key = key;
        this.salt = salt.clone();
    }

    /** The salt it was derived with: 16 bytes or none. */
    byte[] salt() {
        return salt.clone();
    }

    /** Encrypts with AES-256 in CBC mode; zeros fill the last block, as 7-Zip does it. */
    byte[] encrypt(byte[] plain, byte[] iv) {
        return crypt(Cipher.ENCRYPT_MODE, Arrays.copyOf(plain, toBlocks(plain.length)), iv);
    }

    /** Decrypts whole blocks. */
    byte[] decrypt(byte[] encrypted, byte[] iv) {
        return crypt(Cipher.DECRYPT_MODE, encrypted, iv);
    }

    /** The length in whole blocks of so many bytes. */
    static int toBlocks(int length) {
        return (length + BLOCK - 1) / BLOCK * BLOCK;
    }

    private byte[] crypt(int mode, byte[] blocks, byte[] iv) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256 in CBC mode over whole blocks failed on this Java platform.", e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "ArchiveKey[…]";
    }
}
