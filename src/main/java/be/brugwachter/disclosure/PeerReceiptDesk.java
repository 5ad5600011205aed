package be.brugwachter.disclosure;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.disclosure.mail.SignedReceipt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts of receivers that run Brugwachter too. */
@Service
@Transactional
public class PeerReceiptDesk {
    private final Outbox outbox;
    private final ChannelBook channel;
    private final BridgeDesk bridge;

    /** A desk over this outbox. */
    public PeerReceiptDesk(Outbox outbox, ChannelBook channel, BridgeDesk bridge) {
        this.outbox = outbox;
        this.channel = channel;
        this.bridge = bridge;
    }

    /**
     * A receipt came back from a receiver that runs Brugwachter. It counts when it was signed with the key that two people pinned
     * for the receiver of that very parcel; a second one changes nothing.
     *
     * @return whether it speaks of a parcel of ours
     */
    @Upholds(Clause.TO_AGREED_MAILBOX)
    public boolean answered(SignedReceipt receipt) {
        boolean pinned = outbox.find(receipt.parcel())
                .flatMap(parcel -> channel.peer(parcel.protocol()))
                .filter(receipt.fingerprint()::equals)
                .isPresent();
        if (pinned) {
            bridge.codeTyped(receipt.code());
        }
        return pinned;
    }
}
