package be.brugwachter.protocol;

import be.brugwachter.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * A document filed with a protocol.
 *
 * @param name the file's name, letters, digits, spaces, dots and dashes only
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a row, never compared
public record FiledDocument(UUID id, ProtocolId protocol, String name, byte[] content) {
    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** The largest answer of another party that is taken, in bytes: a pack holds several documents. */
    public static final int LARGEST_ANSWER = 15 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Whether these bytes begin as a PDF does and are not too many. */
    public static boolean isTakeable(byte[] content) {
        return content.length <= LARGEST && begins(content, PDF);
    }

    /** Whether these bytes can be the answer of another party: a PDF, or the pack of a Brugwachter. It is kept, never opened here. */
    public static boolean isAnswer(byte[] content) {
        return content.length <= LARGEST_ANSWER && (begins(content, PDF) || begins(content, ZIP));
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length > sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(content);
    }

    /** The name as it may be kept and shown: everything unusual is replaced. */
    public static String tame(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String tame = last.replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return tame.substring(0, Math.min(tame.length(), 100));
    }

    @Override
    public String toString() {
        return "FiledDocument[" + id + "]";
    }
}
