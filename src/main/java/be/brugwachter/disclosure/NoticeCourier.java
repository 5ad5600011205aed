package be.brugwachter.disclosure;

import be.brugwachter.disclosure.NoticeStore.Outgoing;
import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.disclosure.mail.SmtpPost;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries notices to the mail server, as {@link Courier} carries parcels: each attempt started by one alone, always the same bytes. */
public final class NoticeCourier {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeCourier.class);

    private final NoticeDesk desk;
    private final SmtpPost post;
    private final ReturnAddress returnAddress;

    /** A courier who hands notices to this post. */
    public NoticeCourier(NoticeDesk desk, SmtpPost post, ReturnAddress returnAddress) {
        this.desk = desk;
        this.post = post;
        this.returnAddress = returnAddress;
    }

    /** One round, inside the walls of one party and outside any transaction. */
    public void round() {
        desk.due().forEach(this::carry);
    }

    private void carry(UUID notice) {
        try {
            var life = SignsOfLife.begin();
            desk.start(notice).ifPresent(attempt -> hand(attempt, life));
        } catch (RuntimeException e) {
            // One notice that fails must not keep the others; its row says that an attempt started.
            LOG.error(
                    "Notice {}: the attempt broke off ({}). It is tried again later.",
                    notice,
                    e.getClass().getName());
        }
    }

    private void hand(Outgoing attempt, SignsOfLife life) {
        var back = returnAddress.with(attempt.returnToken());
        var said = life.during(
                () -> post.submit(attempt.mime(), attempt.to(), back, life::fresh), () -> desk.stillAt(attempt));
        LOG.info("Notice {}, attempt {}: {}.", attempt.notice(), attempt.attempt(), said);
        desk.record(attempt, said);
    }
}
