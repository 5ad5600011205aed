package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parties whose database does not fit their ledger. No transaction begins inside their walls, so that whoever asks, by a page
 * or by the clock, nothing of them is shown, sent or taken in; the other parties of the deployment go on.
 */
public final class ShutParties {
    private final Map<Party, String> reasons = new ConcurrentHashMap<>();

    /**
     * Shuts a party until the program starts again.
     *
     * @param reason a Dutch sentence for who runs the installation
     */
    public void shut(Party party, String reason) {
        reasons.put(party, reason);
    }

    /** Why a party is shut; empty when it is open. */
    public Optional<String> reason(Party party) {
        return Optional.ofNullable(reasons.get(party));
    }

    /** Whether work of this party may go on. */
    public boolean isOpen(Party party) {
        return !reasons.containsKey(party);
    }

    void refuse(Party party) {
        if (!isOpen(party)) {
            throw new PartyShut();
        }
    }
}
