package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.disclosure.ReceivingDesk;
import be.brugwachter.disclosure.Reception;
import be.brugwachter.disclosure.Unsealed;
import be.brugwachter.parcel.Manifest;
import be.brugwachter.parcel.OnwardLetter;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.parcel.ReferralLetter;
import be.brugwachter.parcel.TestLetter;
import be.brugwachter.parcel.WithdrawalLetter;
import be.brugwachter.parcel.WrongReceiverLetter;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes parcels in, exactly once. One transaction holds the client, the burnt line, the receipt and the entry in the book, so that
 * a fall at any moment leaves all of it or nothing; the mail goes from the mailbox only afterwards, and read again it is a copy.
 */
@Service
@Transactional
public class ArrivalDesk implements Reception {
    private final ReceivingDesk receiving;
    private final ReceptionDesk reception;
    private final Quarantine quarantine;
    private final Book book;
    private final Clock clock;

    /** A desk over what comes in. */
    public ArrivalDesk(
            ReceivingDesk receiving, ReceptionDesk reception, Quarantine quarantine, Book book, Clock clock) {
        this.receiving = receiving;
        this.reception = reception;
        this.quarantine = quarantine;
        this.book = book;
        this.clock = clock;
    }

    /** What became of a parcel. */
    public sealed interface Taken {
        /** It is in. */
        record In() implements Taken {}

        /** It was in already. */
        record Copy() implements Taken {}

        /** It was refused and lies in quarantine. */
        record Refused(Quarantined quarantined) implements Taken {}
    }

    @Override
    public void arrived(ReceivedParcel parcel, int hint) {
        take(parcel, hint);
    }

    /**
     * Takes one parcel in.
     *
     * @param hint the line the mail speaks of, or 0
     */
    @Upholds(Clause.SEALED_AES256_7ZIP)
    public Taken take(ReceivedParcel parcel, int hint) {
        return switch (receiving.open(parcel, hint)) {
            case Unsealed.Copy() -> copy(parcel);
            case Unsealed.Refused(var reason) ->
                refuse(parcel, new Quarantined(UUID.randomUUID(), reason, clock.instant()));
            case Unsealed.Fresh fresh -> in(fresh);
        };
    }

    private Taken in(Unsealed.Fresh fresh) {
        receiving.taken(fresh);
        Party sender = fresh.opened().manifest().sender();
        switch (fresh.opened().letter()) {
            case ReferralLetter letter ->
                reception.takeIn(
                        arrival(fresh.opened().manifest()),
                        fresh.hash(),
                        new IntakeStore.Client(RawDetails.of(letter.client()), letter.residence()));
            case WithdrawalLetter(UUID parcel) -> reception.takenBack(sender, parcel, ErasureGround.WITHDRAWN);
            case WrongReceiverLetter(UUID parcel) -> reception.takenBack(sender, parcel, ErasureGround.WRONG_RECEIVER);
            case OnwardLetter onward -> throw new IllegalStateException("Nobody passes a client on under a protocol.");
            case TestLetter test -> {} // about nobody: its receipt is all
        }
        return new Taken.In();
    }

    private Arrival arrival(Manifest manifest) {
        return new Arrival(
                manifest.agreement().protocol(),
                Integer.parseInt(manifest.agreement().version()),
                manifest.sender(),
                manifest.messageId(),
                clock.instant());
    }

    private Taken copy(ReceivedParcel parcel) {
        write(Act.INTAKE_COPY_CAME, parcel.named());
        return new Taken.Copy();
    }

    private Taken refuse(ReceivedParcel parcel, Quarantined refused) {
        if (quarantine.add(refused, parcel)) {
            write(Act.PARCEL_QUARANTINED, refused.id());
        }
        return new Taken.Refused(refused);
    }

    /** What was refused and nobody looked at yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<Quarantined> refused() {
        return quarantine.open();
    }

    /** Tries a refused parcel again: perhaps its sheet was confirmed meanwhile. */
    public Taken again(UUID id, Actor by) {
        ReceivedParcel parcel =
                quarantine.parcel(id).orElseThrow(() -> new IllegalStateException("This parcel does not lie here."));
        Taken taken = take(parcel, 0);
        if (!(taken instanceof Taken.Refused)) {
            quarantine.close(id, by, clock.instant());
        }
        return taken;
    }

    /** A person looked and lets a refused parcel go; that it came stays known. */
    public boolean letGo(UUID id, Actor by) {
        boolean open = quarantine.close(id, by, clock.instant());
        if (open) {
            book.write(new Entry(by, Act.QUARANTINE_CLOSED, id, List.of()));
        }
        return open;
    }

    private void write(Act act, UUID subject) {
        book.write(new Entry(Actor.system(Walls.party()), act, subject, List.of(Clause.SEALED_AES256_7ZIP)));
    }
}
