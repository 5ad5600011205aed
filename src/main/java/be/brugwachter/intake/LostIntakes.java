package be.brugwachter.intake;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Lost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The clients who came in since the copy: the mail is gone and the line burnt. The book names the intake and, in the same
 * transaction, the parcel; the sender knows the parcel only.
 */
final class LostIntakes {
    private static final Duration ONE_TRANSACTION = Duration.ofSeconds(10);

    private final Map<UUID, Fact> came = new LinkedHashMap<>();
    private final Map<UUID, Fact> last = new LinkedHashMap<>();
    private final List<Fact> receipts = new ArrayList<>();
    private final Set<UUID> gone = new HashSet<>();

    /** Hears what a restored database did not know. */
    void hear(Fact fact) {
        switch (fact.act()) {
            case INTAKE_RECEIVED -> came.put(fact.subject(), fact);
            case RECEIPT_SENT -> receipts.add(fact);
            case INTAKE_ASSIGNED,
                    INTAKE_TAKEN_OVER,
                    CONTACT_TRIED,
                    CONTACT_MADE,
                    CONTACT_KEPT_TRYING,
                    FILE_OPENED,
                    FILE_CLOSED -> last.put(fact.subject(), fact);
            case INTAKE_ERASED, KEPT_ELSEWHERE -> gone.add(fact.subject());
            default -> {}
        }
    }

    /** All who are neither erased nor in another system, once. */
    List<Lost> take() {
        List<Lost> all = new ArrayList<>();
        came.forEach((intake, fact) -> {
            UUID parcel = parcelOf(fact);
            if (!gone.contains(intake)) {
                var lost = new Lost(parcel, Lost.Kind.INTAKE, fact.moment(), fact.act(), fact.account());
                all.add(Optional.ofNullable(last.get(intake)).map(lost::takenUp).orElse(lost));
            }
        });
        List.of(came, last).forEach(Map::clear);
        receipts.clear();
        gone.clear();
        return all;
    }

    /** Parcels are taken in one after the other, each with its receipt: the nearest one is its own. */
    private UUID parcelOf(Fact arrival) {
        Optional<Fact> nearest = receipts.stream()
                .filter(receipt -> apart(receipt, arrival).compareTo(ONE_TRANSACTION) < 0)
                .min(Comparator.comparing(receipt -> apart(receipt, arrival)));
        nearest.ifPresent(receipts::remove);
        return nearest.map(Fact::subject).orElse(arrival.subject());
    }

    private static Duration apart(Fact one, Fact other) {
        return Duration.between(one.moment(), other.moment()).abs();
    }
}
