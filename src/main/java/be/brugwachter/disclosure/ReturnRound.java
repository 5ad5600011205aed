package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.Answer;
import be.brugwachter.disclosure.mail.BounceReader;
import be.brugwachter.disclosure.mail.DeliveryNotice;
import be.brugwachter.disclosure.mail.ReturnedMail;
import be.brugwachter.disclosure.mail.SignedCheckpoint;
import be.brugwachter.disclosure.mail.SignedLetter;
import be.brugwachter.disclosure.mail.SignedNote;
import be.brugwachter.disclosure.mail.SignedReceipt;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks by the return folder and brings what it says to the desk. After a start every mail that still lies there is read again. */
public final class ReturnRound {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnRound.class);

    private final ReturnDesk desk;
    private final Predicate<SignedReceipt> receipts;
    private final Predicate<ReturnedMail> words;
    private final BounceReader reader;
    private final Turns turns = new Turns();

    /**
     * A round that brings what this reader finds to these desks.
     *
     * @param receipts takes a receipt, and says whether it speaks of a parcel of ours
     * @param words takes a checkpoint, a note or a letter of a peer, and says whether it is for us
     */
    public ReturnRound(
            ReturnDesk desk, Predicate<SignedReceipt> receipts, Predicate<ReturnedMail> words, BounceReader reader) {
        this.desk = desk;
        this.receipts = receipts;
        this.words = words;
        this.reader = reader;
    }

    /** One round, inside the walls of one party and outside any transaction. */
    public void round() {
        turns.next(since -> reader.read(since, this::hear));
    }

    private Answer hear(ReturnedMail mail) {
        try {
            boolean ours = switch (mail) {
                case DeliveryNotice notice -> desk.heard(notice);
                case SignedReceipt receipt -> receipts.test(receipt);
                case SignedCheckpoint checkpoint -> words.test(checkpoint);
                case SignedNote note -> words.test(note);
                case SignedLetter letter -> words.test(letter);
            };
            return ours ? Answer.HANDLED : Answer.NOT_OURS;
        } catch (RuntimeException e) {
            // One mail that fails must not keep the others; it lies there until the next round.
            LOG.error(
                    "A returned mail could not be recorded ({}). It is read again.",
                    e.getClass().getName());
            return Answer.LATER;
        }
    }
}
