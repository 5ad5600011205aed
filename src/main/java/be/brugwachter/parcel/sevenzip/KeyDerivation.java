package be.brugwachter.parcel.sevenzip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * From passphrase to AES-256 key as 7-Zip does it: one SHA-256 over 2^19 rounds of salt, passphrase (UTF-16LE) and the round's
 * number (64 bits, little-endian). The rounds are hashed by 256 at a time, so that the JDK's intrinsic stays inside one call;
 * round numbers differ inside a batch by their lowest byte alone, which is therefore written once.
 */
public final class KeyDerivation {
    /** Two to this power is the number of rounds; 7-Zip's own default, and the only one accepted. */
    static final int CYCLES_POWER = 19;

    private static final int ROUNDS_PER_UPDATE = 256;
    private static final int COUNTER_BYTES = 8;
    private static final int BATCHES = (1 << CYCLES_POWER) / ROUNDS_PER_UPDATE;

    private KeyDerivation() {}

    /**
     * Derives the key of one archive without salt: for a passphrase of at least 80 random bits that seals one archive.
     *
     * @param passphrase exactly as printed; 7-Zip forgives nothing
     */
    public static ArchiveKey derive(String passphrase) {
        return derive(passphrase, new byte[0]);
    }

    /**
     * Derives the key of one archive.
     *
     * @param passphrase exactly as printed; 7-Zip forgives nothing
     * @param salt 16 bytes for a passphrase that is used more than once, else none
     */
    public static ArchiveKey derive(String passphrase, byte[] salt) {
        byte[] secret = passphrase.getBytes(StandardCharsets.UTF_16LE);
        int unit = salt.length + secret.length + COUNTER_BYTES;
        byte[] batch = new byte[ROUNDS_PER_UPDATE * unit];
        for (int round = 0; round < ROUNDS_PER_UPDATE; round++) {
            System.arraycopy(salt, 0, batch, round * unit, salt.length);
            System.arraycopy(secret, 0, batch, round * unit + salt.length, secret.length);
            batch[(round + 1) * unit - COUNTER_BYTES] = (byte) round;
        }
        try {
            return new ArchiveKey(digest(batch, unit), salt);
        } finally {
            Arrays.fill(batch, (byte) 0);
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] digest(byte[] batch, int unit) {
        MessageDigest sha256 = sha256();
        for (int number = 0; number < BATCHES; number++) {
            write(batch, unit, 1, number);
            if (number % ROUNDS_PER_UPDATE == 0) {
                write(batch, unit, 2, number >> 8);
            }
            sha256.update(batch);
        }
        return sha256.digest();
    }

    /** The same byte of the number in every round of a batch. */
    private static void write(byte[] batch, int unit, int place, int value) {
        for (int at = unit - COUNTER_BYTES + place; at < batch.length; at += unit) {
            batch[at] = (byte) value;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256, and this one does not.", e);
        }
    }

    /** Derives a few keys nobody uses, so that the first real one does not pay for a cold machine (80 to 105 ms). */
    public static void warmUp() {
        for (int time = 0; time < 3; time++) {
            derive("warm-up").close();
        }
    }
}
