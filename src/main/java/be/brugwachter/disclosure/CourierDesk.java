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
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        var lost = outbox.sheetLost(id).isPresent();
        var grounds = lost ? List.of(SEALED_AES256_7ZIP) : groundsAgainst(parcel);
        if (!grounds.isEmpty()) {
            moves.move(parcel, parcel.held(grounds, troubleOf(grounds, lost), now));
            return Optional.empty();
        }
        moves.move(parcel, parcel.started(now, BackOff.SILENCE));
        book.write(new Entry(Actor.system(Walls.party()), Act.PARCEL_LEAVING, id, List.of(TO_AGREED_MAILBOX)));
        return outbox.outgoing(id);
    }

    private static @Nullable Trouble troubleOf(List<Clause> grounds, boolean lost) {
        if (lost) {
            return Trouble.SHEET_LOST;
        }
        return grounds.contains(TO_AGREED_MAILBOX) ? Trouble.CHANNEL_CHANGED : null;
    }

    private List<Clause> groundsAgainst(Parcel parcel) {
        var mailbox = channels.open(parcel.mailbox());
        if (parcel.kind() == ParcelKind.TEST || parcel.kind().recalls()) {
            return mailbox.isPresent() ? List.of() : List.of(TO_AGREED_MAILBOX);
        }
        boolean confirmed = mailbox.filter(m -> m.confirmedAt() != null).isPresent();
        return confirmed ? secondLooks.grounds(parcel) : List.of(TO_AGREED_MAILBOX);
    }

    /** Records what the mail server said. An answer to an attempt that was taken for lost meanwhile changes nothing. */
    public void record(Outgoing attempt, Delivery said) {
        var running = outbox.lock(attempt.parcel())
                .filter(p -> p.state() == ParcelState.ATTEMPTED && p.attempt() == attempt.attempt());
        if (running.isEmpty()) {
            LOG.info("Parcel {}: the answer to attempt {} came too late.", attempt.parcel(), attempt.attempt());
        }
        running.ifPresent(p -> moves.move(p, after(p, said, moves.now())));
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
     * A delivery notice says that a parcel did not arrive.
     *
     * @return whether it speaks of a parcel of ours, by both its Message-ID and its envelope token
     */
    public boolean returned(String messageId, String returnToken, Trouble why) {
        var parcel = outbox.byNotice(messageId, returnToken).flatMap(outbox::lock);
        parcel.filter(p -> p.state() == ParcelState.ACCEPTED || p.state() == ParcelState.ATTEMPTED)
                .ifPresent(p -> moves.move(p, p.undelivered(why, moves.now())));
        return parcel.isPresent();
    }
}
