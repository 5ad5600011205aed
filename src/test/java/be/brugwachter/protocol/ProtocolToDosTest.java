package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the home page of each function lists about the protocols. */
class ProtocolToDosTest {
    private static final Party SENDER = Party.of("0886886638");
    private static final byte[] PDF = "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII);

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final JdbcProtocolActs acts = new JdbcProtocolActs(database.jdbc());
    private final ProtocolDesk desk =
            new ProtocolDesk(new ProtocolLibrary(List.of(Shipped.BRUGGE, Shipped.BREE)), acts, entry -> {}, clock);
    private final EndingDesk ending = new EndingDesk(desk, act -> {}, List.of());
    private final FilingDesk filing = new FilingDesk(
            desk, acts, new TwoPeople(new JdbcProposals(database.jdbc()), entry -> {}, clock), act -> {}, clock);
    private final ProtocolToDos todos =
            new ProtocolToDos(desk, filing, TestRegister.desk(database, desk, acts, clock), clock);
    private final Actor first = actor(Role.PROTOCOL_MANAGER);
    private final Actor second = actor(Role.PROTOCOL_MANAGER);

    @Test
    void theManagerSeesWhatEachProtocolStillNeeds() {
        assertThat(waiting(first))
                .extracting(ToDo::link)
                .contains(
                        "/protocollen/opgroeien-ocmw-bree/getekend",
                        "/protocollen/opgroeien-ocmw-bree/lezers",
                        "/protocollen/opgroeien-ocmw-brugge/lezers",
                        "/protocollen/opgroeien-ocmw-brugge/bekendmaken")
                .doesNotContain("/protocollen/opgroeien-ocmw-brugge/getekend");
        assertThat(waiting(first)).extracting(ToDo::text).allMatch(text -> text.startsWith("OCMW "));
    }

    @Test
    void aProposalWaitsForTheOtherManagerAlone() {
        declare();
        assertThat(waiting(first)).noneMatch(ProtocolToDosTest::isToConfirm);
        assertThat(waiting(second)).filteredOn(ProtocolToDosTest::isToConfirm).hasSize(1);
        assertThat(waiting(actor(Role.TEAM_MEMBER))).isEmpty();
        assertThat(waiting(actor(Role.DPO))).isEmpty();
    }

    @Test
    void aDeclarationThatRunsOutWithinThirtyDaysIsToldInTime() {
        UUID proposal = declare();
        database.run(SENDER, () -> filing.confirm(proposal, second));
        assertThat(waiting(first)).noneMatch(ProtocolToDosTest::isBruggesReaders);

        clock.pass(Duration.ofDays(364 - 31));
        assertThat(waiting(first)).noneMatch(ProtocolToDosTest::isBruggesReaders);
        clock.pass(Duration.ofDays(1));
        assertThat(waiting(first))
                .filteredOn(ProtocolToDosTest::isBruggesReaders)
                .singleElement()
                .satisfies(todo -> {
                    assertThat(todo.urgent()).isFalse();
                    assertThat(todo.text()).contains("1 maart 2027");
                });
        clock.pass(Duration.ofDays(31));
        assertThat(waiting(first))
                .filteredOn(ProtocolToDosTest::isBruggesReaders)
                .singleElement()
                .satisfies(todo -> assertThat(todo.urgent()).isTrue());
    }

    @Test
    void aGroundThatFellAwayAsksTheOfficersAdvice() {
        LegalBasis basis = Shipped.BRUGGE.legalBases().getFirst();
        database.run(SENDER, () -> ending.basisLapsed(basis, LocalDate.of(2026, 3, 2), first));

        assertThat(waiting(actor(Role.DPO)))
                .extracting(ToDo::link)
                .containsExactly("/protocollen/opgroeien-ocmw-bree", "/protocollen/opgroeien-ocmw-brugge");
        assertThat(waiting(first)).extracting(ToDo::link).contains("/protocollen/opgroeien-ocmw-brugge/bewaren/verder");
    }

    @Test
    void aProtocolThatIsOverAsksNothingMore() {
        database.run(SENDER, () -> ending.stopForMisuse(Shipped.BREE, first));
        assertThat(waiting(first)).extracting(ToDo::link).noneMatch(link -> link.contains("bree"));
    }

    private UUID declare() {
        FiledDocument paper = new FiledDocument(UUID.randomUUID(), Shipped.BRUGGE.id(), "verklaring.pdf", PDF);
        return database.as(
                SENDER,
                () -> filing.proposeReaders(Shipped.BRUGGE, LocalDate.of(2026, 3, 2), paper, first)
                        .id());
    }

    private static boolean isToConfirm(ToDo todo) {
        return todo.link().equals("/te-bevestigen");
    }

    private static boolean isBruggesReaders(ToDo todo) {
        return todo.link().equals("/protocollen/opgroeien-ocmw-brugge/lezers");
    }

    private List<ToDo> waiting(Actor actor) {
        return database.as(SENDER, () -> todos.waitingFor(actor));
    }

    private static Actor actor(Role role) {
        return new Actor(SENDER, UUID.randomUUID(), role);
    }
}
