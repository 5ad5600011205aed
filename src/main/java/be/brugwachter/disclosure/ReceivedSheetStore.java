package be.brugwachter.disclosure;

import be.brugwachter.parcel.Letter;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sheets a party received. What stands on a line is encrypted under the line's own key, and gone once it is burnt. */
public interface ReceivedSheetStore {
    /** Adds a sheet with its lines. Returns false, and adds nothing, when the sender's sheet of this name is here already. */
    boolean add(ReceivedSheet sheet, List<SheetStore.Line> lines);

    /** All of them, newest first. */
    List<ReceivedSheet> all();

    /** One sheet, locked until the transaction ends. */
    Optional<ReceivedSheet> lock(UUID sheet);

    /** A second person compared its fingerprint with the paper. */
    void confirm(UUID sheet, Instant moment);

    /** It was lost. */
    void lost(UUID sheet, Instant moment);

    /** The lines nobody used yet, by number. */
    List<SheetStore.Line> openLines(UUID sheet);

    /** A line is used: what stood on it is gone. Returns false when it was gone already. */
    boolean burn(UUID line, Instant moment);

    /** Remembers a parcel that was taken in. */
    void taken(Taken parcel);

    /** Remembers, after a copy was put back, that a parcel was taken in; nobody knows its bytes any more. */
    void takenBefore(Party sender, UUID parcel, Instant moment);

    /** Whether this parcel of a sender was taken in, after the copy that was put back. */
    boolean tookBefore(Party sender, UUID parcel);

    /** Whether these bytes were taken in. */
    boolean knows(byte[] hash);

    /** Whether this parcel of a sender was taken in. */
    boolean knows(Party sender, UUID parcel);

    /**
     * A parcel that was taken in.
     *
     * @param hash SHA-256 of the archive
     * @param sheet name of the sheet whose line opened it
     * @param sealedAt when its sender sealed it, so that it never lay in the mailbox before
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a row, never compared
    record Taken(
            byte[] hash, Party sender, UUID parcel, Letter.Kind kind, String sheet, Instant sealedAt, Instant moment) {}
}
