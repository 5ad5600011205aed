package be.brugwachter.referral;

import be.brugwachter.protocol.ProtocolDesk;

/** What goes by itself: drafts of yesterday, details opened two days ago, parcels nobody opened. Safe to run at any time, twice. */
public class Housekeeping {
    private final DraftDesk drafts;
    private final FollowDesk follow;
    private final ProtocolDesk protocols;

    Housekeeping(DraftDesk drafts, FollowDesk follow, ProtocolDesk protocols) {
        this.drafts = drafts;
        this.follow = follow;
        this.protocols = protocols;
    }

    /** One round for the party inside whose walls it runs. */
    public void round() {
        drafts.dropStale();
        follow.eraseOpened();
        protocols.protocols().forEach(follow::lapse);
    }
}
