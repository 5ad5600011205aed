package be.brugwachter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import java.nio.file.Path;
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
    void anotherPartySeesNothingOfIt() {
        wrong(true);
        assertThat(bank.across.database.as(Party.of("0207.832.792"), desk::all)).isEmpty();
    }

    private void wrong(boolean left) {
        UUID id = bank.draft(an);
        bank.send(an, id);
        if (left) {
            bank.courier();
        }
        bank.in(() -> bank.recalls.wrongReceiver(an, id));
    }

    private List<ToDo> todos(Actor actor) {
        return bank.in(() -> new BreachToDos(desk).waitingFor(actor));
    }
}
