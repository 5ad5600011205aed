package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits, and who looks after whom. No name is seen here. */
@Service
@Transactional
public class IntakeDesk {
    private final IntakeStore store;
    private final DecisionStore decisions;
    private final ProtocolDesk protocols;
    private final Colleagues colleagues;
    private final Logbook logbook;

    IntakeDesk(
            IntakeStore store,
            DecisionStore decisions,
            ProtocolDesk protocols,
            Colleagues colleagues,
            Logbook logbook) {
        this.store = store;
        this.decisions = decisions;
        this.protocols = protocols;
        this.colleagues = colleagues;
        this.logbook = logbook;
    }

    /** Whether this person may work at the desk today. */
    @Transactional(readOnly = true)
    public boolean admits(Actor actor) {
        return colleagues.bound(actor);
    }

    /** Everybody to whom a client may be given, by name. */
    @Transactional(readOnly = true)
    public List<Account> colleagues() {
        return colleagues.all();
    }

    /** Every client at the desk, oldest first, without a name; nothing for who is not bound by secrecy. */
    @Upholds(Clause.RECEIVER_UNDER_SECRECY)
    @Transactional(readOnly = true)
    public List<Place> list(Actor actor) {
        if (!colleagues.bound(actor)) {
            return List.of();
        }
        return store.living().stream()
                .filter(Place::isHere)
                .map(this::place)
                .flatMap(Optional::stream)
                .toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Place> find(Actor actor, UUID intake) {
        return colleagues.bound(actor) ? store.find(intake).flatMap(this::place) : Optional.empty();
    }

    /** What is left of one that was erased: day and ground. */
    @Transactional(readOnly = true)
    public Optional<Intake.Erased> erased(Actor actor, UUID intake) {
        return store.find(intake)
                .filter(each -> colleagues.bound(actor))
                .filter(Intake.Erased.class::isInstance)
                .map(Intake.Erased.class::cast);
    }

    private Optional<Place> place(Intake intake) {
        return Place.arrivalOf(intake)
                .flatMap(arrival -> protocols.byId(arrival.protocol(), arrival.protocolVersion()))
                .map(protocol -> {
                    Optional<LocalDate> chosen = decisions.tryUntil(intake.id());
                    return new Place(intake, protocol, chosen, logbook.today());
                });
    }

    /** A worker takes a client on, or a distributor gives one: worker and deputy, first come first served. */
    @Upholds(Clause.TO_SOCIAL_WORKER)
    public Answer assign(Actor by, UUID intake, Hands hands) {
        if (!colleagues.bound(by)) {
            return Answer.NOT_UNDER_SECRECY;
        }
        if (by.role() != Role.DISTRIBUTOR && !hands.hold(by.account())) {
            return Answer.NOT_YOURS;
        }
        return colleagues.canHelp(hands) ? give(by, intake, hands) : Answer.COLLEAGUE_NOT_READY;
    }

    /** The lock makes the second of two wait, and then see that the first was there. */
    private Answer give(Actor by, UUID intake, Hands hands) {
        return switch (store.lock(intake).orElse(null)) {
            case Intake.Received waiting -> {
                store.move(new Intake.Assigned(intake, waiting.arrival(), hands, logbook.now()));
                logbook.write(by, Act.INTAKE_ASSIGNED, intake, Clause.TO_SOCIAL_WORKER);
                yield Answer.DONE;
            }
            case Intake.Assigned other -> Answer.TAKEN;
            case Intake.Contacted other -> Answer.TAKEN;
            case null, default -> Answer.GONE;
        };
    }

    /** The deputy, or another colleague, takes over: one act. The deputy and the worker change places; else the deputy stays. */
    public Answer takeOver(Actor by, UUID intake) {
        if (!colleagues.bound(by) || !colleagues.canHelp(by.account())) {
            return Answer.NOT_UNDER_SECRECY;
        }
        return store.lock(intake)
                .filter(each -> Place.handsOf(each).isPresent())
                .map(each -> pass(by, each, by.account()))
                .orElse(Answer.GONE);
    }

    /**
     * Everything of an absent colleague goes to one other, in one act: by a distributor, by who is going away, or by who takes it.
     *
     * @return empty when this may not be; otherwise how many clients went
     */
    public Optional<Integer> standIn(Actor by, UUID absent, UUID other) {
        boolean may = by.role() == Role.DISTRIBUTOR
                || by.account().equals(absent)
                || by.account().equals(other);
        if (!may || absent.equals(other) || !colleagues.bound(by) || !colleagues.canHelp(other)) {
            return Optional.empty();
        }
        List<Intake> theirs = store.living().stream()
                .filter(each -> isOf(each, absent))
                .map(each -> store.lock(each.id()).orElseThrow())
                .filter(each -> isOf(each, absent))
                .toList();
        theirs.forEach(each -> pass(by, each, other));
        return Optional.of(theirs.size());
    }

    private static boolean isOf(Intake intake, UUID account) {
        return Place.isHere(intake)
                && Place.handsOf(intake).filter(hands -> hands.hold(account)).isPresent();
    }

    private Answer pass(Actor by, Intake intake, UUID next) {
        Hands now = Place.handsOf(intake).orElseThrow();
        if (now.hold(next)) {
            return Answer.DONE;
        }
        Hands then = now.deputy().equals(next) ? now.turned() : new Hands(next, now.deputy());
        switch (intake) {
            case Intake.Assigned on -> store.move(new Intake.Assigned(on.id(), on.arrival(), then, on.since()));
            case Intake.Contacted on -> store.move(new Intake.Contacted(on.id(), on.arrival(), then, on.since()));
            case Intake.FileOpened on ->
                store.move(new Intake.FileOpened(on.id(), on.arrival(), then, on.since(), on.keeping()));
            case Intake.Received on -> throw new IllegalStateException("What nobody holds is not handed over.");
            case Intake.Erased on -> throw new IllegalStateException("What is erased is not handed over.");
        }
        logbook.write(by, Act.INTAKE_TAKEN_OVER, intake.id(), Clause.TO_SOCIAL_WORKER);
        return Answer.DONE;
    }
}
