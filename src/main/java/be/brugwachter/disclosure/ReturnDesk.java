package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.mail.DeliveryNotice;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a delivery notice does to the parcel it speaks of. */
@Service
@Transactional
public class ReturnDesk {
    private final CourierDesk courier;
    private final NoticeDesk notices;
    private final Outbox outbox;
    private final Book book;

    /** A desk over this outbox. */
    public ReturnDesk(CourierDesk courier, NoticeDesk notices, Outbox outbox, Book book) {
        this.courier = courier;
        this.notices = notices;
        this.outbox = outbox;
        this.book = book;
    }

    /**
     * Records a notice. One that speaks of a delay stands in the book and changes nothing; one of a parcel already opened, or
     * already known as returned, changes nothing either.
     *
     * @return whether it speaks of a parcel of this party, by both its Message-ID and its envelope token
     */
    public boolean heard(DeliveryNotice notice) {
        return switch (notice.fate()) {
            case FAILED -> failed(notice, Trouble.returned(notice.status()));
            case DELAYED -> late(notice);
        };
    }

    private boolean failed(DeliveryNotice notice, Trouble why) {
        return courier.returned(notice.messageId(), notice.token(), why)
                || notices.returned(notice.messageId(), notice.token(), why);
    }

    private boolean late(DeliveryNotice notice) {
        var parcel = outbox.byNotice(notice.messageId(), notice.token());
        parcel.ifPresent(id -> book.write(new Entry(Actor.system(Walls.party()), Act.PARCEL_DELAYED, id, List.of())));
        return parcel.isPresent();
    }
}
