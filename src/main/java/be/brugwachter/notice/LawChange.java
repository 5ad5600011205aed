package be.brugwachter.notice;

import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A change of law that touches a protocol, as this party told it to the other (art. 9).
 *
 * @param basis the legal basis, by its lasting name in the protocol
 * @param ends whether it falls away; otherwise it changes
 * @param from the first day of the change
 * @param confirmed when the other party said it knows
 */
public record LawChange(
        UUID id,
        ProtocolId protocol,
        String basis,
        boolean ends,
        LocalDate from,
        Instant told,
        Optional<Instant> confirmed) {}
