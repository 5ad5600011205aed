package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.ArrivalFolder;
import be.brugwachter.disclosure.mail.ArrivalFolder.Answer;
import be.brugwachter.disclosure.mail.ArrivalFolder.Place;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks by the folder of parcels of a receiver and brings what came to its reception. */
public final class ArrivalRound {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalRound.class);

    private final Reception reception;
    private final ReceivingDesk receiving;
    private final Mailboxes mailboxes;
    private final Map<Party, Place> read = new ConcurrentHashMap<>();
    private final Map<Party, Object> turns = new ConcurrentHashMap<>();

    /** A round by these mailboxes. */
    public ArrivalRound(Reception reception, ReceivingDesk receiving, Mailboxes mailboxes) {
        this.reception = reception;
        this.receiving = receiving;
        this.mailboxes = mailboxes;
    }

    /** Where each party's parcels come in. */
    @FunctionalInterface
    public interface Mailboxes {
        /** The folder of a party; empty when it has none in this deployment. */
        Optional<ArrivalFolder> of(Party party);
    }

    /** One round, inside the walls of one party and outside any transaction. A party that opens its parcels by hand has none. */
    public void round() {
        if (receiving.receives()) {
            mailboxes.of(Walls.party()).ifPresent(this::read);
        }
    }

    /** One at a time in each mailbox: two readers of one folder take each other's mails away. */
    private void read(ArrivalFolder folder) {
        Party party = Walls.party();
        synchronized (turns.computeIfAbsent(party, each -> new Object())) {
            read.put(party, folder.read(read.getOrDefault(party, Place.START), this::take));
        }
    }

    private Answer take(byte[] mail) {
        Optional<ReceivedParcel> parcel = ReceivedParcel.inMail(mail);
        if (parcel.isEmpty()) {
            return Answer.NOT_OURS;
        }
        try {
            reception.arrived(parcel.get(), 0);
            return Answer.TAKEN;
        } catch (RuntimeException e) {
            // One parcel that fails must not keep the others; it lies there until the next round.
            LOG.error(
                    "A parcel could not be recorded ({}). It is read again.",
                    e.getClass().getName());
            return Answer.LATER;
        }
    }
}
