package be.brugwachter.notice;

import java.util.List;

/** A room in which data of clients lie or lay. Asked inside the walls of the party that looks. */
@FunctionalInterface
public interface PassageSource {
    /** Where and when the data of each client were, erased ones included. */
    List<Passage> passages();
}
