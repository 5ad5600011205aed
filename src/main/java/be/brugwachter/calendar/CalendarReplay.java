package be.brugwachter.calendar;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;

/** An address that its owner stopped or replaced stays stopped; what was made since the copy is gone, and people make a new one. */
final class CalendarReplay implements Replay {
    private final FeedStore feeds;

    CalendarReplay(FeedStore feeds) {
        this.feeds = feeds;
    }

    /** Also a feed that was opened since: it came in place of the one the copy still has. */
    @Override
    public void replay(Fact fact) {
        switch (fact.act()) {
            case CALENDAR_OPENED, CALENDAR_ENDED -> feeds.end(fact.subject());
            default -> {}
        }
    }

    /** Without the end of the ledger nobody can say which were stopped: every feed goes. */
    @Override
    public void settle(boolean told) {
        if (!told) {
            feeds.endAll();
        }
    }
}
