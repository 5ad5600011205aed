package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.decision.Ground;
import be.brugwachter.disclosure.mail.Delivery;
import be.brugwachter.intake.OnwardDisclosure.State;
import be.brugwachter.parcel.OnwardLetter;
import be.brugwachter.parcel.ProfessionalFunction;
import be.brugwachter.parcel.WithdrawalLetter;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.TwoPeople.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passing a client on to a GBO partner, on a real database with its walls, each act a transaction of its own. */
class OnwardDeskTest {
    @TempDir
    private Path folder;

    private TestDesk desk;
    private TestPartner caw;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        caw = new TestPartner(desk);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void theChainRunsFromIntakeToPartnerWithFewerData() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        assertThat(caw.now(onward).state()).isEqualTo(State.AGREED);

        assertThat(caw.send(intake, onward)).isInstanceOf(OnwardDesk.Sending.Underway.class);
        assertThat(caw.now(onward).state()).isEqualTo(State.SEALED);
        byte[] mail = caw.carry().getFirst().mime();
        assertThat(caw.now(onward).state()).isEqualTo(State.SENT);

        var opened = caw.open(mail, 2);
        var letter = (OnwardLetter) opened.letter();
        assertThat(letter.client().items()).containsExactlyInAnyOrderElementsOf(TestPartner.NAME_AND_TELEPHONE);
        assertThat(letter.professional().value()).isEqualTo("Jana Peeters");
        assertThat(letter.function()).isEqualTo(ProfessionalFunction.FAMILY_COUNSELLOR);
        assertThat(opened.text())
                .contains("Fien", "Jana Peeters", "OCMW Brugge")
                .doesNotContain("Kind en Gezin");
        assertThat(opened.data() + opened.text()).doesNotContain("Opgroeien", "opgroeien-ocmw");

        desk.in(() -> desk.sending.bridge.codeTyped(opened.code()));
        assertThat(caw.now(onward).state()).isEqualTo(State.OPENED);
        assertThat(desk.acts(onward))
                .containsExactly(Act.ONWARD_AGREED, Act.ONWARD_SEALED, Act.ONWARD_SENT, Act.ONWARD_OPENED);
        assertThat(desk.in(() -> desk.follow.chain(intake))).singleElement().satisfies(link -> {
            assertThat(link.consent().partner()).isEqualTo(caw.partner().id());
            assertThat(link.consent().manner()).isEqualTo(Manner.SPOKEN);
        });
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void onlyTwoPeopleTogetherPutSomebodyOnTheList() {
        var alone = desk.in(() -> desk.partners.propose(TestPartner.CAW, "CAW Verzonnen", PartnerKind.CAW, caw.griet));
        assertThat(desk.in(() -> desk.partners.confirm(alone.id(), caw.griet))).isInstanceOf(Outcome.SamePerson.class);
        assertThat(desk.in(desk.partners::listed)).isEmpty();
        assertThat(desk.in(() -> desk.partners.confirm(alone.id(), caw.hugo))).isInstanceOf(Outcome.Confirmed.class);
        assertThat(desk.in(desk.partners::listed))
                .singleElement()
                .satisfies(partner -> assertThat(partner.municipality()).isEqualTo("31005"));
        assertThat(desk.in(() -> desk.partners.confirm(alone.id(), caw.hugo))).isInstanceOf(Outcome.NotOpen.class);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void aYesCountsForOneParcelAndForThisWorkerAlone() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        assertThat(desk.in(() -> desk.onward.send(desk.brecht, intake, onward)))
                .isEqualTo(new OnwardDesk.Sending.Not(Answer.NOT_YOURS));
        caw.send(intake, onward);
        assertThat(grounds(caw.send(intake, onward))).extracting(Ground::clause).containsExactly(Clause.ONWARD_TO_GBO);
        assertThat(caw.carry()).hasSize(1);
        assertThat(desk.acts(onward)).contains(Act.ONWARD_REFUSED);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void anOldYesAndOneToldInPartRefuse() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        desk.clock.pass(Duration.ofDays(8));
        assertThat(grounds(caw.send(intake, onward))).extracting(Ground::clause).containsExactly(Clause.ONWARD_TO_GBO);

        var half = new OnwardConsent(
                caw.partner().id(),
                caw.jana().id(),
                TestPartner.NAME_AND_TELEPHONE,
                Set.of(Point.TO_WHOM),
                Manner.SIGNED_ON_PAPER,
                desk.annie.account(),
                LocalDate.of(2026, 12, 1));
        var noted = (OnwardDesk.Agreed.Noted) desk.in(() -> desk.onward.agree(desk.annie, intake, half));
        assertThat(grounds(caw.send(intake, noted.onward())))
                .extracting(Ground::clause)
                .containsExactly(Clause.INFORMED);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void nothingIsEvenNotedForWhoIsNotListedForDataThatNeverCameOrBeforeContact() {
        caw.listed();
        UUID intake = desk.contacted();
        assertThat(agree(intake, caw.yes(EnumSet.of(DataItem.NAME, DataItem.EMAIL))))
                .isEqualTo(Answer.NOT_RECEIVED);
        assertThat(agree(desk.assigned(), caw.yes(TestPartner.NAME_AND_TELEPHONE)))
                .isEqualTo(Answer.NO_CONTACT_YET);
        var yes = caw.yes(TestPartner.NAME_AND_TELEPHONE);
        desk.run(() -> desk.partners.unname(caw.jana().id(), caw.griet));
        assertThat(agree(intake, yes)).isEqualTo(Answer.NOT_ON_THE_LIST);
        assertThat(desk.in(() -> desk.follow.chain(intake))).isEmpty();
        assertThat(desk.in(() -> desk.onward.agree(desk.brecht, intake, yes)))
                .isEqualTo(new OnwardDesk.Agreed.Not(Answer.NOT_YOURS));
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void withoutAWayThatAnsweredNothingIsSealed() {
        caw.listed();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        assertThat(grounds(caw.send(intake, onward)))
                .extracting(Ground::clause)
                .containsExactly(Clause.TO_AGREED_MAILBOX, Clause.SEALED_AES256_7ZIP);
        assertThat(caw.now(onward).used()).isFalse();
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void theCourierLooksAgainAndHoldsWhatMayNoLongerGo() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        caw.send(intake, onward);
        UUID partner = caw.partner().id();
        desk.run(() -> desk.partners.unlist(partner, caw.griet));
        assertThat(caw.carry()).isEmpty();
        assertThat(caw.now(onward).state()).isEqualTo(State.HELD);
        assertThat(desk.book)
                .filteredOn(entry -> entry.act() == Act.ONWARD_HELD)
                .singleElement()
                .extracting(Entry::clauses)
                .isEqualTo(List.of(Clause.ONWARD_TO_GBO));

        var again = desk.in(() -> desk.partners.propose(TestPartner.CAW, "CAW Anders", PartnerKind.CAW, caw.griet));
        desk.in(() -> desk.partners.confirm(again.id(), caw.hugo));
        assertThat(desk.in(() -> desk.follow.tryAgain(desk.annie, intake, onward)))
                .isEqualTo(Answer.DONE);
        assertThat(caw.carry()).hasSize(1);
        assertThat(caw.now(onward).state()).isEqualTo(State.SENT);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void aYesTakenBackBeforeTheCourierCameKeepsTheParcelHere() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        caw.send(intake, onward);
        assertThat(desk.in(() -> desk.follow.withdraw(desk.annie, intake, onward)))
                .isEqualTo(Answer.DONE);
        assertThat(caw.carry()).isEmpty();
        assertThat(caw.now(onward).state()).isEqualTo(State.WITHDRAWN);
        assertThat(desk.acts(onward)).endsWith(Act.ONWARD_WITHDRAWN);
        assertThat(sealedCopies()).isZero();
        assertThat(desk.in(() -> desk.follow.withdraw(desk.annie, intake, onward)))
                .isEqualTo(Answer.GONE);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void whenTheClientWithdrawsAtTheSenderThePartnerGetsASealedLetterToo() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        caw.send(intake, onward);
        caw.carry();
        UUID parcel = caw.now(onward).parcel().orElseThrow();
        senderTakesBack(intake);

        assertThat(desk.now(intake)).isInstanceOf(Intake.Erased.class);
        assertThat(caw.now(onward).state()).isEqualTo(State.WITHDRAWN);
        assertThat(caw.now(onward).toCall()).isFalse();
        byte[] mail = caw.carry().getFirst().mime();
        assertThat(caw.open(mail, 3).letter()).isEqualTo(new WithdrawalLetter(parcel));
        assertThat(desk.acts(onward)).endsWith(Act.ONWARD_WITHDRAWN, Act.PARTNER_TOLD, Act.RECALL_LEFT);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void whenNoLetterCanGoSomebodyMustCallUntilItIsDone() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        caw.send(intake, onward);
        caw.carry();
        desk.in(() -> desk.sending.bridge.sheetLost(caw.paper().sheet().id(), caw.griet));
        desk.in(() -> desk.follow.withdraw(desk.annie, intake, onward));
        assertThat(desk.in(desk.follow::calls)).extracting(OnwardDisclosure::id).containsExactly(onward);
        desk.run(() -> desk.follow.called(desk.brecht, onward));
        assertThat(desk.in(desk.follow::calls)).isEmpty();
        assertThat(desk.acts(onward)).endsWith(Act.PARTNER_CALLED);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void whoWantsNoHelpHereKeepsTheYesButOurSealedCopyGoes() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        caw.send(intake, onward);
        caw.carry();
        assertThat(sealedCopies()).isEqualTo(1);
        desk.in(() -> desk.outcomes.wantsNoHelp(desk.annie, intake));
        assertThat(caw.now(onward).state()).isEqualTo(State.SENT);
        assertThat(sealedCopies()).isZero();
        assertThat(caw.carry())
                .as("nobody is told that the client wants no help of the OCMW")
                .isEmpty();
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void whatNobodyOpensLapsesAfterSixtyDaysOnce() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        caw.send(intake, onward);
        caw.carry();
        var shelf = desk.onwardShelf();
        assertThat(desk.stored(() -> shelf.letGo(desk.clock.instant().plus(Duration.ofDays(59)))))
                .isZero();
        var late = desk.clock.instant().plus(Duration.ofDays(61));
        assertThat(desk.stored(() -> shelf.letGo(late))).isEqualTo(1);
        assertThat(desk.stored(() -> shelf.letGo(late))).isZero();
        assertThat(caw.now(onward).state()).isEqualTo(State.LAPSED);
        assertThat(sealedCopies()).isZero();
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void theClientIsToldToWhomItWentAndWhatWasDone() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        var recipients = new Recipients(desk.onwardRows, desk.partnerRows);
        assertThat(desk.stored(() -> recipients.words(intake)))
                .as("a yes alone went nowhere")
                .isEmpty();
        caw.send(intake, onward);
        caw.carry();
        assertThat(desk.stored(() -> recipients.words(intake)))
                .contains("23 november 2026", "CAW Verzonnen (Jana Peeters, gezinsbegeleider)")
                .contains("voornaam, naam, telefoonnummer");
        assertThat(desk.stored(() -> recipients.subjects(intake))).containsExactly(intake, onward);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void afterARestoreAUsedYesStaysUsedAndOneTakenBackStaysSo() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID unused = caw.agreed(intake);
        UUID underway = caw.agreed(intake);
        caw.send(intake, underway);
        var replay = new OnwardReplay(desk.onwardRows, desk.sending.bridge);
        tell(replay, Act.ONWARD_SEALED, unused);
        assertThat(caw.now(unused).standing())
                .as("its parcel is not in the copy")
                .isFalse();
        assertThat(caw.send(intake, unused)).isInstanceOf(OnwardDesk.Sending.Refused.class);
        tell(replay, Act.ONWARD_SEALED, underway);
        assertThat(caw.now(underway).state()).isEqualTo(State.SEALED);
        tell(replay, Act.INTAKE_ERASED, intake);
        assertThat(caw.carry()).as("of an erased client nothing leaves").isEmpty();
        assertThat(sealedCopies()).isZero();
        tell(replay, Act.ONWARD_WITHDRAWN, underway);
        assertThat(caw.now(underway).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void afterARestoreALetterThatMayNotHaveLeftAsksForACall() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        caw.send(intake, onward);
        caw.carry();
        var replay = new OnwardReplay(desk.onwardRows, desk.sending.bridge);
        tell(replay, Act.ONWARD_WITHDRAWN, onward);
        tell(replay, Act.PARTNER_TOLD, onward);
        assertThat(caw.now(onward).toCall()).isTrue();
        tell(replay, Act.RECALL_LEFT, onward);
        assertThat(caw.now(onward).toCall()).isFalse();
        tell(replay, Act.RECALL_RETURNED, onward);
        assertThat(caw.now(onward).toCall()).isTrue();
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void theBookSaysOfEachYesThatTheLetterTakingItBackLeft() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        caw.send(intake, onward);
        caw.carry();
        desk.in(() -> desk.follow.withdraw(desk.annie, intake, onward));
        assertThat(desk.acts(onward)).contains(Act.PARTNER_TOLD).doesNotContain(Act.RECALL_LEFT);
        caw.carry();
        assertThat(desk.acts(onward)).contains(Act.RECALL_LEFT);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void afterARestoreWhoLeftTheListStaysOffIt() {
        caw.listed();
        Partner partner = caw.partner();
        var replay = new PartnerReplay(desk.partnerRows);
        tell(replay, Act.PROFESSIONAL_UNNAMED, caw.jana().id());
        assertThat(caw.partner().named()).isEmpty();
        tell(replay, Act.PARTNER_UNLISTED, partner.id());
        tell(replay, Act.PARTNER_UNLISTED, partner.id());
        assertThat(desk.in(desk.partners::listed)).isEmpty();
    }

    private void tell(Replay replay, Act act, UUID subject) {
        var fact = new Fact(
                UUID.randomUUID(),
                TestDesk.BRUGGE,
                desk.clock.instant(),
                desk.annie.account(),
                Role.SOCIAL_WORKER,
                act,
                subject,
                List.of(Clause.ONWARD_TO_GBO));
        desk.stored(() -> {
            replay.replay(fact);
            return true;
        });
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void anotherPartySeesNothingOfListYesOrChain() {
        caw.listed();
        caw.agreed(desk.contacted());
        for (String table : List.of("gbo_partner", "gbo_professional", "onward")) {
            assertThat(rows(TestDesk.BRUGGE, table)).as(table).isEqualTo(1);
            assertThat(rows(TestDesk.BREE, table)).as(table).isZero();
        }
    }

    private int rows(Party party, String table) {
        return desk.database.as(
                party,
                () -> desk.database
                        .jdbc()
                        .sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    private int sealedCopies() {
        return desk.stored(() -> desk.database
                .jdbc()
                .sql("select count(*) from parcel where kind = 'ONWARD' and mime is not null")
                .query(Integer.class)
                .single());
    }

    private void senderTakesBack(UUID intake) {
        UUID parcel = Place.arrivalOf(desk.now(intake)).orElseThrow().parcel();
        desk.stored(() -> {
            desk.recalls.came(TestDesk.OPGROEIEN, parcel, ErasureGround.WITHDRAWN);
            return true;
        });
    }

    private Answer agree(UUID intake, OnwardConsent yes) {
        return switch (desk.in(() -> desk.onward.agree(desk.annie, intake, yes))) {
            case OnwardDesk.Agreed.Noted noted -> Answer.DONE;
            case OnwardDesk.Agreed.Not(Answer answer) -> answer;
        };
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void nobodyIsPassedOnToAMailboxFromWhichAMailCameBackUntilAPersonLooked() {
        caw.listed().reachable();
        UUID intake = desk.contacted();
        UUID onward = caw.agreed(intake);
        var way = caw.partner().way();
        desk.in(() -> desk.sending.bridge.sendTest(way, caw.griet));
        desk.in(caw.courier::due).stream()
                .flatMap(parcel -> desk.in(() -> caw.courier.start(parcel)).stream())
                .forEach(attempt -> desk.run(() -> caw.courier.record(attempt, new Delivery.RefusedRecipient(550))));

        assertThat(grounds(caw.send(intake, onward))).singleElement().satisfies(ground -> {
            assertThat(ground.clause()).isEqualTo(Clause.TO_AGREED_MAILBOX);
            assertThat(ground.sentence()).contains("mailbox van deze partner");
            assertThat(ground.nextStep()).startsWith("Bel samen met de cliënt naar de partner");
        });
        assertThat(desk.in(() -> caw.courier.looked(way, caw.griet))).isTrue();
        assertThat(caw.send(intake, onward)).isInstanceOf(OnwardDesk.Sending.Underway.class);
    }

    private static List<Ground> grounds(OnwardDesk.Sending sending) {
        return ((OnwardDesk.Sending.Refused) sending).grounds();
    }
}
