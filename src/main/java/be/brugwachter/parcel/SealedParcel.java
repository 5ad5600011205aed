package be.brugwachter.parcel;

import java.util.UUID;

/** A parcel ready to leave: ciphertext, the signature over it, and the code that whoever opens it will find. */
public final class SealedParcel {
    private final UUID messageId;
    private final byte[] archive;
    private final byte[] signature;
    private final OpeningCode code;

    /** The parcel of this id; the code is known to whoever opens the archive, and to nobody else. */
    public SealedParcel(UUID messageId, byte[] archive, byte[] signature, OpeningCode code) {
        this.messageId = messageId;
        this.archive = archive.clone();
        this.signature = signature.clone();
        this.code = code;
    }

    /** The id of the envelope. */
    public UUID messageId() {
        return messageId;
    }

    /** The 7z archive; every parcel has {@link Sealer#PARCEL_LENGTH} bytes. */
    public byte[] archive() {
        return archive.clone();
    }

    /** The detached CMS signature over the archive. */
    public byte[] signature() {
        return signature.clone();
    }

    /** To be stored hashed, and forgotten. */
    public OpeningCode code() {
        return code;
    }

    /** Name of the archive as an attachment. */
    public String archiveName() {
        return messageId + ".7z";
    }

    /** Name of the signature as an attachment. */
    public String signatureName() {
        return messageId + ".p7s";
    }

    @Override
    public String toString() {
        return "SealedParcel[" + messageId + "]";
    }
}
