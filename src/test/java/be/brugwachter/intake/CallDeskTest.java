package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Fact;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.retention.Declaration;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client on the way to the file system: asked, tried, tried again, confirmed, or gone. */
class CallDeskTest {
    private Deque<CallAnswer> answers;
    private List<FileSystemPost.Outgoing> came;
    private TestDesk desk;
    private CallCourier courier;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new TestDesk(folder);
        answers = desk.post.answers;
        came = desk.post.came;
        courier = new CallCourier(desk.calls, desk.post);
    }

    @Test
    @Proves(Clause.FILE_IF_WISHED)
    void aConfirmedClientIsOnceThereAndTheCopyGoesWithTheFileNumber() {
        UUID id = desk.contacted();
        assertThat(hand(id)).isEqualTo(Answer.DONE);
        assertThat(hand(id)).isEqualTo(Answer.HANDED_OVER_BEFORE);
        round();
        round();

        assertThat(came)
                .singleElement()
                .satisfies(call -> assertThat(text(call)).contains("Zonnedauw"));
        assertThat(call(id).state()).isEqualTo(HandOverCall.State.TAKEN);
        assertThat(desk.acts(id)).endsWith(Act.CLIENT_HANDED_OVER, Act.HAND_OVER_ARRIVED);
        assertThat(sealedBytes()).isZero();
        assertThat(desk.detailsAreHere(id)).isTrue();

        desk.in(() -> desk.files.keptElsewhere(desk.annie, id, new FileNumber("NS-2026-4")));
        assertThat(desk.detailsAreHere(id)).isFalse();
    }

    @Test
    void aRetryCarriesTheSameKeyAndTheSameBytesAndWaitsLongerEachTime() {
        answers.add(new CallAnswer.Later(CallTrouble.BUSY));
        answers.add(new CallAnswer.Later(CallTrouble.UNANSWERED));
        UUID id = desk.contacted();
        hand(id);
        round();
        assertThat(call(id).trouble()).isEqualTo(CallTrouble.BUSY);
        round();
        assertThat(came).hasSize(1);
        desk.clock.pass(Duration.ofSeconds(30));
        round();
        desk.clock.pass(Duration.ofSeconds(59));
        round();
        assertThat(came).hasSize(2);
        desk.clock.pass(Duration.ofSeconds(1));
        round();

        assertThat(came).hasSize(3).extracting(FileSystemPost.Outgoing::key).containsOnly(call(id).id());
        assertThat(came).extracting(CallDeskTest::text).containsOnly(text(came.getFirst()));
        assertThat(call(id).state()).isEqualTo(HandOverCall.State.TAKEN);
    }

    @Test
    void anAttemptOfWhichNobodyHeardIsTriedAgainAndItsLateAnswerCountsOnce() {
        UUID id = desk.contacted();
        hand(id);
        var lost = desk.in(() -> desk.calls.start(call(id).id())).orElseThrow();
        round();
        assertThat(came).isEmpty();
        desk.clock.pass(HandOverCall.SILENCE);
        round();
        desk.run(() -> desk.calls.record(lost, new CallAnswer.Refused(CallTrouble.REFUSED)));

        assertThat(call(id).state()).isEqualTo(HandOverCall.State.TAKEN);
        assertThat(came).extracting(FileSystemPost.Outgoing::key).containsExactly(lost.key());
        assertThat(desk.acts(id)).containsOnlyOnce(Act.HAND_OVER_ARRIVED);
    }

    @Test
    void whatIsRefusedWaitsForThePersonAndGoesAgainWithTheSameKey() {
        answers.add(new CallAnswer.Refused(CallTrouble.REDIRECTED));
        UUID id = desk.contacted();
        hand(id);
        round();
        desk.clock.pass(Duration.ofDays(1));
        round();
        assertThat(came).hasSize(1);
        assertThat(call(id).state()).isEqualTo(HandOverCall.State.REFUSED);

        assertThat(desk.in(() -> desk.calls.again(desk.brecht, id, call(id).id())))
                .isEqualTo(Answer.NOT_YOURS);
        assertThat(desk.in(() -> desk.calls.again(desk.annie, id, call(id).id())))
                .isEqualTo(Answer.DONE);
        round();
        assertThat(came).extracting(FileSystemPost.Outgoing::key).containsOnly(call(id).id());
        assertThat(call(id).state()).isEqualTo(HandOverCall.State.TAKEN);
    }

    @Test
    void afterThreeDaysAPersonIsAsked() {
        UUID id = desk.contacted();
        hand(id);
        for (int tried = 0; tried < 100; tried++) {
            answers.add(new CallAnswer.Later(CallTrouble.NOT_THERE));
            round();
            desk.clock.pass(Duration.ofHours(2));
        }
        assertThat(call(id).state()).isEqualTo(HandOverCall.State.REFUSED);
        assertThat(call(id).trouble()).isEqualTo(CallTrouble.GAVE_UP);
        assertThat(came.size()).isBetween(36, 40);
    }

    @Test
    @Proves(Clause.FILE_IF_WISHED)
    void whoWantsNoHelpAfterAllIsNotSentAnyMoreAndNothingOfItIsLeft() {
        UUID id = desk.contacted();
        hand(id);
        assertThat(sealedBytes()).isOne();
        desk.in(() -> desk.outcomes.wantsNoHelp(desk.annie, id));
        round();

        assertThat(came).isEmpty();
        assertThat(sealedBytes()).isZero();
        assertThat(call(id).state()).isEqualTo(HandOverCall.State.STOPPED);
        assertThat(desk.declared())
                .extracting(Declaration::shelf)
                .containsExactlyInAnyOrder(ShelfName.EXPORT, ShelfName.INTAKE);
    }

    @Test
    void aFileThatIsKeptHereIsNotSentAnyMore() {
        UUID id = desk.contacted();
        hand(id);
        desk.in(() -> desk.files.keptHere(desk.annie, id));
        round();
        assertThat(came).isEmpty();
        assertThat(call(id).state()).isEqualTo(HandOverCall.State.STOPPED);
        assertThat(desk.detailsAreHere(id)).isTrue();
        assertThat(desk.declared()).extracting(Declaration::shelf).containsExactly(ShelfName.EXPORT);
    }

    @Test
    void whatIsLeftOfAClientWhoWentIsStoppedAndDeclaredByTheCourierToo() {
        UUID id = desk.contacted();
        hand(id);
        desk.stored(() -> desk.database
                .jdbc()
                .sql("update intake set state = 'ASSIGNED' where id = :id")
                .param("id", id)
                .update());
        round();
        assertThat(came).isEmpty();
        assertThat(call(id).state()).isEqualTo(HandOverCall.State.STOPPED);
        assertThat(desk.declared()).extracting(Declaration::shelf).containsExactly(ShelfName.EXPORT);
    }

    @Test
    void whenTheClientGoesWhileTheCallRunsTheBookStillSaysThatItArrived() {
        UUID id = desk.contacted();
        hand(id);
        var attempt = desk.in(() -> desk.calls.start(call(id).id())).orElseThrow();
        desk.in(() -> desk.outcomes.wantsNoHelp(desk.annie, id));
        desk.run(() -> desk.calls.record(attempt, new CallAnswer.Later(CallTrouble.BUSY)));
        assertThat(call(id).state()).isEqualTo(HandOverCall.State.STOPPED);
        desk.run(() -> desk.calls.record(attempt, new CallAnswer.Taken()));
        desk.run(() -> desk.calls.record(attempt, new CallAnswer.Taken()));

        assertThat(call(id).state()).isEqualTo(HandOverCall.State.TAKEN);
        assertThat(desk.acts(id)).containsOnlyOnce(Act.HAND_OVER_ARRIVED);
    }

    @Test
    void afterADatabaseForgotItTheSameClientGoesUnderTheSameKey() {
        UUID id = desk.contacted();
        hand(id);
        round();
        UUID key = call(id).id();
        JdbcClient owner = JdbcClient.create(desk.database.owner());
        owner.sql("delete from hand_over_call").update();
        owner.sql("delete from hand_over").update();
        assertThat(hand(id)).isEqualTo(Answer.DONE);
        assertThat(call(id).id()).isEqualTo(key).isNotEqualTo(HandOverCall.key(id, ExportFormat.CSV));
    }

    @Test
    void theWorkerHasItToDoUntilWhatWasRefusedIsMended() {
        answers.add(new CallAnswer.Refused(CallTrouble.REFUSED));
        UUID id = desk.contacted();
        hand(id);
        assertThat(todos(desk.annie)).isEmpty();
        round();
        assertThat(todos(desk.annie)).singleElement().satisfies(todo -> {
            assertThat(todo.link()).isEqualTo("/onthaal/" + id + "/dossier");
            assertThat(todo.urgent()).isTrue();
        });
        assertThat(todos(desk.carla)).isEmpty();
        desk.in(() -> desk.calls.again(desk.annie, id, call(id).id()));
        assertThat(todos(desk.annie)).isEmpty();
    }

    @Test
    void afterARestoreABookThatSaysArrivedKeepsItFromGoingAgain() {
        UUID id = desk.contacted();
        hand(id);
        var replay = new IntakeReplay(desk.store, desk.trail, desk.exports);
        var fact = new Fact(
                UUID.randomUUID(),
                TestDesk.BRUGGE,
                desk.clock.instant(),
                new UUID(0, 0),
                Role.SYSTEM,
                Act.HAND_OVER_ARRIVED,
                id,
                List.of(Clause.FILE_IF_WISHED));
        desk.database.run(TestDesk.BRUGGE, () -> replay.replay(fact));
        round();
        assertThat(came).isEmpty();
        assertThat(sealedBytes()).isZero();
        assertThat(hand(id)).isEqualTo(Answer.HANDED_OVER_BEFORE);
        assertThat(desk.detailsAreHere(id)).isTrue();
    }

    @Test
    void whatWaitsToBeSentIsCountedAndGoesWithAClientWhoWent() {
        UUID id = desk.contacted();
        hand(id);
        var shelf = new ExportShelf(desk.store, desk.exports);
        assertThat(desk.stored(() -> shelf.stock(desk.clock.instant())).living())
                .hasValue(1);
        assertThat(desk.<Integer>stored(() -> shelf.letGo(desk.clock.instant())))
                .isZero();
        var gone = new Intake.Erased(id, LocalDate.of(2026, 11, 23), ErasureGround.NO_FURTHER_HELP);
        desk.database.run(TestDesk.BRUGGE, () -> desk.store.erase(gone, desk.clock.instant()));
        assertThat(desk.<Integer>stored(() -> shelf.letGo(desk.clock.instant())))
                .isOne();
        assertThat(sealedBytes()).isZero();
    }

    private List<ToDo> todos(Actor actor) {
        return desk.in(() -> new IntakeToDos(desk.intakes, desk.calls).waitingFor(actor)).stream()
                .filter(todo -> todo.text().contains("dossiersysteem"))
                .toList();
    }

    @Test
    @Proves(Clause.TO_SOCIAL_WORKER)
    void onlyTheAssignedWorkerHandsOverAndOnlyAfterContact() {
        assertThat(desk.in(() -> desk.calls.hand(desk.brecht, desk.contacted(), ExportFormat.CSV)))
                .isEqualTo(Answer.NOT_YOURS);
        assertThat(hand(desk.assigned())).isEqualTo(Answer.NO_CONTACT_YET);
        round();
        assertThat(came).isEmpty();
    }

    @Test
    void whatWaitsIsSealedAndNoLineOfTheLogNamesAnybody() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        Logger root = (Logger) LoggerFactory.getLogger("be.brugwachter");
        var level = root.getLevel();
        root.setLevel(ch.qos.logback.classic.Level.TRACE);
        root.addAppender(lines);
        try {
            answers.add(new CallAnswer.Later(CallTrouble.UNANSWERED));
            hand(desk.contacted());
            byte[] row = desk.stored(() -> desk.database
                    .jdbc()
                    .sql("select content from hand_over_call")
                    .query(byte[].class)
                    .single());
            assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("Zonnedauw", "Fien");
            round();
        } finally {
            root.detachAppender(lines);
            root.setLevel(level);
        }
        assertThat(lines.list)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getFormattedMessage()).doesNotContain("Zonnedauw", "Fien", "0470"));
        assertThat(came.getFirst().toString()).doesNotContain("Zonnedauw");
    }

    private Answer hand(UUID id) {
        return desk.in(() -> desk.calls.hand(desk.annie, id, ExportFormat.JSON_LD));
    }

    private void round() {
        desk.run(courier::round);
    }

    private HandOverCall call(UUID id) {
        return desk.in(() -> desk.calls.of(id)).getFirst();
    }

    private static String text(FileSystemPost.Outgoing call) {
        return new String(call.content(), StandardCharsets.UTF_8);
    }

    private int sealedBytes() {
        return desk.stored(() -> desk.database
                .jdbc()
                .sql("select count(*) from hand_over_call where content is not null")
                .query(Integer.class)
                .single());
    }
}
