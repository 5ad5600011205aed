package be.brugwachter.disclosure;

import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sheets of a party. What stands on a line is encrypted under the line's own key, and gone once it is burnt. */
public interface SheetStore {
    /** Adds a sheet with its lines. */
    void add(PassphraseSheet sheet, List<Line> lines);

    /** The sheets of a protocol, newest first. */
    List<PassphraseSheet> of(ProtocolId protocol);

    /** One sheet, locked until the transaction ends. */
    Optional<PassphraseSheet> lock(UUID sheet);

    /** The lines nobody used yet, by number; locked until the transaction ends. */
    List<Line> lockOpenLines(UUID sheet);

    /** The lowest line nobody used yet and nobody else is taking now; locked until the transaction ends. */
    Optional<Line> takeLine(UUID sheet);

    /** The lowest line nobody used yet. */
    Optional<Line> nextLine(UUID sheet);

    /** A line is used, or never will be: what stood on it is gone. */
    void burn(UUID line, Instant moment);

    /** The same for a line that may be used already. */
    void burnIfOpen(UUID line, Instant moment);

    /** The lines of every sheet that nobody used yet. */
    List<UUID> openLines();

    /** It was printed. */
    void printed(UUID sheet, Instant moment);

    /** A test parcel sealed with it was opened; the first moment counts. */
    void live(UUID sheet, Instant moment);

    /** It was lost. */
    void lost(UUID sheet, Instant moment);

    /**
     * A line nobody used yet.
     *
     * @param secret the passphrase, encrypted
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from and to a row, never compared
    record Line(UUID id, UUID sheet, int number, byte[] secret) {}
}
