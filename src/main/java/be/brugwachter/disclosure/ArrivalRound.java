package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.Answer;
import be.brugwachter.disclosure.mail.ArrivalFolder;
import be.brugwachter.disclosure.mail.ReturnedMail;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks by the folder of parcels of a receiver and brings what came to its reception. */
public final class ArrivalRound {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalRound.class);

    private final Reception reception;
    private final ReceivingDesk receiving;
    private final Predicate<ReturnedMail> words;
    private final Function<Party, Optional<ArrivalFolder>> mailboxes;
    private final FolderDesk readings;
    private final Turns turns = new Turns();

    /**
     * A round by these mailboxes.
     *
     * @param words takes a checkpoint or a note of a peer, and says whether it is for us
     * @param mailboxes the folder of a party; empty when it has none in this deployment
     */
    public ArrivalRound(
            Reception reception,
            ReceivingDesk receiving,
            Predicate<ReturnedMail> words,
            Function<Party, Optional<ArrivalFolder>> mailboxes,
            FolderDesk readings) {
        this.reception = reception;
        this.receiving = receiving;
        this.words = words;
        this.mailboxes = mailboxes;
        this.readings = readings;
    }

    /** One round, inside the walls of one party and outside any transaction. A party that opens its parcels by hand has none. */
    public void round() {
        if (receiving.receives()) {
            mailboxes.apply(Walls.party()).ifPresent(this::read);
        }
    }

    private void read(ArrivalFolder folder) {
        readings.comes();
        var stuck = new AtomicBoolean();
        turns.next(since -> folder.read(since, mail -> {
            Answer answer = take(mail);
            stuck.compareAndSet(false, answer == Answer.LATER);
            return answer;
        }));
        readings.walked(stuck.get());
    }

    private Answer take(byte[] mail) {
        try {
            Optional<ReceivedParcel> parcel = ReceivedParcel.inMail(mail);
            parcel.ifPresent(found -> reception.arrived(found, 0));
            return parcel.isPresent() || isForUs(mail) ? Answer.HANDLED : Answer.NOT_OURS;
        } catch (RuntimeException e) {
            // One parcel that fails must not keep the others; it lies there until the next round.
            LOG.error(
                    "A parcel could not be recorded ({}). It is read again.",
                    e.getClass().getName());
            return Answer.LATER;
        }
    }

    private boolean isForUs(byte[] mail) {
        return ReturnedMail.ofPeer(mail).filter(words).isPresent();
    }
}
