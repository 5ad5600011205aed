package be.brugwachter.audit;

import java.util.List;
import java.util.Optional;

/** The rows of the book of the party inside whose walls the work runs. */
public interface BookStore {
    /** Adds a fact. */
    void add(Fact fact);

    /** Waits until no other node links this party's book, until the transaction ends. */
    void lockChain();

    /** The last link of the chain. */
    Optional<Link> lastLink();

    /** Facts not yet linked, oldest first, at most so many. */
    List<Fact> unlinked(int most);

    /** Adds a link to the chain. */
    void add(Link link);

    /** The links from this position on, in order, at most so many. */
    List<Link> links(long from, int most);

    /** The facts of these links, in the same order. */
    List<Fact> facts(long from, int most);
}
