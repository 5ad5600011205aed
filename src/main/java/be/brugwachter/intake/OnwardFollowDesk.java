package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.ParcelMoved;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After sealing: follows the parcel to the partner, tells who got what, and takes it back when the client does. */
@Service
@Transactional
public class OnwardFollowDesk {
    private final Caseload caseload;
    private final OnwardStore store;
    private final TakenBack takenBack;
    private final BridgeDesk bridge;
    private final Logbook logbook;

    OnwardFollowDesk(Caseload caseload, OnwardStore store, TakenBack takenBack, BridgeDesk bridge, Logbook logbook) {
        this.caseload = caseload;
        this.store = store;
        this.takenBack = takenBack;
        this.bridge = bridge;
        this.logbook = logbook;
    }

    /** Moves the link of the chain with its parcel, in the transaction that moved the parcel. */
    @EventListener
    public void on(ParcelMoved moved) {
        store.lockByParcel(moved.parcel()).ifPresent(onward -> follow(onward, moved));
        // a letter that takes a parcel back is sent for that parcel
        store.lockByParcel(moved.subject())
                .filter(onward -> !onward.standing())
                .ifPresent(onward -> letter(onward, moved.state()));
    }

    /** When it does not arrive, somebody calls. Its way stands in the book: after a restore nothing else knows it. */
    private void letter(OnwardDisclosure onward, ParcelState state) {
        switch (state) {
            case ACCEPTED -> remember(Act.RECALL_LEFT, onward);
            case UNDELIVERED -> {
                remember(Act.RECALL_RETURNED, onward);
                store.move(onward.calling(true));
            }
            case HELD -> store.move(onward.calling(true));
            case WAITING, ATTEMPTED, OPENED, WITHHELD -> {}
        }
    }

    private void remember(Act act, OnwardDisclosure onward) {
        logbook.write(Actor.system(Walls.party()), act, onward.id(), Clause.ONWARD_TO_GBO);
    }

    private void follow(OnwardDisclosure onward, ParcelMoved moved) {
        if (!onward.standing()) {
            bridge.forget(onward.id()); // it was leaving when it was taken back
            return;
        }
        switch (moved.state()) {
            case ACCEPTED -> to(onward, OnwardDisclosure.State.SENT, Act.ONWARD_SENT);
            case UNDELIVERED -> to(onward, OnwardDisclosure.State.UNDELIVERED, Act.ONWARD_UNDELIVERED);
            case HELD -> to(onward, OnwardDisclosure.State.HELD, Act.ONWARD_HELD);
            case OPENED -> to(onward, OnwardDisclosure.State.OPENED, Act.ONWARD_OPENED);
            case WAITING, ATTEMPTED, WITHHELD -> {}
        }
    }

    private void to(OnwardDisclosure onward, OnwardDisclosure.State next, Act act) {
        store.move(onward.to(next, logbook.now()));
        Clause[] grounds = bridge.find(onward.parcel().orElseThrow())
                .map(Parcel::grounds)
                .orElse(List.of())
                .toArray(Clause[]::new);
        logbook.write(
                Actor.system(Walls.party()),
                act,
                onward.id(),
                next == OnwardDisclosure.State.HELD ? grounds : new Clause[] {Clause.ONWARD_TO_GBO});
    }

    /** The client takes a yes back at this desk: what is here never leaves, a partner that has it is told. */
    @Upholds(Clause.ONWARD_TO_GBO)
    public Answer withdraw(Actor by, UUID intake, UUID id) {
        return caseload.act(
                by,
                intake,
                each -> store.lock(id)
                        .filter(onward -> onward.intake().equals(intake) && onward.standing())
                        .map(onward -> {
                            takenBack.withdraw(by, onward);
                            return Answer.DONE;
                        })
                        .orElse(Answer.GONE));
    }

    /** The courier comes again for a parcel that was held or did not arrive; everything is decided anew. */
    public Answer tryAgain(Actor by, UUID intake, UUID id) {
        return caseload.act(
                by,
                intake,
                each -> store.lock(id)
                        .filter(onward -> onward.intake().equals(intake) && onward.standing())
                        .flatMap(onward ->
                                onward.parcel().filter(bridge::tryAgain).map(parcel -> again(onward)))
                        .orElse(Answer.GONE));
    }

    private Answer again(OnwardDisclosure onward) {
        store.move(onward.to(OnwardDisclosure.State.SEALED, logbook.now()));
        return Answer.DONE;
    }

    /** Who got anything of this client, oldest first. */
    @Transactional(readOnly = true)
    public List<OnwardDisclosure> chain(UUID intake) {
        return store.of(intake);
    }

    /** The partners somebody must telephone, because no letter could tell that something was taken back. */
    @Transactional(readOnly = true)
    public List<OnwardDisclosure> calls() {
        return store.toCall();
    }

    /** Somebody called. */
    public void called(Actor by, UUID id) {
        Optional<OnwardDisclosure> waiting = store.lock(id).filter(OnwardDisclosure::toCall);
        waiting.ifPresent(onward -> {
            store.move(onward.calling(false));
            logbook.write(by, Act.PARTNER_CALLED, id, Clause.ONWARD_TO_GBO);
        });
    }
}
