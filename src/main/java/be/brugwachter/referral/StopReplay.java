package be.brugwachter.referral;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;
import java.util.UUID;

/** What a client stopped with a code stays stopped after a database was put back, and its three days run on. */
final class StopReplay implements Replay {
    private final StopStore stops;

    StopReplay(StopStore stops) {
        this.stops = stops;
    }

    @Override
    public void replay(Fact fact) {
        UUID referral = fact.subject();
        switch (fact.act()) {
            case REFERRAL_STOPPED ->
                stops.sent(referral)
                        .ifPresent(sent -> stops.stop(
                                referral, fact.moment(), fact.moment().plus(StopDesk.UNDOABLE)));
            case REFERRAL_STOP_UNDONE -> stops.undo(referral, fact.moment());
            case REFERRAL_WITHDRAWN -> {
                stops.follows(referral, fact.moment());
                stops.followed(referral, fact.moment());
            }
            case WITHDRAWAL_SENT, RECEIVER_CALLED -> stops.told(referral, fact.moment());
            default -> {}
        }
    }

    /** Without the ledger nobody knows who stopped what: the referrals themselves let their details go. */
    @Override
    public void settle(boolean told) {}
}
