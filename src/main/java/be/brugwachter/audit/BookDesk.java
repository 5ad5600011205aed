package be.brugwachter.audit;

import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the book in the transaction of the act, chains and signs it, and checks it. */
@Service
@Transactional
public class BookDesk implements Book {
    private static final int MOST = 1000;

    private final BookStore store;
    private final LedgerFile ledger;
    private final BookKeys keys;
    private final Clock clock;
    private final LookBack lookBack = new LookBack();

    public BookDesk(BookStore store, LedgerFile ledger, BookKeys keys, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.keys = keys;
        this.clock = clock;
    }

    /** Writes one entry. An act without a transaction of its own cannot be told apart from no act, and is refused. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Entry entry) {
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.add(new Fact(
                UUID.randomUUID(),
                entry.actor().party(),
                moment,
                entry.actor().account(),
                entry.actor().role(),
                entry.act(),
                entry.subject(),
                entry.clauses()));
    }

    /**
     * Links what was committed since the last round and signs it: first in the ledger file, then here. So the file is never
     * behind the database, unless one of them was put back from a copy. Returns how many entries were linked.
     */
    public int link() {
        store.lockChain();
        Instant now = clock.instant();
        LookBack.Look look = lookBack.next(Walls.party(), now);
        if (store.unlinked(look.since(), 1).isEmpty()) {
            lookBack.foundAll(Walls.party(), look, now);
            return 0;
        }
        takeOver();
        List<Fact> waiting = store.unlinked(look.since(), MOST);
        if (!waiting.isEmpty()) {
            Round round = round(waiting, store.lastCheckpoint());
            ledger.append(Walls.party(), round);
            store.add(round);
            lookBack.linkedUntil(Walls.party(), look, waiting.getLast().moment());
        }
        return waiting.size();
    }

    /** A crash between file and commit left a round in the file alone; its entries are here. */
    private void takeOver() {
        long here = store.lastCheckpoint().map(Checkpoint::sequence).orElse(0L);
        long there = ledger.last(Walls.party()).map(Checkpoint::sequence).orElse(0L);
        if (there > here) {
            ledger.roundsAfter(Walls.party(), here).forEach(store::add);
        }
    }

    private Round round(List<Fact> waiting, Optional<Checkpoint> last) {
        long position = store.lastPosition();
        String chain = last.map(Checkpoint::after).orElse(Chain.START);
        List<Link> links = new ArrayList<>();
        for (Fact fact : waiting) {
            chain = Chain.after(chain, fact.json());
            links.add(new Link(++position, fact, chain));
        }
        return new Round(links, sign(chain, last));
    }

    /** Signs with the key that the last checkpoint named; so a new key is announced under the signature of the old one. */
    private Checkpoint sign(String head, Optional<Checkpoint> last) {
        String named = keys.inUse();
        String by = last.map(Checkpoint::key).orElse(named);
        long sequence = last.map(Checkpoint::sequence).orElse(0L) + 1;
        Instant moment = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Checkpoint signed = keys.sign(new Checkpoint(Walls.party(), sequence, head, moment, named, ""), by);
        if (!by.equals(named)) {
            keys.retire(by);
        }
        return signed;
    }

    /** The entries from this moment on and before the other, newest first, at most so many. */
    @Transactional(readOnly = true)
    public List<Fact> between(Instant from, Instant until, int most) {
        return store.between(from, until, most);
    }

    /** When the book begins; empty before the first entry. */
    @Transactional(readOnly = true)
    public Optional<Instant> begin() {
        return store.begin();
    }

    /** The last checkpoint, which anybody may keep. */
    @Transactional(readOnly = true)
    public Optional<Checkpoint> lastCheckpoint() {
        return store.lastCheckpoint();
    }

    /** The last checkpoint before this moment. */
    @Transactional(readOnly = true)
    public Optional<Checkpoint> checkpointBefore(Instant moment) {
        return store.checkpointBefore(moment);
    }

    /** The same as {@link #verify}, while no round of the linker is half in the file: for a verdict that is kept. */
    public Verification verifyAtRest() {
        store.lockChain();
        return verify();
    }

    /** Checks every entry, every link, every signature, and the ledger file. */
    @Transactional(readOnly = true)
    public Verification verify() {
        BookCheck check = new BookCheck(store);
        Optional<Flaw> flaw = check.run(ledger.path(Walls.party()));
        return new Verification(
                check.entries(),
                store.unlinked(Instant.EPOCH, MOST).stream().map(Fact::id).toList(),
                flaw);
    }
}
