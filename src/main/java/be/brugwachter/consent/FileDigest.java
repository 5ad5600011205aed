package be.brugwachter.consent;

/** Hashes a file number under a key of the party inside whose walls the work runs. The key lies elsewhere. */
@FunctionalInterface
public interface FileDigest {
    /** Its HMAC (SHA-256, 32 bytes): the same for the same number of the same party, and for no other. */
    byte[] of(FileNumber number);
}
