package be.brugwachter.referral;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Lost;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Letters that took a referral back since the copy: one that had not left is gone with its row, and a person must call the receiver. */
final class LostLetters {
    private final Map<UUID, Fact> written = new LinkedHashMap<>();
    private final Set<UUID> left = new HashSet<>();

    /** Hears what a restored database did not know. */
    void hear(Fact fact) {
        UUID referral = fact.subject();
        switch (fact.act()) {
            case WITHDRAWAL_SENT, WRONG_RECEIVER_TOLD -> written.put(referral, fact);
            case RECALL_LEFT, RECALL_ANSWERED -> left.add(referral);
            case RECALL_RETURNED -> left.remove(referral);
            default -> {}
        }
    }

    /** The referrals whose receiver may not know, once. */
    List<Lost> take() {
        List<Lost> all = written.values().stream()
                .filter(fact -> !left.contains(fact.subject()))
                .map(fact -> new Lost(fact.subject(), Lost.Kind.REFERRAL, fact.moment(), fact.act(), fact.account()))
                .toList();
        written.clear();
        left.clear();
        return all;
    }
}
