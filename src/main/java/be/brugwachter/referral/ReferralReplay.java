package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Lost;
import be.brugwachter.audit.Replay;
import be.brugwachter.consent.Consent;
import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.referral.Referral.Dispatched;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was sent is not sent again, and who was let go is not shown again. Writes nothing in the book: it stands there already. */
final class ReferralReplay implements Replay {
    private final ReferralStore store;
    private final ConsentDesk consents;
    private final BreachStore breaches;
    private final Logbook logbook;
    private final LostReferrals lost = new LostReferrals();
    private final LostLetters letters = new LostLetters();

    ReferralReplay(ReferralStore store, ConsentDesk consents, BreachStore breaches, Logbook logbook) {
        this.store = store;
        this.consents = consents;
        this.breaches = breaches;
        this.logbook = logbook;
    }

    @Override
    public void replay(Fact fact) {
        lost.hear(fact);
        letters.hear(fact);
        if (fact.act() == Act.BREACH_REPORTED) {
            breaches.wrongReceiver(fact.subject(), fact.moment());
        }
        switch (store.lock(fact.subject()).orElse(null)) {
            case Dispatched referral -> follow(referral, fact);
            case Referral.Draft draft -> {} // every draft goes when the last fact was heard
            case Referral.Erased erased -> {}
            case null -> {}
        }
    }

    private void follow(Dispatched old, Fact fact) {
        Instant then = fact.moment();
        UUID id = old.id();
        Course course = old.course();
        UUID parcel = old.parcel();
        switch (fact.act()) {
            case REFERRAL_SENT -> store.move(new Referral.Sent(id, course, parcel, then));
            case REFERRAL_UNDELIVERED -> store.move(new Referral.Undelivered(id, course, parcel, then));
            case REFERRAL_HELD -> store.move(new Referral.Held(id, course, parcel, then, fact.clauses()));
            case REFERRAL_OPENED ->
                store.move(new Referral.Opened(id, course, parcel, then, then.plus(FollowDesk.AFTER_OPENING)));
            case REFERRAL_WITHDRAWN ->
                letGo(new Referral.Withdrawn(id, course, parcel, then, then.plus(FollowDesk.VISIBLE)));
            case REFERRAL_LAPSED -> lapse(old, then);
            case BREACH_REPORTED -> lapse(old, then);
            case REFERRAL_ERASED -> store.erase(id, then);
            default -> {}
        }
    }

    private void lapse(Dispatched old, Instant then) {
        if (Leaving.detailsHere(old)) {
            letGo(new Referral.Lapsed(old.id(), old.course(), old.parcel(), then, then.plus(FollowDesk.VISIBLE)));
        }
    }

    private void letGo(Dispatched next) {
        store.wipe(next.id());
        store.move(next);
    }

    /**
     * A draft of then was sent, dropped or refused by the family since, and a no leaves nothing to replay: every draft goes. When
     * nobody can tell what happened, the details of what was underway go too, for the family may have taken them back.
     */
    @Override
    public void settle(boolean told) {
        store.draftsBefore(logbook.now().plus(FollowDesk.VISIBLE)).forEach(this::drop);
        if (!told) {
            store.holdingDetails(logbook.now().plus(FollowDesk.VISIBLE)).forEach(store::wipe);
        }
    }

    private void drop(UUID id) {
        if (store.lock(id).orElse(null) instanceof Referral.Draft draft) {
            store.drop(id);
            consents.find(draft.course().consent())
                    .filter(Consent.Given.class::isInstance)
                    .ifPresent(unused -> consents.drop(unused.id()));
        }
    }

    @Override
    public List<Lost> lost() {
        return Stream.of(lost.take(), letters.take()).flatMap(List::stream).toList();
    }
}
