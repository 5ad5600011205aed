package be.brugwachter.accountability;

import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import java.util.List;

/** The list of OCMW Brugge, for the gallery. */
public final class Lines {
    private Lines() {}

    /** These, whoever hosts, and whom the protocol names. */
    public static List<ProcessorLine> of(List<Processor> recorded) {
        return ProcessorList.lines(
                recorded, new HostOfSoftware("Voorbeeldhost"), List.of(Shipped.BRUGGE), Side.RECEIVER);
    }
}
