package be.brugwachter.disclosure.mail;

import java.util.Optional;

/** What is read in the return folder: a delivery notice, or a receipt, checkpoint, note or letter of a peer that runs Brugwachter. */
public sealed interface ReturnedMail permits DeliveryNotice, SignedReceipt, SignedCheckpoint, SignedNote, SignedLetter {
    /** What a peer says in a mail; empty when it says nothing, or its signature does not hold. */
    static Optional<ReturnedMail> ofPeer(byte[] mail) {
        return ReceiptParser.read(mail);
    }
}
