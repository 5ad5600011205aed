package be.brugwachter.audit;

import java.util.List;

/** Every room that replays. */
record Rooms(List<Replay> all) {
    Rooms {
        all = List.copyOf(all);
    }
}
