package be.brugwachter.protocol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Brugge with an amendment that changes terms and purposes from a day on, to see that what came before it keeps its own. */
public final class Amended {
    /** The first day of the second version. */
    public static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    /**
     * From {@link #FROM}: 40 days without opening instead of 14, 90 days without contact instead of 60, 30 years instead of 10, and
     * no purpose {@code describe-actions} any more.
     */
    public static final Protocol BRUGGE = Shipped.read(
            "opgroeien-ocmw-brugge.yaml",
            text("version: 1", "version: 2")
                    .replace("inForceFrom: 2024-09-01", "inForceFrom: " + FROM)
                    .replace("amount: 14", "amount: 40")
                    .replace("amount: 60", "amount: 90")
                    .replace("yearsAfterClosing: 10", "yearsAfterClosing: 30")
                    .replace("id: describe-actions", "id: describe-otherwise"));

    private Amended() {}

    /** Both versions, living on this clock. */
    public static ProtocolLibrary library(Clock clock) {
        return new ProtocolLibrary(List.of(Shipped.BRUGGE, BRUGGE)).living(party -> List.of(), clock);
    }

    private static String text(String old, String now) {
        return Shipped.text("opgroeien-ocmw-brugge.yaml").replace(old, now);
    }
}
