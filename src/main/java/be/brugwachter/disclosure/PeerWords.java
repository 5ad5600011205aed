package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.DeliveryNotice;
import be.brugwachter.disclosure.mail.ReturnedMail;
import be.brugwachter.disclosure.mail.SignedCheckpoint;
import be.brugwachter.disclosure.mail.SignedNote;
import be.brugwachter.disclosure.mail.SignedReceipt;
import java.util.function.Predicate;

/**
 * What a peer may say in the folder of parcels: a checkpoint of its book, or a note. Nothing else counts there.
 *
 * @param checkpoints keeps checkpoints
 * @param notes brings notes to who reads them
 */
record PeerWords(CheckpointDesk checkpoints, Notes notes) implements Predicate<ReturnedMail> {
    @Override
    public boolean test(ReturnedMail mail) {
        return switch (mail) {
            case SignedCheckpoint checkpoint -> checkpoints.came(checkpoint);
            case SignedNote note -> notes.came(note);
            case SignedReceipt receipt -> false;
            case DeliveryNotice notice -> false;
        };
    }
}
