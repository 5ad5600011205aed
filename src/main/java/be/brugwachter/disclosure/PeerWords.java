package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.DeliveryNotice;
import be.brugwachter.disclosure.mail.ReturnedMail;
import be.brugwachter.disclosure.mail.SignedCheckpoint;
import be.brugwachter.disclosure.mail.SignedLetter;
import be.brugwachter.disclosure.mail.SignedNote;
import be.brugwachter.disclosure.mail.SignedReceipt;
import java.util.function.Predicate;

/**
 * What a peer may say beside parcels and receipts: a checkpoint of its book, a note, or a sealed letter. Nothing else counts.
 *
 * @param checkpoints keeps checkpoints
 * @param notes brings notes to who reads them
 * @param letters brings letters to who reads them
 */
record PeerWords(CheckpointDesk checkpoints, Notes notes, Letters letters) implements Predicate<ReturnedMail> {
    @Override
    public boolean test(ReturnedMail mail) {
        return switch (mail) {
            case SignedCheckpoint checkpoint -> checkpoints.came(checkpoint);
            case SignedNote note -> notes.came(note);
            case SignedLetter letter -> letters.came(letter);
            case SignedReceipt receipt -> false;
            case DeliveryNotice notice -> false;
        };
    }
}
