package be.brugwachter.audit;

/** The book of one party. Entries are written in the transaction of the act they tell of, and never changed. */
public interface Book {
    /** Writes one entry, in the running transaction. */
    void write(Entry entry);
}
