package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Actor;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attempts to reach a client, and the first contact. */
@Service
@Transactional
public class ContactDesk {
    private final Caseload caseload;
    private final IntakeStore store;
    private final TrailStore trail;
    private final Logbook logbook;

    ContactDesk(Caseload caseload, IntakeStore store, TrailStore trail, Logbook logbook) {
        this.caseload = caseload;
        this.store = store;
        this.trail = trail;
        this.logbook = logbook;
    }

    /** Notes one attempt; the first that reaches the client is the first contact. */
    public Answer tried(Actor by, UUID intake, ContactAttempt.Way way, ContactAttempt.Result result) {
        return caseload.actOpen(by, intake, open -> {
            trail.add(new ContactAttempt(UUID.randomUUID(), intake, by.account(), way, result, logbook.now()));
            logbook.write(by, Act.CONTACT_TRIED, intake, Clause.KEEP_UNTIL_CONTACT);
            if (result.contact() && open instanceof Intake.Assigned assigned) {
                store.move(new Intake.Contacted(intake, assigned.arrival(), assigned.hands(), logbook.now()));
                logbook.write(by, Act.CONTACT_MADE, intake, Clause.KEEP_UNTIL_CONTACT);
            }
            return Answer.DONE;
        });
    }
}
