package be.brugwachter.disclosure;

import static be.brugwachter.clause.Clause.SEALED_AES256_7ZIP;
import static be.brugwachter.clause.Clause.TO_AGREED_MAILBOX;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.disclosure.Outbox.Outgoing;
import be.brugwachter.disclosure.mail.Delivery;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two short transactions around each attempt: "attempt started", with the second look inside it, and what became of it.
 * The conversation with the mail server lies between them and holds no lock.
 */
@Service
@Transactional
public class CourierDesk {
    private static final Logger LOG = LoggerFactory.getLogger(CourierDesk.class);
    private static final int BATCH = 20;
    private static final Set<ParcelState> MAY_COME_BACK =
            EnumSet.of(ParcelState.WAITING, ParcelState.ATTEMPTED, ParcelState.ACCEPTED, ParcelState.HELD);

    private final Outbox outbox;
    private final ChannelStore channels;
    private final SecondLooks secondLooks;
    private final ParcelMoves moves;
    private final Book book;

    /** A desk over this outbox. */
    public CourierDesk(Outbox outbox, ChannelStore channels, SecondLooks secondLooks, ParcelMoves moves, Book book) {
        this.outbox = outbox;
        this.channels = channels;
        this.secondLooks = secondLooks;
        this.moves = moves;
        this.book = book;
    }

    /** A small batch of parcels that wait for the courier. */
    public List<UUID> due() {
        return outbox.due(moves.now(), BATCH);
    }

    /**
     * Starts an attempt, unless the second look refuses, another courier is at it, or the parcel was taken back.
     *
     * @return what to send and to whom, once this transaction is committed
     */
    @Upholds({TO_AGREED_MAILBOX, SEALED_AES256_7ZIP})
    public Optional<Outgoing> start(UUID id) {
        var now = moves.now();
        var found = outbox.lockIfFree(id).filter(p -> p.isDue(now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var parcel = found.get();
        var refusal = refusal(parcel);
        if (!refusal.grounds().isEmpty()) {
            moves.move(parcel, parcel.held(refusal.grounds(), refusal.trouble(), now));
            return Optional.empty();
        }
        moves.move(parcel, parcel.started(now, BackOff.SILENCE));
        book.write(new Entry(Actor.system(Walls.party()), Act.PARCEL_LEAVING, id, List.of(TO_AGREED_MAILBOX)));
        return outbox.outgoing(id);
    }

    /** Why a parcel may not leave; no ground when it may. */
    private record Refusal(List<Clause> grounds, @Nullable Trouble trouble) {}

    private Refusal refusal(Parcel parcel) {
        if (outbox.sheetLost(parcel.id()).isPresent()) {
            return new Refusal(List.of(SEALED_AES256_7ZIP), Trouble.SHEET_LOST);
        }
        // Nobody may say "I looked" between this look and the hold that may follow: the parcel would wait for ever.
        var mailbox = channels.openForNow(parcel.mailbox());
        boolean family = parcel.kind() != ParcelKind.TEST && !parcel.kind().recalls();
        if (mailbox.isEmpty() || (family && mailbox.get().confirmedAt() == null)) {
            return new Refusal(List.of(TO_AGREED_MAILBOX), Trouble.CHANNEL_CHANGED);
        }
        if (family && mailbox.get().returned() != null) {
            return new Refusal(List.of(TO_AGREED_MAILBOX), Trouble.MAILBOX_RETURNED);
        }
        var grounds = family ? secondLooks.grounds(parcel) : List.<Clause>of();
        return new Refusal(grounds, grounds.contains(TO_AGREED_MAILBOX) ? Trouble.CHANNEL_CHANGED : null);
    }

    /** The attempt lasts: nobody else may take the parcel over yet. False when somebody did. */
    public boolean stillAt(Outgoing attempt) {
        return outbox.stillAt(attempt, moves.now().plus(BackOff.SILENCE));
    }

    /**
     * Records what the mail server said. An answer to an attempt that was taken for lost meanwhile changes nothing. A server that
     * refuses the address says what a returned mail says: no family goes there until a person looked.
     */
    public void record(Outgoing attempt, Delivery said) {
        var running = outbox.lock(attempt.parcel())
                .filter(p -> p.state() == ParcelState.ATTEMPTED && p.attempt() == attempt.attempt());
        if (running.isEmpty()) {
            LOG.info("Parcel {}: the answer to attempt {} came too late.", attempt.parcel(), attempt.attempt());
        }
        running.ifPresent(p -> {
            moves.move(p, after(p, said, moves.now()));
            if (said instanceof Delivery.RefusedRecipient) {
                stop(p.mailbox(), Trouble.RECIPIENT_REFUSED);
            }
        });
    }

    private static Parcel after(Parcel parcel, Delivery said, Instant now) {
        if (said instanceof Delivery.Accepted) {
            return parcel.accepted(now);
        }
        var why = Trouble.of(said);
        return why.isFinal() ? parcel.undelivered(why, now) : again(parcel, why, now);
    }

    private static Parcel again(Parcel parcel, Trouble why, Instant now) {
        if (now.isAfter(parcel.sealedAt().plus(BackOff.GIVE_UP))) {
            return parcel.undelivered(Trouble.GAVE_UP, now);
        }
        return parcel.waiting(why, now.plus(BackOff.after(parcel.attempt())), why == Trouble.UNANSWERED, now);
    }

    /**
     * A delivery notice says that a parcel did not arrive. No family goes to that mailbox from now on, until a person looked. Also of
     * one that waits here for another attempt, or was put back from a copy: an earlier attempt did reach the server then.
     *
     * @return whether it speaks of a parcel of ours, by both its Message-ID and its envelope token
     */
    @Upholds(TO_AGREED_MAILBOX)
    public boolean returned(String messageId, String returnToken, Trouble why) {
        var parcel = outbox.byNotice(messageId, returnToken).flatMap(outbox::lock);
        parcel.filter(p -> MAY_COME_BACK.contains(p.state())).ifPresent(p -> {
            moves.move(p, p.undelivered(why, moves.now()));
            stop(p.mailbox(), why);
        });
        return parcel.isPresent();
    }

    /**
     * A person looked at what came back from a receiver's mailbox: families go there again. What waited here for that goes on by
     * itself; the second look is asked anew.
     *
     * @return whether anything had come back
     */
    @Upholds(TO_AGREED_MAILBOX)
    public boolean looked(ProtocolId protocol, Actor by) {
        var mailbox = channels.mailbox(protocol).map(AgreedMailbox::id).filter(channels::looked);
        mailbox.ifPresent(id -> {
            book.write(new Entry(by, Act.MAILBOX_LOOKED_AT, id, List.of(TO_AGREED_MAILBOX)));
            outbox.held(id, Trouble.MAILBOX_RETURNED).stream()
                    .flatMap(parcel -> outbox.lock(parcel).stream())
                    .filter(p -> p.state() == ParcelState.HELD)
                    .forEach(p -> moves.move(p, p.again(moves.now())));
        });
        return mailbox.isPresent();
    }

    private void stop(UUID mailbox, Trouble why) {
        if (channels.returned(mailbox, new AgreedMailbox.Returned(moves.now(), why))) {
            book.write(
                    new Entry(Actor.system(Walls.party()), Act.MAILBOX_STOPPED, mailbox, List.of(TO_AGREED_MAILBOX)));
        }
    }
}
