package be.brugwachter.intake;

import be.brugwachter.decision.FileFacts;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.ProtocolDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is known of a client at the desk, as facts for the decision. */
final class KnownClients {
    private final IntakeStore store;
    private final TrailStore trail;
    private final RecallStore recalls;
    private final ProtocolDesk protocols;

    KnownClients(IntakeStore store, TrailStore trail, RecallStore recalls, ProtocolDesk protocols) {
        this.store = store;
        this.trail = trail;
        this.recalls = recalls;
        this.protocols = protocols;
    }

    /** The facts. */
    FileFacts facts(UUID intake, Instant now) {
        Optional<Arrival> arrival = store.find(intake).flatMap(Place::arrivalOf);
        Optional<IntakeStore.Client> client = store.client(intake);
        Optional<Instant> contact = contact(intake);
        return new FileFacts(
                client.isPresent(),
                contact.isPresent(),
                contact.map(moment -> LocalDate.ofInstant(moment, Logbook.BRUSSELS))
                        .orElse(null),
                arrival.map(came -> recalls.of(came.sender(), came.parcel()).isPresent())
                        .orElse(null),
                arrival.flatMap(came -> protocols.byId(came.protocol(), came.protocolVersion()))
                        .map(protocol -> protocols.standing(protocol, now).stoppedForMisuse())
                        .orElse(null),
                client.map(known -> known.residence().nis()).orElse(null),
                client.map(known -> Passing.received(known.details())).orElse(Set.of()));
    }

    private Optional<Instant> contact(UUID intake) {
        return trail.attempts(intake).stream()
                .filter(attempt -> attempt.result().contact())
                .map(ContactAttempt::moment)
                .findFirst();
    }

    /** The account that looks after the client. */
    Optional<UUID> worker(UUID intake) {
        return store.find(intake).flatMap(Place::handsOf).map(Hands::worker);
    }

    /** The data that came in, while they are here. */
    Optional<RawDetails> details(UUID intake) {
        return store.client(intake).map(IntakeStore.Client::details);
    }
}
