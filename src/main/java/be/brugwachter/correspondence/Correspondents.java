package be.brugwachter.correspondence;

import be.brugwachter.correspondence.Correspondent.Document;
import java.util.List;
import java.util.stream.Stream;

/** The rooms whose matters officers write about. */
final class Correspondents {
    private final List<Correspondent> rooms;

    Correspondents(List<Correspondent> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    /** Those that hear of such a matter. */
    Stream<Correspondent> of(Matter matter) {
        return rooms.stream().filter(room -> room.kinds().contains(matter.kind()));
    }

    /** Whether a request was open for this document. */
    boolean answered(Matter matter, Document document) {
        return of(matter).filter(room -> room.answered(matter, document)).count() > 0;
    }
}
