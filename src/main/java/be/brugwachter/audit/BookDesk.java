package be.brugwachter.audit;

import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the book in the transaction of the act, chains it, and checks it. */
@Service
@Transactional
public class BookDesk implements Book {
    private static final int BATCH = 1000;

    private final BookStore store;
    private final LedgerFile ledger;
    private final Clock clock;

    public BookDesk(BookStore store, LedgerFile ledger, Clock clock) {
        this.store = store;
        this.ledger = ledger;
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

    /** Links what was committed since the last round; returns how many entries were linked. */
    public int link() {
        store.lockChain();
        List<Fact> waiting = store.unlinked(BATCH);
        long position = store.lastLink().map(Link::position).orElse(0L);
        String before = store.lastLink().map(Link::link).orElse(Fact.START);
        for (Fact fact : waiting) {
            before = fact.linkAfter(before);
            store.add(new Link(++position, fact.id(), fact.act(), fact.subject(), before));
        }
        return waiting.size();
    }

    /** Appends to the ledger file what the chain holds and the file does not. Runs after the links were committed. */
    public void carryToLedger() {
        ledger.append(Walls.party(), store.links(ledger.last(Walls.party()) + 1, BATCH));
    }

    /** Checks every entry, every link and the ledger file. */
    @Transactional(readOnly = true)
    public Verification verify() {
        List<UUID> broken = new ArrayList<>();
        String before = Fact.START;
        long position = 0;
        for (List<Link> links = store.links(1, BATCH); !links.isEmpty(); links = store.links(position + 1, BATCH)) {
            List<Fact> facts = store.facts(position + 1, BATCH);
            for (int i = 0; i < links.size(); i++) {
                before = check(links.get(i), facts.get(i), before, position + 1 + i, broken);
            }
            position = links.getLast().position();
        }
        compareWithLedger(broken);
        return new Verification(
                position, store.unlinked(BATCH).stream().map(Fact::id).toList(), broken);
    }

    private static String check(Link link, Fact fact, String before, long position, List<UUID> broken) {
        if (!fact.linkAfter(before).equals(link.link()) || link.position() != position) {
            broken.add(link.entry());
        }
        return link.link();
    }

    private void compareWithLedger(List<UUID> broken) {
        for (Link known : ledger.read(Walls.party())) {
            List<Link> held = store.links(known.position(), 1);
            boolean same = !held.isEmpty() && held.getFirst().line().equals(known.line());
            if (!same && !broken.contains(known.entry())) {
                broken.add(known.entry());
            }
        }
    }
}
