package be.brugwachter.disclosure.mail;

import java.util.Optional;

/** What is read in the return folder: a delivery notice, or a receipt, checkpoint or note of a peer that runs Brugwachter. */
public sealed interface ReturnedMail permits DeliveryNotice, SignedReceipt, SignedCheckpoint, SignedNote {
    /** What a peer says in a mail; empty when it says nothing, or its signature does not hold. */
    static Optional<ReturnedMail> ofPeer(byte[] mail) {
        return ReceiptParser.read(mail);
    }
}
