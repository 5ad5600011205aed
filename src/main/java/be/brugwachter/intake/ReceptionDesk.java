package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a client comes in, once, from a parcel that was verified and opened. */
@Service
public class ReceptionDesk {
    private final IntakeStore store;
    private final Recalls recalls;
    private final Book book;

    /** A desk over these intakes. */
    public ReceptionDesk(IntakeStore store, Recalls recalls, Book book) {
        this.store = store;
        this.recalls = recalls;
        this.book = book;
    }

    /**
     * Takes a client in, in the running transaction: the one that burns the line, writes the receipt and remembers the bytes.
     *
     * @param hash SHA-256 of the archive; the same bytes, or the same parcel of a sender, never come in twice
     * @return whether the client is new here
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeIn(Arrival arrival, byte[] hash, IntakeStore.Client client) {
        if (store.knows(hash)
                || store.lockByParcel(arrival.sender(), arrival.parcel()).isPresent()) {
            write(Act.INTAKE_COPY_CAME, arrival.parcel());
            return false;
        }
        if (recalls.tookBack(arrival)) {
            write(Act.RECALLED_BEFORE_IT_CAME, arrival.parcel());
            return false;
        }
        UUID id = UUID.randomUUID();
        store.add(new Intake.Received(id, arrival, arrival.arrived()), hash, client);
        write(Act.INTAKE_RECEIVED, id);
        return true;
    }

    /** The sender took a parcel back: what is no client file yet goes, now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takenBack(Party sender, UUID parcel, ErasureGround ground) {
        recalls.came(sender, parcel, ground);
    }

    /** Whether the sender took back the parcel in which this client came. */
    @Transactional(readOnly = true)
    public boolean wasTakenBack(Intake intake) {
        return Place.arrivalOf(intake).filter(recalls::tookBack).isPresent();
    }

    private void write(Act act, UUID subject) {
        book.write(new Entry(Actor.system(Walls.party()), act, subject, List.of(Clause.KEEP_UNTIL_CONTACT)));
    }
}
