package be.brugwachter.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Receipts on their way to senders. */
public interface ReceiptStore {
    /** Adds one, due at once. */
    void add(Receipt receipt, byte[] mime);

    /** Those that wait for the courier, the longest waiting first. */
    List<UUID> due(Instant now, int most);

    /** One that is due, locked, unless somebody holds it. */
    Optional<Receipt> lockIfDue(UUID id, Instant now);

    /** The mail itself. */
    byte[] mime(UUID id);

    /** An attempt starts; without an answer the next one comes at that moment. */
    void started(UUID id, Instant nextTry);

    /** Moves the moment at which this attempt is taken for lost; false when it is no longer the one that runs. */
    boolean stillAt(UUID id, int attempt, Instant lostAt);

    /** The mail server took it: the mail goes from here. */
    void sent(UUID id, Instant moment);

    /** It did not go; the courier comes again then, or never. */
    void failed(UUID id, @Nullable Instant nextTry, Trouble why);

    /** How many do not go and wait for a person. */
    int stuck();
}
