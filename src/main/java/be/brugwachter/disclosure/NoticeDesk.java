package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.NoticeStore.Outgoing;
import be.brugwachter.disclosure.mail.Delivery;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the data protection officers are told: seen by the own one, and the two short transactions around each mail to the other. */
@Service
@Transactional
public class NoticeDesk {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeDesk.class);
    private static final int BATCH = 20;
    private static final int SHOWN = 50;

    private final NoticeStore store;
    private final Book book;
    private final Clock clock;

    /** A desk over these notices. */
    public NoticeDesk(NoticeStore store, Book book, Clock clock) {
        this.store = store;
        this.book = book;
        this.clock = clock;
    }

    /** What the own officer did not see yet, oldest first. */
    @Transactional(readOnly = true)
    public List<Notice> unseen() {
        return store.unseen();
    }

    /** The newest fifty, newest first. */
    @Transactional(readOnly = true)
    public List<Notice> newest() {
        return store.newest(SHOWN);
    }

    /** The own officer saw it; that stands in the book, once. */
    public boolean seen(UUID notice, Actor officer) {
        boolean first = store.seen(notice, officer.account(), clock.instant());
        if (first) {
            book.write(new Entry(officer, Act.OFFICER_SAW, notice, List.of()));
        }
        return first;
    }

    /** A small batch of mails that wait for the courier. */
    public List<UUID> due() {
        return store.due(clock.instant(), BATCH);
    }

    /** Starts an attempt, unless another courier is at it. */
    public Optional<Outgoing> start(UUID id) {
        var now = clock.instant();
        return store.lockIfFree(id).filter(notice -> notice.isDue(now)).flatMap(notice -> {
            move(notice, notice.started(now));
            write(Act.OFFICER_MAIL_LEAVING, id);
            return store.outgoing(id);
        });
    }

    /** The attempt lasts: nobody else may take the mail over yet. False when somebody did. */
    boolean stillAt(Outgoing attempt) {
        return store.stillAt(attempt, clock.instant().plus(BackOff.SILENCE));
    }

    /** Records what the mail server said. An answer to an attempt that was taken for lost meanwhile changes nothing. */
    public void record(Outgoing attempt, Delivery said) {
        var running = store.lock(attempt.notice())
                .filter(notice -> notice.way().state() == Notice.State.ATTEMPTED
                        && notice.way().attempt() == attempt.attempt());
        if (running.isEmpty()) {
            LOG.info("Notice {}: the answer to attempt {} came too late.", attempt.notice(), attempt.attempt());
        }
        running.ifPresent(notice -> move(notice, notice.after(said, clock.instant())));
    }

    /**
     * A delivery notice says that a mail did not arrive.
     *
     * @return whether it speaks of a mail of ours, by both its Message-ID and its envelope token
     */
    public boolean returned(String messageId, String returnToken, Trouble why) {
        var notice = store.byMail(messageId, returnToken).flatMap(store::lock);
        notice.filter(n -> n.way().state() == Notice.State.ACCEPTED || n.way().state() == Notice.State.ATTEMPTED)
                .ifPresent(n -> move(n, n.undelivered(why, clock.instant())));
        return notice.isPresent();
    }

    private void move(Notice before, Notice after) {
        if (!store.move(before, after)) {
            throw new IllegalStateException("A notice moved although its row was locked.");
        }
        switch (after.way().state()) {
            case ACCEPTED -> write(after.told().kind().given(), after.id());
            case UNDELIVERED -> write(Act.OFFICER_NOT_REACHED, after.id());
            case NO_ADDRESS, WAITING, ATTEMPTED -> {
                // Nothing came of it yet.
            }
        }
    }

    private void write(Act act, UUID notice) {
        book.write(new Entry(Actor.system(Walls.party()), act, notice, List.of()));
    }
}
