package be.brugwachter.figures;

import be.brugwachter.protocol.Side;
import java.util.List;

/** Which of the two ways a party looks at: what it sends, or what it receives. Each is counted by the party itself. */
public enum Flow {
    SENDING(Kind.SENT, Kind.OPENED),
    RECEIVING(Kind.RECEIVED, Kind.READ);

    private final List<Kind> kinds;

    Flow(Kind came, Kind opened) {
        this.kinds = List.of(came, opened);
    }

    /** What came, and what was opened of it, in that order. */
    List<Kind> kinds() {
        return kinds;
    }

    /** What is opened, of which every tally tells the working days it took. */
    Kind opened() {
        return kinds.getLast();
    }

    /** On which side of its protocols a party stands for this. */
    Side side() {
        return this == SENDING ? Side.SENDER : Side.RECEIVER;
    }
}
