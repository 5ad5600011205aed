package be.brugwachter.notice;

import java.util.List;

/** A room in which data of clients lie or lay. Asked inside the walls of the party that looks. */
public interface PassageSource {
    /** Where and when the data of each client were, erased ones included. */
    List<Passage> passages();

    /** How many sealed mails came of which nobody here knows for whom they are, because nobody could open them. */
    default long unopened() {
        return 0;
    }
}
