package be.brugwachter.operation;

import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.intake.Answer;
import be.brugwachter.intake.Card;
import be.brugwachter.intake.ContactAttempt;
import be.brugwachter.intake.ContactDesk;
import be.brugwachter.intake.FileDesk;
import be.brugwachter.intake.FileNumber;
import be.brugwachter.intake.FlawDesk;
import be.brugwachter.intake.Hands;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.IntakeDesk;
import be.brugwachter.intake.Opening;
import be.brugwachter.intake.OutcomeDesk;
import be.brugwachter.intake.Place;
import be.brugwachter.intake.ReadingDesk;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** What a social worker of OCMW Brugge does with a family that came in, through the very desks behind the pages. */
final class DemoDesk {
    private static final int PATIENCE = 300;
    private static final long PAUSE_NANOS = 200_000_000L;

    private final House house;

    DemoDesk(House house) {
        this.house = house;
    }

    /** The family that waits, taken on, read and reached. */
    Card takeOn() {
        return Walls.as(DemoPeople.BRUGGE, () -> {
            Place waiting = waiting();
            done(desk().assign(worker(), waiting.id(), new Hands(worker().account(), deputy().account())));
            Card card = read(waiting);
            done(house.bean(ContactDesk.class)
                    .tried(worker(), waiting.id(), ContactAttempt.Way.TELEPHONE, ContactAttempt.Result.REACHED));
            return card;
        });
    }

    /** The house's own rounds may be carrying at this very moment. */
    private Place waiting() {
        for (int i = 0; i < PATIENCE; i++) {
            house.bean(ArrivalRound.class).round();
            List<Place> waiting = desk().list(worker()).stream()
                    .filter(place -> place.intake() instanceof Intake.Received)
                    .toList();
            if (!waiting.isEmpty()) {
                return waiting.getFirst();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new IllegalStateException("The demo's family did not come in.");
    }

    private Card read(Place place) {
        ReadingDesk reading = house.bean(ReadingDesk.class);
        String purpose = place.protocol().purposes().receiver().getFirst().id();
        if (reading.note(worker(), place.id(), purpose) instanceof Opening.Noted(UUID noted)) {
            return reading.show(worker(), place.id(), noted).orElseThrow();
        }
        throw new IllegalStateException("The demo's worker may not read.");
    }

    /** An item of this client is not right: the sender hears which and what kind, never a value. */
    void marks(UUID intake, DataItem item, Quality.Flaw kind) {
        Walls.run(DemoPeople.BRUGGE, () -> done(house.bean(FlawDesk.class).mark(worker(), intake, item, kind)));
    }

    /** Whether the sender answered every flaw of this client. */
    boolean answered(UUID intake) {
        return Walls.as(
                DemoPeople.BRUGGE,
                () -> house.bean(FlawDesk.class).of(intake).stream()
                        .allMatch(flaw -> flaw.reported().answer().isPresent()));
    }

    /** The client wants help: the file is elsewhere, and the copy here goes. */
    void helps(UUID intake, String number) {
        FileNumber file = FileNumber.parse(number).orElseThrow();
        Walls.run(DemoPeople.BRUGGE, () -> done(house.bean(FileDesk.class).keptElsewhere(worker(), intake, file)));
    }

    /** The client wants no help: everything goes. */
    void letsGo(UUID intake) {
        Walls.run(DemoPeople.BRUGGE, () -> done(house.bean(OutcomeDesk.class).wantsNoHelp(worker(), intake)));
    }

    private IntakeDesk desk() {
        return house.bean(IntakeDesk.class);
    }

    /** Who works with this client. Runs inside the walls of the OCMW. */
    Actor worker() {
        return workers().getFirst();
    }

    private Actor deputy() {
        return workers().getLast();
    }

    private List<Actor> workers() {
        return house.bean(StaffDesk.class).all().stream()
                .filter(account -> account.roles().contains(Role.SOCIAL_WORKER))
                .map(DemoDesk::actor)
                .toList();
    }

    private static Actor actor(Account account) {
        return new Actor(account.party(), account.id(), Role.SOCIAL_WORKER);
    }

    private static void done(Answer answer) {
        if (answer != Answer.DONE) {
            throw new IllegalStateException("The demo's desk refused: " + answer);
        }
    }
}
