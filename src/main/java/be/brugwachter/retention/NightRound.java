package be.brugwachter.retention;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks by every shelf of a party. Safe at any hour, twice, and after having been killed anywhere: what is left goes in the next
 * round. A shelf that fails keeps no other from its turn.
 */
public class NightRound {
    private static final Logger LOG = LoggerFactory.getLogger(NightRound.class);

    private final RetentionDesk desk;
    private final List<Shelf> shelves;

    /** A round by these shelves. */
    public NightRound(RetentionDesk desk, List<Shelf> shelves) {
        this.desk = desk;
        this.shelves =
                shelves.stream().sorted(Comparator.comparing(Shelf::name)).toList();
    }

    /** The shelves, in the order of the walk. */
    public List<Shelf> shelves() {
        return shelves;
    }

    /** One round for the party inside whose walls it runs. */
    public void walk() {
        shelves.forEach(this::letGo);
    }

    private void letGo(Shelf shelf) {
        try {
            desk.letGo(shelf);
        } catch (RuntimeException e) {
            LOG.error("Nothing went from the shelf {}; the next round tries again.", shelf.name(), e);
            desk.failed(shelf);
        }
    }
}
