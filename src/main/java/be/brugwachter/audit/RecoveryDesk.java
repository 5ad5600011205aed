package be.brugwachter.audit;

import be.brugwachter.audit.Waking.Why;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The standstill after a database was put back from a copy (<i>herstelstand</i>): lays it beside the ledger before a page is shown,
 * a mail is sent or a clock runs, and has every room hear what it no longer knows.
 */
@Service
@Transactional
public class RecoveryDesk {
    private static final UUID NOTHING = new UUID(0, 0);

    /** What the ledger cannot give back and nobody may forget: who may enter, whereto, and that something was stopped. */
    private static final Set<Act> TO_REPEAT = EnumSet.of(
            Act.ROLE_GIVEN,
            Act.MAILBOX_CONFIRMED,
            Act.PEER_KEY_PINNED,
            Act.PROTOCOL_TEXT_REGISTERED,
            Act.PROTOCOL_STOPPED,
            Act.NOTICE_GIVEN,
            Act.LEGAL_BASIS_LAPSED);

    private final BookStore store;
    private final LedgerFile ledger;
    private final BookKeys keys;
    private final Book book;
    private final Rooms rooms;

    RecoveryDesk(BookStore store, LedgerFile ledger, BookKeys keys, Book book, Rooms rooms) {
        this.store = store;
        this.ledger = ledger;
        this.keys = keys;
        this.book = book;
        this.rooms = rooms;
    }

    /** Compares and, when the ledger knows more and all of it can be replayed, replays. */
    public Waking wake() {
        store.lockChain();
        if (same()) {
            return new Waking.Whole();
        }
        Optional<Why> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return new Waking.PersonNeeded(obstacle.get(), List.of());
        }
        List<Round> missed = missed();
        List<Act> again = unknown(missed).stream()
                .map(Fact::act)
                .filter(TO_REPEAT::contains)
                .distinct()
                .toList();
        return again.isEmpty()
                ? new Waking.Replayed(replay(missed))
                : new Waking.PersonNeeded(Why.ACTS_TO_REPEAT, again);
    }

    /**
     * What a person asked for who looked: replays what can be, gives up everything that may have been used meanwhile, and lays
     * a ledger aside that cannot be trusted. What must be done again is for people.
     */
    public void giveUp() {
        store.lockChain();
        if (!same()) {
            if (obstacle().isEmpty()) {
                replay(missed());
            } else {
                layAside();
            }
        }
        rooms.settle(false);
        write(Act.STANDSTILL_LIFTED);
    }

    private boolean same() {
        return store.lastCheckpoint().map(Checkpoint::line).equals(theirs().map(Checkpoint::line));
    }

    private Optional<Checkpoint> theirs() {
        return ledger.last(Walls.party());
    }

    private long here() {
        return store.lastCheckpoint().map(Checkpoint::sequence).orElse(0L);
    }

    private Optional<Why> obstacle() {
        Optional<Checkpoint> last = theirs();
        if (last.isEmpty() || last.get().sequence() < here()) {
            return Optional.of(Why.TAIL_MISSING);
        }
        if (last.get().sequence() == here() || broken(last.get())) {
            return Optional.of(Why.LEDGER_BROKEN);
        }
        if (missed().getFirst().checkpoint().sequence() != here() + 1) {
            return Optional.of(Why.LEDGER_BROKEN); // the copy is older than the years that were closed
        }
        return keys.canSign(last.get().key()) ? Optional.empty() : Optional.of(Why.KEY_MISSING);
    }

    private boolean broken(Checkpoint last) {
        try {
            Checkpoint known = store.lastCheckpoint().orElse(null);
            return Verdict.until(ledger.path(Walls.party()), last, known).isPresent();
        } catch (IOException failed) {
            throw new UncheckedIOException("The ledger file cannot be read.", failed);
        }
    }

    private List<Round> missed() {
        return ledger.roundsAfter(Walls.party(), here());
    }

    /** An entry that is here was committed with its act; only the others have to be replayed. */
    private List<Fact> unknown(List<Round> rounds) {
        return rounds.stream()
                .flatMap(round -> round.links().stream())
                .map(Link::fact)
                .filter(fact -> !store.holds(fact.id()))
                .toList();
    }

    private int replay(List<Round> missed) {
        List<Fact> unknown = new ArrayList<>();
        for (Round round : missed) {
            round.links().stream().map(Link::fact).filter(store::addMissing).forEach(unknown::add);
            store.add(round);
        }
        if (!unknown.isEmpty()) {
            rooms.hear(unknown);
            write(Act.LEDGER_REPLAYED);
        }
        return unknown.size();
    }

    private void layAside() {
        ledger.setAside(Walls.party());
        for (long next = Math.max(1, store.firstSequence()); next <= here(); next++) {
            ledger.rewrite(Walls.party(), store.round(next).orElseThrow());
        }
    }

    private void write(Act act) {
        book.write(new Entry(Actor.system(Walls.party()), act, NOTHING, List.of()));
    }
}
