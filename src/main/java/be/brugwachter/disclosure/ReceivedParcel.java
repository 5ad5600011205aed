package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.ParcelInMail;
import be.brugwachter.shared.Sha256;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** An archive and its signature as they came from outside: nothing of them is believed yet. */
public final class ReceivedParcel {
    private final UUID named;
    private final byte[] archive;
    private final byte[] signature;

    /**
     * The two files.
     *
     * @param named the id in the names of the files; only the manifest inside says which it truly is
     */
    public ReceivedParcel(UUID named, byte[] archive, byte[] signature) {
        this.named = named;
        this.archive = archive.clone();
        this.signature = signature.clone();
    }

    /** The one parcel attached to a mail (RFC 5322 bytes); empty when there is none, or more than one. */
    public static Optional<ReceivedParcel> inMail(byte[] mail) {
        return ParcelInMail.find(mail);
    }

    /** The id in the names of the files. */
    public UUID named() {
        return named;
    }

    /** The 7z archive. */
    public byte[] archive() {
        return archive.clone();
    }

    /** SHA-256 of the archive: the same bytes again are a copy. */
    public byte[] hash() {
        return HexFormat.of().parseHex(Sha256.hex(archive));
    }

    /** The detached signature over it. */
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public String toString() {
        return "ReceivedParcel[" + named + "]";
    }
}
