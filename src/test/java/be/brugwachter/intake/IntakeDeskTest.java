package be.brugwachter.intake;

import static be.brugwachter.intake.TestDesk.hands;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeDeskTest {
    private TestDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new TestDesk(folder);
    }

    @Test
    void theListSaysWhoWaitsSinceWhenAndWithWhom() {
        UUID waiting = desk.waiting();
        UUID mine = desk.assigned();
        List<Place> list = desk.in(() -> desk.intakes.list(desk.annie));
        assertThat(list).extracting(Place::id).containsExactlyInAnyOrder(waiting, mine);
        assertThat(list.stream().filter(each -> each.isOf(desk.annie.account())).map(Place::id))
                .containsExactly(mine);
    }

    @Test
    @Proves(Clause.RECEIVER_UNDER_SECRECY)
    void whoIsNotBoundBySecrecyTodayGetsNothing() {
        UUID id = desk.waiting();
        Actor manager = new Actor(TestDesk.BRUGGE, desk.annie.account(), Role.PROTOCOL_MANAGER);
        Actor promoted = new Actor(TestDesk.BRUGGE, desk.annie.account(), Role.DISTRIBUTOR);
        Stream.of(desk.emma, desk.farid, manager, promoted).forEach(nobody -> {
            assertThat(desk.in(() -> desk.intakes.list(nobody))).isEmpty();
            assertThat(desk.in(() -> desk.intakes.find(nobody, id))).isEmpty();
            assertThat(desk.in(() -> desk.intakes.assign(nobody, id, hands(nobody, desk.brecht))))
                    .isEqualTo(Answer.NOT_UNDER_SECRECY);
        });
        assertThat(desk.in(() -> desk.intakes.list(desk.annie))).hasSize(1);
    }

    @Test
    @Proves(Clause.RECEIVER_UNDER_SECRECY)
    void theSecrecyOfAYearAgoEndsInTheMiddleOfTheWork() {
        UUID id = desk.assigned();
        desk.clock.pass(Duration.ofDays(366));
        assertThat(desk.in(() -> desk.contacts.tried(
                        desk.annie, id, ContactAttempt.Way.TELEPHONE, ContactAttempt.Result.REACHED)))
                .isEqualTo(Answer.NOT_UNDER_SECRECY);
        assertThat(desk.in(() -> desk.intakes.takeOver(desk.brecht, id))).isEqualTo(Answer.NOT_UNDER_SECRECY);
    }

    @Test
    void theDeputyIsASocialWorkerUnderSecrecyToo() {
        UUID id = desk.waiting();
        Stream.of(desk.emma, desk.farid, desk.dieter)
                .forEach(deputy -> assertThat(
                                desk.in(() -> desk.intakes.assign(desk.annie, id, hands(desk.annie, deputy))))
                        .isEqualTo(Answer.COLLEAGUE_NOT_READY));
        assertThat(desk.now(id)).isInstanceOf(Intake.Received.class);
    }

    @Test
    void aWorkerTakesOnAndADistributorGives() {
        UUID id = desk.waiting();
        assertThat(desk.in(() -> desk.intakes.assign(desk.annie, id, hands(desk.carla, desk.brecht))))
                .isEqualTo(Answer.NOT_YOURS);
        assertThat(desk.in(() -> desk.intakes.assign(desk.dieter, id, hands(desk.carla, desk.brecht))))
                .isEqualTo(Answer.DONE);
        assertThat(desk.acts(id)).containsExactly(Act.INTAKE_ASSIGNED);
    }

    @Test
    @Proves(Clause.TO_SOCIAL_WORKER)
    void ofManyAtOnceOneTakesTheFamilyAndTheOthersHearIt() throws Exception {
        UUID id = desk.waiting();
        List<Actor> workers = List.of(desk.annie, desk.brecht, desk.carla, desk.annie, desk.brecht, desk.carla);
        try (var threads = Executors.newFixedThreadPool(workers.size())) {
            var answers = threads
                    .invokeAll(workers.stream()
                            .<java.util.concurrent.Callable<Answer>>map(worker -> () -> take(worker, id))
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(Answer.DONE::equals).hasSize(1);
            assertThat(answers).filteredOn(Answer.TAKEN::equals).hasSize(workers.size() - 1);
        }
        assertThat(desk.acts(id)).containsExactly(Act.INTAKE_ASSIGNED);
    }

    private Answer take(Actor worker, UUID id) {
        Actor deputy = worker.equals(desk.annie) ? desk.brecht : desk.annie;
        return desk.in(() -> desk.intakes.assign(worker, id, hands(worker, deputy)));
    }

    @Test
    void theDeputyTakesOverWithOneAct() {
        UUID id = desk.assigned();
        assertThat(desk.in(() -> desk.intakes.takeOver(desk.brecht, id))).isEqualTo(Answer.DONE);
        assertThat(handsOf(id)).isEqualTo(hands(desk.brecht, desk.annie));
        assertThat(desk.acts(id)).containsExactly(Act.INTAKE_ASSIGNED, Act.INTAKE_TAKEN_OVER);
    }

    @Test
    void anotherColleagueTakesOverAndTheDeputyStays() {
        UUID id = desk.contacted();
        assertThat(desk.in(() -> desk.intakes.takeOver(desk.carla, id))).isEqualTo(Answer.DONE);
        assertThat(handsOf(id)).isEqualTo(hands(desk.carla, desk.brecht));
        assertThat(desk.now(id)).isInstanceOf(Intake.Contacted.class);
    }

    @Test
    void aDistributorDoesNotTakeAFamilyForHerself() {
        UUID id = desk.assigned();
        assertThat(desk.in(() -> desk.intakes.takeOver(desk.dieter, id))).isEqualTo(Answer.NOT_UNDER_SECRECY);
        assertThat(handsOf(id)).isEqualTo(hands(desk.annie, desk.brecht));
    }

    @Test
    void everythingOfAnAbsentColleagueGoesToOneOtherAtOnce() {
        UUID one = desk.assigned();
        UUID two = desk.contacted();
        UUID waiting = desk.waiting();
        assertThat(desk.in(() -> desk.intakes.standIn(desk.dieter, desk.annie.account(), desk.carla.account())))
                .contains(2);
        assertThat(List.of(handsOf(one), handsOf(two))).containsOnly(hands(desk.carla, desk.brecht));
        assertThat(desk.acts(two)).endsWith(Act.INTAKE_TAKEN_OVER);
        assertThat(desk.now(waiting)).isInstanceOf(Intake.Received.class);
    }

    @Test
    void nobodyGivesTheFamiliesOfOneColleagueToAnother() {
        UUID id = desk.assigned();
        assertThat(desk.in(() -> desk.intakes.standIn(desk.brecht, desk.annie.account(), desk.carla.account())))
                .isEmpty();
        assertThat(desk.in(() -> desk.intakes.standIn(desk.dieter, desk.annie.account(), desk.emma.account())))
                .isEmpty();
        assertThat(handsOf(id)).isEqualTo(hands(desk.annie, desk.brecht));
    }

    @Test
    void anotherPartySeesAndMovesNothing() {
        UUID id = desk.assigned();
        assertThat(Walls.as(TestDesk.BREE, () -> desk.intakes.list(desk.annie))).isEmpty();
        assertThat(Walls.as(TestDesk.BREE, () -> desk.intakes.find(desk.annie, id)))
                .isEmpty();
        assertThat(Walls.as(TestDesk.BREE, () -> desk.intakes.takeOver(desk.carla, id)))
                .isNotEqualTo(Answer.DONE);
        assertThat(handsOf(id)).isEqualTo(hands(desk.annie, desk.brecht));
    }

    private Hands handsOf(UUID id) {
        return Place.handsOf(desk.now(id)).orElseThrow();
    }
}
