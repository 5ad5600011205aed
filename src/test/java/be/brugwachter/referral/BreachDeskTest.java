package be.brugwachter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.mail.Delivery;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A referral went to the wrong OCMW: the sender's officer is told until the officer saw it. */
class BreachDeskTest {
    private final Actor officer = new Actor(TestBridge.OPGROEIEN, UUID.randomUUID(), Role.DPO);
    private SenderBank bank;
    private Member an;
    private BreachDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        bank = new SenderBank(folder);
        an = bank.member("an");
        desk = bank.breaches;
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void theOfficerHasItToDoUntilItIsMarkedSeenAndTheBookKnowsOnce() {
        assertThat(todos(officer)).isEmpty();
        wrong(true);
        assertThat(todos(officer)).singleElement().satisfies(todo -> {
            assertThat(todo.link()).isEqualTo("/inbreuken");
            assertThat(todo.urgent()).isTrue();
        });
        assertThat(todos(an.actor())).isEmpty();

        UUID line = bank.in(desk::all).getFirst().line().id();
        assertThat(bank.<Boolean>in(() -> desk.seen(line, officer))).isTrue();
        assertThat(bank.<Boolean>in(() -> desk.seen(line, officer))).isFalse();
        assertThat(todos(officer)).isEmpty();
        assertThat(bank.in(desk::all).getFirst().line().seen()).contains(bank.across.clock.instant());
        assertThat(bank.across.book)
                .filteredOn(entry -> entry.act() == Act.BREACH_SEEN)
                .extracting(Entry::actor)
                .containsExactly(officer);
    }

    @Test
    void itSaysHowFarTheDataGot() {
        wrong(false);
        assertThat(bank.in(desk::all).getFirst().reach()).isEqualTo(BreachDesk.Reach.KEPT);
        wrong(true);
        assertThat(bank.in(desk::all))
                .extracting(BreachDesk.Reported::reach)
                .containsExactlyInAnyOrder(BreachDesk.Reach.KEPT, BreachDesk.Reach.LETTER_UNDERWAY);
    }

    @Test
    void whatMayHaveLeftIsNeverCalledKept() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        attempt(parcel(id), new Delivery.Unanswered());
        report(id);
        assertThat(reach()).isEqualTo(BreachDesk.Reach.LETTER_UNDERWAY);
    }

    @Test
    void theLetterIsUnderwayThenOpened() {
        wrong(true);
        bank.courier();
        assertThat(reach()).isEqualTo(BreachDesk.Reach.LETTER_UNDERWAY);
        var letter = bank.across.open(bank.across.mails().getLast(), bank.sheet, 3);
        bank.across.run(() -> bank.across.bridge.codeTyped(letter.code()));
        assertThat(reach()).isEqualTo(BreachDesk.Reach.LETTER_OPENED);
    }

    @Test
    void aLetterThatComesBackOrIsHeldMeansACall() {
        UUID refused = wrong(true);
        attempt(letter(refused), new Delivery.RefusedRecipient(550));
        assertThat(reach()).isEqualTo(BreachDesk.Reach.CALL);
        bank.across.as(() -> bank.across.courierDesk.looked(TestBridge.BRUGGE, bank.across.first));
        wrong(true);
        UUID sheet = bank.sheet.sheet().id();
        bank.across.as(() -> bank.across.bridge.sheetLost(sheet, bank.across.first));
        assertThat(bank.in(desk::all))
                .extracting(BreachDesk.Reported::reach)
                .containsExactly(BreachDesk.Reach.CALL, BreachDesk.Reach.CALL);
    }

    @Test
    void withoutAWayThereSomebodyCalls() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        bank.courier();
        bank.across.agreeOnMailbox(TestBridge.BRUGGE, TestBridge.RETURNS);
        report(id);
        assertThat(reach()).isEqualTo(BreachDesk.Reach.CALL);
    }

    @Test
    void onceTheReferralIsErasedTheRegisterStillKnowsWhichOcmwItWas() {
        wrong(true);
        bank.across.clock.pass(Duration.ofDays(31));
        assertThat(bank.in(bank.follow::eraseOpened)).isOne();
        assertThat(reach()).isEqualTo(BreachDesk.Reach.ERASED);
        assertThat(bank.in(desk::all).getFirst().line().protocol()).contains(TestBridge.BRUGGE);
    }

    @Test
    void anotherPartySeesNothingOfIt() {
        wrong(true);
        assertThat(bank.across.database.as(Party.of("0207.832.792"), desk::all)).isEmpty();
    }

    private UUID wrong(boolean left) {
        UUID id = bank.draft(an);
        bank.send(an, id);
        if (left) {
            bank.courier();
        }
        report(id);
        return id;
    }

    private void report(UUID id) {
        assertThat(bank.in(() -> bank.recalls.wrongReceiver(an, id))).isNotEqualTo(RecallDesk.Outcome.NOTHING);
    }

    private BreachDesk.Reach reach() {
        return bank.in(desk::all).getFirst().reach();
    }

    private UUID parcel(UUID referral) {
        return ((Referral.Dispatched) bank.now(referral)).parcel();
    }

    private UUID letter(UUID referral) {
        UUID parcel = parcel(referral);
        return bank.in(() -> bank.across.bridge.recallOf(parcel)).orElseThrow().id();
    }

    /** One attempt of the courier, and what the mail server said. */
    private void attempt(UUID parcel, Delivery said) {
        var courier = bank.across.courierDesk;
        var attempt = bank.across.as(() -> courier.start(parcel)).orElseThrow();
        bank.across.run(() -> courier.record(attempt, said));
        bank.hear();
    }

    private List<ToDo> todos(Actor actor) {
        return bank.in(() -> new BreachToDos(desk).waitingFor(actor));
    }
}
