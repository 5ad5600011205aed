package be.brugwachter.disclosure;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;
import be.brugwachter.disclosure.mail.Delivery;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An officer is told once: of a mail that left, or may have left, no second one goes; where nobody knows, a person calls. */
final class NoticeReplay implements Replay {
    private final NoticeStore store;
    private final Clock clock;

    NoticeReplay(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void replay(Fact fact) {
        UUID id = fact.subject();
        Instant then = fact.moment();
        switch (fact.act()) {
            case OFFICER_MAIL_LEAVING -> move(id, notice -> perhapsGone(notice, then));
            case OFFICER_TOLD, CHECKPOINT_GIVEN, NOTE_GIVEN ->
                move(id, notice -> notice.after(new Delivery.Accepted(), then));
            case OFFICER_NOT_REACHED -> move(id, notice -> notice.undelivered(Trouble.RETURNED, then));
            case OFFICER_SAW -> store.seen(id, fact.account(), then);
            default -> {}
        }
    }

    @Override
    public void settle(boolean told) {
        if (!told) {
            Instant now = clock.instant();
            store.underway().forEach(id -> move(id, notice -> perhapsGone(notice, now)));
        }
    }

    private static Notice perhapsGone(Notice notice, Instant moment) {
        return notice.way().nextTry() == null ? notice : notice.undelivered(Trouble.RESTORED, moment);
    }

    private void move(UUID id, UnaryOperator<Notice> step) {
        store.lock(id)
                .filter(notice -> notice.way().state() != Notice.State.NO_ADDRESS)
                .ifPresent(notice -> store.move(notice, step.apply(notice)));
    }
}
