package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.Place;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * How far each party read its folder, and whose turn it is: one at a time, since two readers of one folder take each other's mails
 * away. After a start everything that still lies there is read again.
 */
final class Turns {
    private final Map<Party, Place> read = new ConcurrentHashMap<>();
    private final Map<Party, Object> turns = new ConcurrentHashMap<>();

    /** Reads on for the party inside whose walls this runs, from where its last turn ended. */
    void next(UnaryOperator<Place> reading) {
        Party party = Walls.party();
        synchronized (turns.computeIfAbsent(party, each -> new Object())) {
            read.put(party, reading.apply(read.getOrDefault(party, Place.START)));
        }
    }
}
