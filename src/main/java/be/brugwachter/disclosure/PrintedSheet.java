package be.brugwachter.disclosure;

import be.brugwachter.parcel.Passphrase;
import java.util.List;

/**
 * A sheet on its way to the printer, the only time its lines are read.
 *
 * @param lines number and passphrase, in order
 */
public record PrintedSheet(PassphraseSheet sheet, List<Line> lines) {
    public PrintedSheet {
        lines = List.copyOf(lines);
    }

    /** One tear-off line. Prints nothing by itself. */
    public record Line(int number, Passphrase passphrase) {}
}
