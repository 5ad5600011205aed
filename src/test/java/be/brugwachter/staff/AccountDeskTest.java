package be.brugwachter.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.store.JdbcAccounts;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators do, and what one of them cannot do alone; on a real database. */
class AccountDeskTest {
    private static final Party PARTY = Party.of("0886886638");
    private static final String PASSWORD = "drie bruggen ver";

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final List<Entry> book = new ArrayList<>();
    private final JdbcAccounts store = new JdbcAccounts(database.jdbc());
    private final TwoPeople two = new TwoPeople(new JdbcProposals(database.jdbc()), book::add, clock);
    private final AccountDesk desk = new AccountDesk(store, new QuickPasswords(), two, book::add, clock);
    private final StaffDesk door = new StaffDesk(store, new QuickPasswords(), book::add, clock);
    private Actor bas;
    private Actor els;
    private Actor petra;

    @BeforeEach
    void threePeople() {
        bas = person("bas", Role.ADMINISTRATOR);
        els = person("els", Role.ADMINISTRATOR);
        petra = person("petra", Role.PROTOCOL_MANAGER);
        book.clear();
    }

    private Actor person(String name, Role role) {
        UUID id = UUID.randomUUID();
        Account account = new Account(id, PARTY, name, name, Set.of(role), Optional.empty(), Optional.empty());
        database.run(PARTY, () -> door.open(account, Optional.empty(), Actor.system(PARTY)));
        return new Actor(PARTY, id, role);
    }

    private <T> T inside(Supplier<T> work) {
        return database.as(PARTY, work);
    }

    private Set<Role> roles(Actor person) {
        return inside(() -> store.find(person.account()).orElseThrow().roles());
    }

    private RoleOutcome give(Actor to, Role role, Actor first, Actor second) {
        UUID proposal =
                inside(() -> desk.proposeRole(to.account(), role, first)).id();
        return inside(() -> desk.confirmRole(proposal, second));
    }

    @Test
    void whoIsInvitedChoosesAPasswordOnce() {
        String token = inside(() -> desk.invite(petra.account(), bas));

        assertThat(inside(() -> desk.isInvited(token))).isTrue();
        assertThat(inside(() -> desk.accept(token, PASSWORD))).isTrue();
        assertThat(inside(() -> door.signIn("petra", PASSWORD))).isInstanceOf(SignIn.Admitted.class);
        assertThat(inside(() -> desk.accept(token, "een heel ander woord"))).isFalse();
        assertThat(inside(() -> door.signIn("petra", PASSWORD))).isInstanceOf(SignIn.Admitted.class);
    }

    @Test
    void anInvitationOfEightDaysAgoIsVoid() {
        String token = inside(() -> desk.invite(petra.account(), bas));
        clock.pass(Duration.ofDays(8));

        assertThat(inside(() -> desk.accept(token, PASSWORD))).isFalse();
    }

    @Test
    void aNewInvitationVoidsTheFormer() {
        String former = inside(() -> desk.invite(petra.account(), bas));
        inside(() -> desk.invite(petra.account(), bas));

        assertThat(inside(() -> desk.accept(former, PASSWORD))).isFalse();
    }

    @Test
    void aShortPasswordIsNotTaken() {
        String token = inside(() -> desk.invite(petra.account(), bas));

        assertThatThrownBy(() -> inside(() -> desk.accept(token, "kort"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(inside(() -> desk.isInvited(token))).isTrue();
    }

    @Test
    void twoAdministratorsGiveAFunction() {
        assertThat(give(petra, Role.DPO, bas, els)).isEqualTo(RoleOutcome.GIVEN);
        assertThat(roles(petra)).containsExactlyInAnyOrder(Role.PROTOCOL_MANAGER, Role.DPO);
        assertThat(book).extracting(Entry::act).contains(Act.ACT_PROPOSED, Act.ACT_CONFIRMED, Act.ROLE_GIVEN);
    }

    @Test
    void oneAdministratorAloneGivesNothing() {
        assertThat(give(petra, Role.DPO, bas, bas)).isEqualTo(RoleOutcome.SAME_PERSON);
        assertThat(roles(petra)).containsExactly(Role.PROTOCOL_MANAGER);
    }

    @Test
    void nobodyConfirmsAFunctionForThemselves() {
        assertThat(give(els, Role.DPO, bas, els)).isEqualTo(RoleOutcome.FOR_ONESELF);
        assertThat(roles(els)).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void whoRunsTheInstallationSeesNoCaseAlsoNotByTwo() {
        Actor third = person("stan", Role.ADMINISTRATOR);

        assertThat(give(third, Role.TEAM_MEMBER, bas, els)).isEqualTo(RoleOutcome.ADMINISTRATOR_WITH_A_CASE);
        assertThat(roles(third)).containsExactly(Role.ADMINISTRATOR);
    }
}
