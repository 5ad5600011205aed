package be.brugwachter.audit;

import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.util.List;

/** Every room that replays. */
final class Rooms {
    private final List<Replay> all;
    private final LostStore lost;
    private final Book book;

    Rooms(List<Replay> all, LostStore lost, Book book) {
        this.all = List.copyOf(all);
        this.lost = lost;
        this.book = book;
    }

    /** Every room hears these facts, in order, and says whom it no longer has. */
    void hear(List<Fact> facts) {
        all.forEach(Replay::lost); // what another party's replay left when it broke off
        facts.forEach(fact -> all.forEach(room -> room.replay(fact)));
        settle(true);
        all.stream().flatMap(room -> room.lost().stream()).forEach(client -> keep(client, facts));
        facts.stream()
                .filter(fact -> fact.act() == Act.LOST_SEEN)
                .forEach(fact -> lost.seen(fact.subject(), fact.account(), fact.moment()));
    }

    /** A client lost in an earlier restore stands in the book already. */
    private void keep(Lost client, List<Fact> facts) {
        lost.add(client);
        Act act = client.kind().act();
        if (facts.stream().noneMatch(fact -> fact.act() == act && fact.subject().equals(client.id()))) {
            book.write(new Entry(Actor.system(Walls.party()), act, client.id(), List.of(Clause.KEEP_UNTIL_CONTACT)));
        }
    }

    /** The last fact was heard, or nobody can tell what happened. */
    void settle(boolean told) {
        all.forEach(room -> room.settle(told));
    }
}
