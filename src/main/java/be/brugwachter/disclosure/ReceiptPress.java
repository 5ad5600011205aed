package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.ReceiptMail;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Writes and signs receipts. */
public final class ReceiptPress {
    private final ReceiptStore store;
    private final KeyCabinet keys;
    private final SenderIdentity identity;
    private final Clock clock;

    /** A press that signs with these keys. */
    public ReceiptPress(ReceiptStore store, KeyCabinet keys, SenderIdentity identity, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.identity = identity;
        this.clock = clock;
    }

    /** Writes the receipt of a parcel and puts it with those that wait for the courier; returns its id. */
    UUID write(Unsealed.Fresh fresh) {
        Instant now = clock.instant();
        Receipt receipt = new Receipt(
                UUID.randomUUID(),
                fresh.opened().manifest().messageId(),
                fresh.sheet().sender(),
                fresh.sheet().answersTo(),
                0,
                now);
        byte[] mime = new ReceiptMail(identity.from(), receipt.to(), now, identity.drill())
                .compose(receipt.parcel(), fresh.opened().code(), keys.signingKeyOrNew());
        store.add(receipt, mime);
        return receipt.id();
    }
}
