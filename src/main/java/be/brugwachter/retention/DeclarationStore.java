package be.brugwachter.retention;

import java.util.List;

/** The declarations of a party: added and read, never changed. */
public interface DeclarationStore {
    /** Adds one. */
    void add(Declaration declaration);

    /** The newest ones, newest first. */
    List<Declaration> newest(int most);

    /** All of them, newest first. */
    List<Declaration> all();
}
