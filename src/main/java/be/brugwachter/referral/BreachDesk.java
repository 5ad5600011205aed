package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What team members reported as sent to the wrong OCMW, for the sender's data protection officer. */
@Service
@Transactional
public class BreachDesk {
    private final BreachStore breaches;
    private final ReferralStore referrals;
    private final BridgeDesk bridge;
    private final Logbook logbook;

    BreachDesk(BreachStore breaches, ReferralStore referrals, BridgeDesk bridge, Logbook logbook) {
        this.breaches = breaches;
        this.referrals = referrals;
        this.bridge = bridge;
        this.logbook = logbook;
    }

    /** How far the data got, and whether the receiver knows. */
    public enum Reach {
        /** Nothing had left. */
        KEPT,
        /** The receiver gets a sealed letter that asks to erase. */
        LETTER_UNDERWAY,
        /** That letter was opened. */
        LETTER_OPENED,
        /** It left, or may have, and no letter gets there: somebody must call. */
        CALL,
        /** The referral is erased since; its day alone is left. */
        ERASED
    }

    /** One report. */
    public record Reported(BreachLine line, Reach reach) {}

    /** All of them, newest first. */
    @Transactional(readOnly = true)
    public List<Reported> all() {
        return breaches.all().stream().map(this::reported).toList();
    }

    /** Whether the officer did not see one of them yet. */
    @Transactional(readOnly = true)
    public boolean anyUnseen() {
        return breaches.all().stream().anyMatch(line -> line.seen().isEmpty());
    }

    private Reported reported(BreachLine line) {
        return referrals.find(line.referral()).orElse(null) instanceof Referral.Dispatched on
                ? new Reported(line, reach(on.parcel()))
                : new Reported(line, Reach.ERASED);
    }

    private Reach reach(UUID parcel) {
        boolean kept = bridge.find(parcel)
                .filter(p -> p.state() == ParcelState.WITHHELD && !p.perhapsTwice())
                .isPresent();
        return kept
                ? Reach.KEPT
                : bridge.recallOf(parcel).map(BreachDesk::letter).orElse(Reach.CALL);
    }

    private static Reach letter(Parcel letter) {
        return switch (letter.state()) {
            case OPENED -> Reach.LETTER_OPENED;
            case WAITING, ATTEMPTED, ACCEPTED -> Reach.LETTER_UNDERWAY;
            case HELD, UNDELIVERED, WITHHELD -> Reach.CALL;
        };
    }

    /** The officer saw it; that stands in the book, once. */
    public boolean seen(UUID line, Actor officer) {
        Optional<UUID> referral = breaches.seen(line, logbook.now());
        referral.ifPresent(id -> logbook.write(officer, Act.BREACH_SEEN, id, List.of(Clause.BREACH_TOLD)));
        return referral.isPresent();
    }
}
