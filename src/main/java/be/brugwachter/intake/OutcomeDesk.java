package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.intake.ContactDecision.Choice;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outcomes by which the data go, and the decision when contact never came. Each is one act of the assigned worker. */
@Service
@Transactional
public class OutcomeDesk {
    private final Caseload caseload;
    private final Findings findings;
    private final Erasures erasures;
    private final ProtocolDesk protocols;
    private final Logbook logbook;

    OutcomeDesk(Caseload caseload, Findings findings, Erasures erasures, ProtocolDesk protocols, Logbook logbook) {
        this.caseload = caseload;
        this.findings = findings;
        this.erasures = erasures;
        this.protocols = protocols;
        this.logbook = logbook;
    }

    /** There was contact, and the client wants no help: everything goes, now. */
    @Upholds(Clause.KEEP_UNTIL_CONTACT)
    public Answer wantsNoHelp(Actor by, UUID intake) {
        return caseload.actOpen(by, intake, open -> {
            if (!(open instanceof Intake.Contacted)) {
                return Answer.NO_CONTACT_YET;
            }
            erasures.erase(by, open, ErasureGround.NO_FURTHER_HELP);
            return Answer.DONE;
        });
    }

    /** The client lives in another municipality: everything goes and nothing is sent on. The sender hears that an address is outdated, as from anybody who finds that. */
    public Answer livesElsewhere(Actor by, UUID intake) {
        return caseload.actOpen(by, intake, open -> {
            findings.found(by, open, DataItem.ADDRESS, Quality.Flaw.OUTDATED);
            erasures.erase(by, open, ErasureGround.LIVES_ELSEWHERE);
            return Answer.DONE;
        });
    }

    /** The agreed time is over and trying goes on, until a day this person names. */
    @Upholds(Clause.NO_END_WITHOUT_CONTACT)
    public Answer keepTrying(Actor by, UUID intake, Choice.KeepTrying choice) {
        return decide(by, intake, (open, clocks) -> {
            if (!clocks.mayTryUntil(choice.until(), logbook.today())) {
                return Answer.NO_SUCH_DAY;
            }
            add(by, intake, choice);
            logbook.write(by, Act.CONTACT_KEPT_TRYING, intake, Clause.NO_END_WITHOUT_CONTACT);
            return Answer.DONE;
        });
    }

    /** The agreed time is over and this person lets go: everything goes. */
    @Upholds(Clause.NO_END_WITHOUT_CONTACT)
    public Answer letGo(Actor by, UUID intake, Choice.LetGo choice) {
        return decide(by, intake, (open, clocks) -> {
            add(by, intake, choice);
            erasures.erase(by, open, ErasureGround.NEVER_REACHED);
            return Answer.DONE;
        });
    }

    /** The client asks for it (GDPR art. 17), and there is no file yet: everything goes, and who got it from here is told. */
    public Answer asked(Actor by, UUID intake) {
        return caseload.actOpen(by, intake, open -> {
            erasures.erase(by, open, ErasureGround.REQUESTED);
            return Answer.DONE;
        });
    }

    /** Only before any contact, and only after the agreed maximum, or after the later day somebody chose. */
    private Answer decide(Actor by, UUID intake, BiFunction<Intake.Open, Deadlines, Answer> work) {
        return caseload.actOpen(by, intake, open -> {
            Deadlines clocks = protocols
                    .byId(open.arrival().protocol(), open.arrival().protocolVersion())
                    .map(Deadlines::new)
                    .orElseThrow(() -> new IllegalStateException("A client is here under a protocol that is gone."));
            Optional<LocalDate> chosen = findings.decisions().tryUntil(intake);
            return clocks.due(open, chosen, logbook.today()) == Due.DECIDE
                    ? work.apply(open, clocks)
                    : Answer.TOO_EARLY;
        });
    }

    private void add(Actor by, UUID intake, Choice choice) {
        findings.decisions().add(new ContactDecision(UUID.randomUUID(), intake, by.account(), choice, logbook.now()));
    }
}
