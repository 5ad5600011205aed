package be.brugwachter.referral;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Lost;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The referrals that left since the copy: the book knows who made them and how far they came, and not for whom. */
final class LostReferrals {
    private final Map<UUID, Lost> lost = new LinkedHashMap<>();
    private final Set<UUID> stopped = new HashSet<>();

    /** Hears what a restored database did not know. */
    void hear(Fact fact) {
        UUID id = fact.subject();
        switch (fact.act()) {
            case REFERRAL_SEALED ->
                lost.put(id, new Lost(id, Lost.Kind.REFERRAL, fact.moment(), fact.act(), fact.account()));
            case REFERRAL_SENT, REFERRAL_HELD, REFERRAL_UNDELIVERED, REFERRAL_OPENED ->
                lost.computeIfPresent(id, (same, was) -> was.reached(fact.act()));
            case REFERRAL_STOPPED -> stopped.add(id);
            case REFERRAL_STOP_UNDONE -> stopped.remove(id);
            case REFERRAL_WITHDRAWN, REFERRAL_LAPSED, REFERRAL_ERASED, BREACH_REPORTED -> lost.remove(id);
            default -> {}
        }
    }

    /** All of them, once. */
    List<Lost> take() {
        List<Lost> all = lost.entrySet().stream()
                .map(each -> stopped.contains(each.getKey())
                        ? each.getValue().reached(Act.REFERRAL_STOPPED)
                        : each.getValue())
                .toList();
        lost.clear();
        stopped.clear();
        return all;
    }
}
