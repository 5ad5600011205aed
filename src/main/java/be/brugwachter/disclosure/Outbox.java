package be.brugwachter.disclosure;

import be.brugwachter.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parcels of a party, as ciphertext. Every change is fenced: it counts only from the state and attempt it was read in. */
public interface Outbox {
    /** Puts a sealed parcel in. */
    void add(Parcel parcel, SealedMail mail);

    /** The parcels the courier should come for, longest waiting first. */
    List<UUID> due(Instant now, int most);

    /** Every parcel the courier will come for, now or later. */
    List<UUID> underway();

    /** Locks a parcel until the end of the transaction, unless somebody else holds it now. */
    Optional<Parcel> lockIfFree(UUID parcel);

    /** Locks a parcel until the end of the transaction, and waits for it. */
    Optional<Parcel> lock(UUID parcel);

    /** The parcel, as it is. */
    Optional<Parcel> find(UUID parcel);

    /** The parcels sent for a subject, newest first. */
    List<Parcel> of(UUID subject);

    /**
     * Moves a parcel on.
     *
     * @return false when it was moved by somebody else since it was read: nothing changed
     */
    boolean move(Parcel before, Parcel after);

    /** Moves the moment at which this attempt is taken for lost; false when it is no longer the one that runs. */
    boolean stillAt(Outgoing attempt, Instant lostAt);

    /** What goes over the wire, and to whom; nothing when the bytes are gone. */
    Optional<Outgoing> outgoing(UUID parcel);

    /** The parcel on whose opening code this digest stands. */
    Optional<UUID> byCode(byte[] codeMac);

    /** The parcel with this Message-ID and this envelope token: both must fit. */
    Optional<UUID> byNotice(String messageId, String returnToken);

    /** The sheet with which a parcel was sealed. */
    UUID sheetOf(UUID parcel);

    /** Since when the sheet with which a parcel was sealed is lost; nothing when it is not. */
    Optional<Instant> sheetLost(UUID parcel);

    /** The parcels sealed with a sheet that still wait here. */
    List<UUID> waitingWith(UUID sheet);

    /** The parcels to a mailbox that are held for this trouble, longest waiting first. */
    List<UUID> held(UUID mailbox, Trouble why);

    /** Destroys the bytes of every parcel of a sheet that the courier does not hold now: nobody shall open them. */
    void burn(UUID sheet);

    /** Destroys the bytes of every parcel of a subject; the fact of its way stays. */
    void forget(UUID subject);

    /**
     * The sealed mail and what belongs to it.
     *
     * @param sheet the passphrase sheet and
     * @param line the number of its line that sealed it
     * @param messageId the Message-ID, the same for every attempt
     * @param returnToken the random token in the envelope's sender
     * @param mime the composed mail
     * @param codeMac HMAC-SHA-256 of the opening code
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a row, never compared
    record SealedMail(UUID sheet, int line, String messageId, String returnToken, byte[] mime, byte[] codeMac) {}

    /**
     * One attempt.
     *
     * @param attempt its number, from 1
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the wire, never compared
    record Outgoing(UUID parcel, int attempt, byte[] mime, EmailAddress to, String returnToken) {}
}
