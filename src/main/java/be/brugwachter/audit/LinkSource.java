package be.brugwachter.audit;

import java.util.List;

/** The chained entries of a party, for who goes through them once, in order. */
@FunctionalInterface
public interface LinkSource {
    /** Those after this place in the chain, at most so many; a place is taken for good once it can be read. */
    List<Link> after(long position, int most);
}
