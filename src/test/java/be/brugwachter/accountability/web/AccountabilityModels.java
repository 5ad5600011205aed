package be.brugwachter.accountability.web;

import be.brugwachter.accountability.ProcessingEntry;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the pages of this room get to show, for the gallery. */
public final class AccountabilityModels {
    private AccountabilityModels() {}

    /** The register of OCMW Brugge. */
    public static Map<String, Object> register() {
        Standing standing = new Standing(Shipped.BRUGGE, List.of(), LocalDate.of(2026, 3, 2));
        return Map.of(
                "entries",
                List.of(ProcessingEntry.of(standing, Side.RECEIVER, List.of())),
                "columns",
                ProcessingPages.columns());
    }
}
