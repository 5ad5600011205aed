package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.Delivery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two short transactions around each attempt to bring a receipt away. */
@Service
@Transactional
public class ReceiptDesk {
    private static final int BATCH = 50;

    private final ReceiptStore store;
    private final Clock clock;

    /** A desk over these receipts. */
    public ReceiptDesk(ReceiptStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A small batch of receipts that wait. */
    public List<UUID> due() {
        return store.due(clock.instant(), BATCH);
    }

    /** Starts an attempt, unless somebody else is at it; committed before the mail server hears of it. */
    Optional<Going> start(UUID id) {
        Instant now = clock.instant();
        Optional<Receipt> found = store.lockIfDue(id, now);
        found.ifPresent(receipt -> store.started(id, now.plus(BackOff.SILENCE)));
        return found.map(receipt -> new Going(receipt, store.mime(id)));
    }

    /** The attempt lasts: nobody else may take the receipt over yet. False when somebody did. */
    boolean stillAt(Receipt receipt) {
        return store.stillAt(
                receipt.id(), receipt.attempt() + 1, clock.instant().plus(BackOff.SILENCE));
    }

    /** Records what the mail server said. Twice the same receipt changes nothing at its receiver. */
    void record(Receipt receipt, Delivery said) {
        Instant now = clock.instant();
        if (said instanceof Delivery.Accepted) {
            store.sent(receipt.id(), now);
            return;
        }
        Trouble why = Trouble.of(said);
        boolean over = why.isFinal() || now.isAfter(receipt.madeAt().plus(BackOff.GIVE_UP));
        store.failed(receipt.id(), over ? null : now.plus(BackOff.after(receipt.attempt() + 1)), why);
    }

    /** How many receipts do not go, and wait for a person who mends the mail. */
    @Transactional(readOnly = true)
    public int stuck() {
        return store.stuck();
    }

    /** A receipt on its way. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the mail server, never compared
    record Going(Receipt receipt, byte[] mime) {}
}
