package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.PersonalData;
import be.brugwachter.shared.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where details are opened, in two transactions: one notes who reads and for which purpose, the next shows, and sees only what
 * the first committed. So nothing is shown that is not in the book.
 */
@Service
@Transactional
public class ReadingDesk {
    /** How long one noted reading counts: a sitting with one family. */
    static final Duration SITTING = Duration.ofMinutes(15);

    private final IntakeDesk intakes;
    private final IntakeStore store;
    private final TrailStore trail;
    private final Caseload caseload;
    private final Logbook logbook;

    ReadingDesk(IntakeDesk intakes, IntakeStore store, TrailStore trail, Caseload caseload, Logbook logbook) {
        this.intakes = intakes;
        this.store = store;
        this.trail = trail;
        this.caseload = caseload;
        this.logbook = logbook;
    }

    /** Notes that the assigned worker reads this client's details, for a purpose of this protocol (its id there). */
    public Opening note(Actor by, UUID intake, String purpose) {
        UUID reading = UUID.randomUUID();
        Answer answer = caseload.act(by, intake, each -> noteOne(by, intake, purpose, reading));
        return answer == Answer.DONE ? new Opening.Noted(reading) : new Opening.Refused(answer);
    }

    @Upholds(Clause.PURPOSE_BOUND)
    private Answer noteOne(Actor by, UUID intake, String purpose, UUID reading) {
        Optional<Protocol> allowing = intakes.find(by, intake)
                .map(Place::protocol)
                .filter(protocol -> protocol.purposes().byId(purpose).isPresent());
        if (allowing.isEmpty()) {
            return Answer.NO_PURPOSE;
        }
        trail.add(new Reading(reading, intake, by.account(), purpose, logbook.now()));
        logbook.write(by, Act.DETAILS_READ, intake, Clause.PURPOSE_BOUND, Clause.TO_SOCIAL_WORKER);
        return Answer.DONE;
    }

    /** Shows what a committed reading of this same worker opened; empty when it is over, or the client is no longer this worker's. */
    @Upholds(Clause.TO_SOCIAL_WORKER)
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Optional<Card> show(Actor by, UUID intake, UUID reading) {
        return intakes.find(by, intake)
                .filter(place -> place.isOf(by.account()))
                .flatMap(place -> noted(by, intake, reading)
                        .flatMap(each -> store.client(intake)
                                .map(client -> new Card(
                                        place,
                                        client,
                                        trail.attempts(intake),
                                        each.moment().plus(SITTING)))));
    }

    private Optional<Reading> noted(Actor by, UUID intake, UUID reading) {
        return trail.readings(intake).stream()
                .filter(each -> each.id().equals(reading) && each.account().equals(by.account()))
                .filter(each -> logbook.now().isBefore(each.moment().plus(SITTING)))
                .findFirst();
    }

    /** Notes that a distributor sees the names of all who wait for a worker, where the protocol knows this purpose. */
    public List<UUID> noteNames(Actor distributor, String purpose) {
        if (distributor.role() != Role.DISTRIBUTOR) {
            return List.of();
        }
        return intakes.list(distributor).stream()
                .filter(place -> place.intake() instanceof Intake.Received)
                .filter(place -> noteOne(distributor, place.id(), purpose, UUID.randomUUID()) == Answer.DONE)
                .map(Place::id)
                .toList();
    }

    /** The names that a distributor may see: of who waits for a worker, after a committed reading. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<Named> names(Actor distributor) {
        if (distributor.role() != Role.DISTRIBUTOR) {
            return List.of();
        }
        return intakes.list(distributor).stream()
                .filter(place -> place.intake() instanceof Intake.Received)
                .filter(place -> trail.readings(place.id()).stream()
                        .anyMatch(each ->
                                noted(distributor, place.id(), each.id()).isPresent()))
                .flatMap(place -> store.client(place.id()).map(client -> named(place.id(), client)).stream())
                .toList();
    }

    private static Named named(UUID intake, IntakeStore.Client client) {
        return new Named(
                intake, client.details().firstName() + " " + client.details().name());
    }

    /** Every opening of a client's details, oldest first; for the client who asks (GDPR art. 15). */
    @Transactional(readOnly = true)
    public List<Reading> readings(UUID intake) {
        return trail.readings(intake);
    }

    /** The name of a client who waits. */
    public record Named(UUID intake, String name) implements PersonalData {
        @Override
        public String toString() {
            return "Named[…]";
        }
    }
}
