package be.brugwachter.disclosure;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passphrase sheet as its receiver holds it.
 *
 * @param name as mails say it
 * @param fingerprint of the sender's key, in 64 hexadecimal digits
 * @param answersTo where receipts go
 * @param boxKey what letters to the sender are locked to; nothing on a sheet of before there were letters
 * @param confirmedAt when a second person compared the fingerprint with the paper, if one did
 * @param lostAt when it was reported lost, if it was
 * @param openLines how many lines were not used yet
 */
public record ReceivedSheet(
        UUID id,
        ProtocolId protocol,
        Party sender,
        String name,
        String fingerprint,
        EmailAddress answersTo,
        @Nullable String boxKey,
        Instant importedAt,
        Instant expiresAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant lostAt,
        int openLines) {
    /** Whether parcels sealed with it are opened. */
    public boolean usableAt(Instant now) {
        return confirmedAt != null && lostAt == null && now.isBefore(expiresAt) && openLines > 0;
    }
}
