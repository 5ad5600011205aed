package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.intake.ContactAttempt.Result;
import be.brugwachter.intake.ContactAttempt.Way;
import be.brugwachter.intake.ContactDecision.Choice.KeepTrying;
import be.brugwachter.intake.ContactDecision.Choice.LetGo;
import be.brugwachter.intake.ContactDecision.WhyKeepTrying;
import be.brugwachter.intake.ContactDecision.WhyLetGo;
import be.brugwachter.protocol.Quality;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.shared.DataItem;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brugge's working maximum without contact is sixty days; the client came on 23 November 2026. */
class OutcomeDeskTest {
    private static final LetGo LET_GO = new LetGo(WhyLetGo.EVERY_WAY_TRIED);

    private TestDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new TestDesk(folder);
    }

    @Test
    void theFirstAttemptThatReachesTheClientIsTheFirstContact() {
        UUID id = desk.assigned();
        desk.in(() -> desk.contacts.tried(desk.annie, id, Way.TELEPHONE, Result.NOT_REACHED));
        assertThat(desk.now(id)).isInstanceOf(Intake.Assigned.class);
        desk.in(() -> desk.contacts.tried(desk.annie, id, Way.VISIT, Result.APPOINTMENT));
        assertThat(desk.now(id)).isInstanceOf(Intake.Contacted.class);
        desk.in(() -> desk.contacts.tried(desk.annie, id, Way.VISIT, Result.REACHED));
        assertThat(desk.acts(id)).filteredOn(Act.CONTACT_MADE::equals).hasSize(1);
        assertThat(desk.stored(() -> desk.trail.attempts(id))).hasSize(3);
    }

    @Test
    void whoWantsNoHelpIsErasedNowAndDeclared() {
        UUID id = desk.contacted();
        assertThat(desk.in(() -> desk.outcomes.wantsNoHelp(desk.annie, id))).isEqualTo(Answer.DONE);
        assertThat(desk.now(id))
                .isEqualTo(new Intake.Erased(id, LocalDate.of(2026, 11, 23), ErasureGround.NO_FURTHER_HELP));
        assertNothingIsLeft(id);
        assertThat(desk.declared())
                .singleElement()
                .returns(ShelfName.INTAKE, each -> each.shelf())
                .returns(Law.NO_LONGER_NEEDED, each -> each.law());
        assertThat(desk.acts(id)).endsWith(Act.INTAKE_ERASED);
    }

    private void assertNothingIsLeft(UUID id) {
        assertThat(desk.detailsAreHere(id)).isFalse();
        assertThat(desk.keys(id)).isZero();
        assertThat(desk.stored(() -> desk.trail.attempts(id))).isEmpty();
    }

    @Test
    @Proves({Clause.KEEP_UNTIL_CONTACT, Clause.FILE_IF_WISHED})
    void withoutContactNoOutcomeTakesTheDataAway() {
        UUID id = desk.assigned();
        desk.in(() -> desk.contacts.tried(desk.annie, id, Way.TELEPHONE, Result.NOT_REACHED));
        assertThat(desk.in(() -> desk.outcomes.wantsNoHelp(desk.annie, id))).isEqualTo(Answer.NO_CONTACT_YET);
        assertThat(desk.in(() -> desk.files.keptElsewhere(desk.annie, id, new FileNumber("NH-2026-17"))))
                .isEqualTo(Answer.NO_CONTACT_YET);
        assertThat(desk.in(() -> desk.files.keptHere(desk.annie, id))).isEqualTo(Answer.NO_CONTACT_YET);
        assertThat(desk.detailsAreHere(id)).isTrue();
        assertThat(desk.declared()).isEmpty();
    }

    @Test
    void whoLivesElsewhereIsErasedAndOnlyItemAndKindOfTheFlawStay() {
        UUID id = desk.assigned();
        assertThat(desk.in(() -> desk.outcomes.livesElsewhere(desk.annie, id))).isEqualTo(Answer.DONE);
        assertNothingIsLeft(id);
        assertThat(desk.stored(() -> desk.decisions.flaws(id)))
                .singleElement()
                .returns(DataItem.ADDRESS, FoundFlaw::item)
                .returns(Quality.Flaw.OUTDATED, FoundFlaw::kind);
        assertThat(desk.acts(id)).endsWith(Act.FLAW_FOUND, Act.INTAKE_ERASED);
    }

    @Test
    @Proves(Clause.NO_END_WITHOUT_CONTACT)
    void beforeTheAgreedMaximumNobodyLetsGo() {
        UUID id = desk.assigned();
        desk.clock.pass(Duration.ofDays(60));
        assertThat(desk.in(() -> desk.outcomes.letGo(desk.annie, id, LET_GO))).isEqualTo(Answer.TOO_EARLY);
        assertThat(keep(id, "2027-02-01")).isEqualTo(Answer.TOO_EARLY);
        desk.clock.pass(Duration.ofDays(1));
        assertThat(desk.in(() -> desk.outcomes.letGo(desk.annie, id, LET_GO))).isEqualTo(Answer.DONE);
        assertNothingIsLeft(id);
        assertThat(desk.stored(() -> desk.decisions.of(id))).singleElement().returns(LET_GO, ContactDecision::choice);
    }

    @Test
    @Proves({Clause.NO_END_WITHOUT_CONTACT, Clause.KEEP_UNTIL_CONTACT})
    void afterTheMaximumThePersonIsRemindedAndNothingGoesByItself() {
        UUID id = desk.assigned();
        assertThat(due(id)).isEqualTo(Due.NOTHING);
        desk.clock.pass(Duration.ofDays(54));
        assertThat(due(id)).isEqualTo(Due.SOON);
        desk.clock.pass(Duration.ofDays(200));
        assertThat(due(id)).isEqualTo(Due.DECIDE);
        assertThat(desk.detailsAreHere(id)).isTrue();
    }

    @Test
    @Proves(Clause.NO_END_WITHOUT_CONTACT)
    void whoKeepsTryingIsAskedAgainOnTheChosenDay() {
        UUID id = desk.assigned();
        desk.clock.pass(Duration.ofDays(61)); // 23 January 2027
        assertThat(keep(id, "2027-01-23")).isEqualTo(Answer.NO_SUCH_DAY);
        assertThat(keep(id, "2027-06-01")).isEqualTo(Answer.NO_SUCH_DAY);
        assertThat(keep(id, "2027-02-22")).isEqualTo(Answer.DONE);
        assertThat(due(id)).isEqualTo(Due.NOTHING);
        assertThat(desk.in(() -> desk.outcomes.letGo(desk.annie, id, LET_GO))).isEqualTo(Answer.TOO_EARLY);
        desk.clock.pass(Duration.ofDays(31));
        assertThat(due(id)).isEqualTo(Due.DECIDE);
        assertThat(desk.acts(id)).endsWith(Act.CONTACT_KEPT_TRYING);
    }

    @Test
    void afterContactThereIsNothingToDecideAboutReaching() {
        UUID id = desk.contacted();
        desk.clock.pass(Duration.ofDays(90));
        assertThat(desk.in(() -> desk.outcomes.letGo(desk.annie, id, LET_GO))).isEqualTo(Answer.TOO_EARLY);
        assertThat(due(id)).isEqualTo(Due.NOTHING);
    }

    @Test
    void whoNobodyTookOnWaitsTooLongAfterFiveWorkingDays() {
        UUID id = desk.waiting();
        desk.clock.pass(Duration.ofDays(7));
        assertThat(due(id)).isEqualTo(Due.NOTHING);
        desk.clock.pass(Duration.ofDays(1));
        assertThat(due(id)).isEqualTo(Due.WAITS_LONG);
    }

    @Test
    @Proves(Clause.TO_SOCIAL_WORKER)
    void onlyTheAssignedWorkerDecides() {
        UUID id = desk.contacted();
        assertThat(desk.in(() -> desk.outcomes.wantsNoHelp(desk.brecht, id))).isEqualTo(Answer.NOT_YOURS);
        assertThat(desk.in(() -> desk.outcomes.livesElsewhere(desk.dieter, id))).isEqualTo(Answer.NOT_YOURS);
        assertThat(desk.in(() -> desk.contacts.tried(desk.carla, id, Way.MAIL, Result.REACHED)))
                .isEqualTo(Answer.NOT_YOURS);
        assertThat(Walls.as(TestDesk.BREE, () -> desk.outcomes.wantsNoHelp(desk.annie, id)))
                .isNotEqualTo(Answer.DONE);
        assertThat(desk.detailsAreHere(id)).isTrue();
    }

    @Test
    void whatIsErasedStaysErased() {
        UUID id = desk.contacted();
        desk.in(() -> desk.outcomes.wantsNoHelp(desk.annie, id));
        assertThat(desk.in(() -> desk.outcomes.livesElsewhere(desk.annie, id))).isEqualTo(Answer.GONE);
        assertThat(desk.in(() -> desk.intakes.takeOver(desk.brecht, id))).isEqualTo(Answer.GONE);
        assertThat(desk.declared()).hasSize(1);
    }

    private Answer keep(UUID id, String until) {
        var choice = new KeepTrying(WhyKeepTrying.SIGN_OF_LIFE, LocalDate.parse(until));
        return desk.in(() -> desk.outcomes.keepTrying(desk.annie, id, choice));
    }

    private Due due(UUID id) {
        return desk.in(() -> desk.intakes.find(desk.annie, id)).orElseThrow().due();
    }
}
