package be.brugwachter.figures;

import be.brugwachter.protocol.Side;
import java.util.List;

/** Which of the two ways a party looks at: what it sends, or what it receives. Each is counted by the party itself. */
public enum Flow {
    SENDING(Kind.SENT, Kind.OPENED),
    RECEIVING(Kind.RECEIVED, Kind.READ);

    private final Kind came;
    private final Kind opened;

    Flow(Kind came, Kind opened) {
        this.came = came;
        this.opened = opened;
    }

    /** What came, and what was opened of it, in that order. */
    List<Kind> kinds() {
        return List.of(came, opened);
    }

    /** What is opened, of which every tally tells the working days it took. */
    Kind opened() {
        return opened;
    }

    /** On which side of its protocols a party stands for this. */
    Side side() {
        return this == SENDING ? Side.SENDER : Side.RECEIVER;
    }
}
