package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.intake.FileSystemPost.Outgoing;
import be.brugwachter.intake.HandOverCall.State;
import be.brugwachter.retention.Law;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a client who wants help to the OCMW's own file system by a call: asked by the worker, sent by the courier until the system
 * confirms. The call itself lies between two short transactions and holds no lock.
 */
@Service
@Transactional
public class CallDesk {
    private static final int BATCH = 10;

    private final Caseload caseload;
    private final IntakeStore intakes;
    private final CallStore calls;
    private final Ways ways;
    private final Logbook logbook;

    CallDesk(Caseload caseload, IntakeStore intakes, CallStore calls, Ways ways, Logbook logbook) {
        this.caseload = caseload;
        this.intakes = intakes;
        this.calls = calls;
        this.ways = ways;
        this.logbook = logbook;
    }

    /** What writes a client, where it can go, what was written out before, and what takes that away. */
    record Ways(ClientWriter writer, FileSystemPost post, HandOverStore handOvers, Exports exports) {}

    /** Whether this deployment knows the file system of this party. */
    public boolean reaches() {
        return ways.post().reaches();
    }

    /** Has a client sent to the file system, each form once. */
    @Upholds(Clause.FILE_IF_WISHED)
    public Answer hand(Actor by, UUID intake, ExportFormat format) {
        return !reaches()
                ? Answer.NO_CALL
                : caseload.actOpen(by, intake, open -> {
                    Instant now = logbook.now();
                    UUID id = HandOverCall.key(intake, format);
                    if (!(open instanceof Intake.Contacted)) {
                        return Answer.NO_CONTACT_YET;
                    }
                    if (!ways.handOvers()
                            .add(new HandOver(
                                    id, intake, by.account(), HandOver.Target.CALL, format, Optional.empty(), now))) {
                        return Answer.HANDED_OVER_BEFORE;
                    }
                    byte[] file =
                            ways.writer().write(format, intakes.client(intake).orElseThrow());
                    calls.add(HandOverCall.fresh(id, intake, format, now), file);
                    logbook.write(by, Act.CLIENT_HANDED_OVER, intake, Clause.FILE_IF_WISHED);
                    return Answer.DONE;
                });
    }

    /** Something was mended: the same call again, with the same key. */
    public Answer again(Actor by, UUID intake, UUID call) {
        return caseload.actOpen(
                by,
                intake,
                open -> calls.lockIfFree(call)
                        .filter(each -> each.intake().equals(intake) && each.state() == State.REFUSED)
                        .map(refused -> {
                            calls.move(refused.again(logbook.now()));
                            return Answer.DONE;
                        })
                        .orElse(Answer.GONE));
    }

    /** The calls for a client, oldest first. */
    @Transactional(readOnly = true)
    public List<HandOverCall> of(UUID intake) {
        return calls.of(intake);
    }

    /** The clients of whom a call waits for a person. */
    @Transactional(readOnly = true)
    public Set<UUID> refused() {
        return Set.copyOf(calls.refused());
    }

    /** A small batch that waits for the courier. */
    public List<UUID> due() {
        return calls.due(logbook.now(), BATCH);
    }

    /**
     * Starts an attempt, unless the client is no longer one who was reached and waits for a file, or another courier is at it.
     * The client is locked before the call, as by whoever erases.
     */
    @Upholds(Clause.FILE_IF_WISHED)
    public Optional<Outgoing> start(UUID id) {
        Instant now = logbook.now();
        boolean waits = calls.find(id)
                .flatMap(call -> intakes.lock(call.intake()))
                .filter(Intake.Contacted.class::isInstance)
                .isPresent();
        return calls.lockIfFree(id).filter(call -> call.isDue(now)).flatMap(call -> {
            if (!waits) {
                ways.exports().takeAway(call.intake(), Law.NO_LONGER_NEEDED);
                return Optional.empty();
            }
            HandOverCall started = call.started(now);
            calls.move(started);
            return calls.content(started)
                    .map(content -> new Outgoing(id, started.attempt(), started.format(), content));
        });
    }

    /**
     * Records what was said. An answer to an attempt that was taken for lost changes nothing. Of a client who went meanwhile it still
     * counts that the file system took it: the book must say where the data are.
     */
    public void record(Outgoing attempt, CallAnswer said) {
        calls.lock(attempt.key())
                .filter(call -> call.attempt() == attempt.attempt() && call.hears(said))
                .map(call -> call.after(said, logbook.now()))
                .ifPresent(call -> {
                    calls.move(call);
                    if (call.state() == State.TAKEN) {
                        Actor us = Actor.system(Walls.party());
                        logbook.write(us, Act.HAND_OVER_ARRIVED, call.intake(), Clause.FILE_IF_WISHED);
                    }
                });
    }
}
