package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.ParcelMail;
import be.brugwachter.shared.EmailAddress;
import java.util.UUID;

/** A parcel ready to leave: ciphertext, the signature over it, and the code that whoever opens it will find. */
public final class SealedParcel {
    private final UUID messageId;
    private final byte[] archive;
    private final byte[] signature;
    private final OpeningCode code;

    SealedParcel(UUID messageId, byte[] archive, byte[] signature, OpeningCode code) {
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

    /**
     * The mail around it, to be sent byte for byte.
     *
     * @param envelope the one it was sealed in
     * @param from the sender's mailbox
     * @param to the agreed mailbox of the receiver
     */
    public byte[] mail(Envelope envelope, EmailAddress from, EmailAddress to, SigningKey key) {
        return new ParcelMail(envelope, from, to).compose(this, key);
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
