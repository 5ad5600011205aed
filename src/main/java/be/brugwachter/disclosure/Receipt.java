package be.brugwachter.disclosure;

import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.UUID;

/**
 * The answer to a sender: this parcel was opened. Once, whatever follows.
 *
 * @param parcel the parcel's own id
 * @param to where receipts of that sheet go
 * @param attempt how many attempts have started
 * @param madeAt when the parcel was taken in
 */
public record Receipt(UUID id, UUID parcel, Party sender, EmailAddress to, int attempt, Instant madeAt) {}
