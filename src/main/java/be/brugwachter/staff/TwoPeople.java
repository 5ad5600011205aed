package be.brugwachter.staff;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Acts that no single person may do: one proposes, another of the same party confirms, both with a password typed a moment ago.
 * Called inside the transaction of the desk whose act it is; outside one the walls show nothing and the book refuses.
 */
public class TwoPeople {
    /** How long a typed password counts as fresh. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    private final ProposalStore store;
    private final Book book;
    private final Clock clock;

    public TwoPeople(ProposalStore store, Book book, Clock clock) {
        this.store = store;
        this.book = book;
        this.clock = clock;
    }

    /** Whether a password typed at that moment still counts. */
    public boolean fresh(Instant typed) {
        return !typed.plus(FRESH).isBefore(clock.instant());
    }

    /** One person proposes. */
    public Proposal propose(String kind, String subject, String payload, Actor by) {
        Proposal proposal = new Proposal(UUID.randomUUID(), kind, subject, payload, by.account(), clock.instant());
        store.add(proposal);
        book.write(new Entry(by, Act.ACT_PROPOSED, proposal.id(), List.of()));
        return proposal;
    }

    /** Another confirms; the desk then does the act in the same transaction. */
    public Outcome confirm(UUID id, Actor by) {
        Optional<Proposal> open = store.lockOpen(id);
        if (open.isEmpty()) {
            return new Outcome.NotOpen();
        }
        if (open.get().by().equals(by.account())) {
            return new Outcome.SamePerson();
        }
        store.decide(id, by.account(), clock.instant(), true);
        book.write(new Entry(by, Act.ACT_CONFIRMED, id, List.of()));
        return new Outcome.Confirmed(open.get());
    }

    /** Anybody who may confirm, and also who proposed it, may put it aside. */
    public boolean reject(UUID id, Actor by) {
        boolean open = store.lockOpen(id).isPresent();
        if (open) {
            store.decide(id, by.account(), clock.instant(), false);
            book.write(new Entry(by, Act.ACT_REJECTED, id, List.of()));
        }
        return open;
    }

    /** What waits for a second person. */
    public List<Proposal> waiting() {
        return store.open();
    }

    /** What came of a confirmation. */
    public sealed interface Outcome {
        /** Two people agree: do it now. */
        record Confirmed(Proposal proposal) implements Outcome {}

        /** Who proposes cannot confirm. */
        record SamePerson() implements Outcome {}

        /** Somebody decided already. */
        record NotOpen() implements Outcome {}
    }
}
