package be.brugwachter.intake.web;

import be.brugwachter.intake.Quarantined;
import be.brugwachter.parcel.Opening.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the page of parcels gets to show, for the gallery. */
public final class ParcelModels {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private ParcelModels() {}

    /** Two that did not open. */
    public static Map<String, Object> refused() {
        return Map.of("refused", List.of(refused(Reason.SIGNATURE), refused(Reason.ARCHIVE)));
    }

    /** Nothing waits. */
    public static Map<String, Object> none() {
        return Map.of("refused", List.of(), "said", ParcelPages.Said.IN);
    }

    private static RefusedParcel refused(Reason reason) {
        return RefusedParcel.of(new Quarantined(UUID.randomUUID(), reason, NOW));
    }
}
