package be.brugwachter.notice;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and when the data of one client were, as far as this party knows. Says nothing about who it was.
 *
 * @param id of the referral, or of the intake
 * @param sheet name of the passphrase sheet that sealed it; nothing when this party does not know
 * @param holders who could open it here
 * @param mailbox when it lay sealed in the mailbox; nothing when it never got there
 * @param struck when its line was torn off the sheet; nothing when nobody knows
 * @param here when the data lay at this party
 */
public record Passage(
        UUID id,
        ProtocolId protocol,
        @Nullable String sheet,
        Set<Holder> holders,
        @Nullable Span mailbox,
        @Nullable Instant struck,
        Span here) {
    public Passage {
        holders = Set.copyOf(holders);
    }

    /**
     * Somebody who could open it.
     *
     * @param account nothing for anybody in that function
     */
    public record Holder(@Nullable UUID account, Role role) {}

    /**
     * From a moment until another.
     *
     * @param until nothing when it did not end, or nobody knows
     */
    public record Span(Instant from, @Nullable Instant until) {
        boolean endsBefore(Instant moment) {
            return until != null && until.isBefore(moment);
        }
    }
}
