package be.brugwachter.staff;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets in, who is kept out, and what one person cannot do alone; on a real database. */
class StaffTest {
    private static final Party PARTY = Party.of("0886886638");
    private static final String PASSWORD = "water onder de brug";

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final List<Entry> book = new ArrayList<>();
    private final StaffDesk desk =
            new StaffDesk(new JdbcAccounts(database.jdbc()), new QuickPasswords(), book::add, clock);
    private final TwoPeople two = new TwoPeople(new JdbcProposals(database.jdbc()), book::add, clock);
    private final Actor first = new Actor(PARTY, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
    private final Actor second = new Actor(PARTY, UUID.randomUUID(), Role.PROTOCOL_MANAGER);

    @BeforeEach
    void everybodyIsHere() {
        database.run(PARTY, () -> DemoPeople.open(desk, PARTY, PASSWORD, LocalDate.of(2026, 3, 2)));
        book.clear();
    }

    @Test
    void aTeamMemberComesInWithTeamRoleAndSecrecy() {
        assertThat(signIn("An ", PASSWORD)).isInstanceOfSatisfying(SignIn.Admitted.class, in -> {
            assertThat(in.account().roles()).containsExactly(Role.TEAM_MEMBER);
            assertThat(in.account().localTeam()).contains("Kind en Gezin Brugge");
            assertThat(in.account().secrecyUntil()).contains(LocalDate.of(2027, 3, 1));
        });
        assertThat(book).extracting(Entry::act).containsExactly(Act.SIGNED_IN);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        assertThat(signIn("an", "fout")).isEqualTo(signIn("niemand", "fout"));
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForAQuarterOfAnHour() {
        for (int i = 0; i < 5; i++) {
            signIn("an", "fout");
        }
        assertThat(signIn("an", PASSWORD)).isInstanceOf(SignIn.Locked.class);

        clock.pass(Duration.ofMinutes(16));
        assertThat(signIn("an", PASSWORD)).isInstanceOf(SignIn.Admitted.class);
    }

    @Test
    void administratorsHaveNoCaseRole() {
        assertThat(inside(desk::all))
                .filteredOn(account -> account.roles().contains(Role.ADMINISTRATOR))
                .hasSize(2)
                .allSatisfy(account -> assertThat(account.roles()).containsExactly(Role.ADMINISTRATOR));
    }

    @Test
    void onePersonCannotConfirmWhatSheProposed() {
        Proposal proposal = inside(() -> two.propose("MAILBOX", "opgroeien-ocmw-bree", "{}", first));

        assertThat(inside(() -> two.confirm(proposal.id(), first))).isInstanceOf(TwoPeople.Outcome.SamePerson.class);
        assertThat(inside(two::waiting)).containsExactly(proposal);
        assertThat(inside(() -> two.confirm(proposal.id(), second)))
                .isEqualTo(new TwoPeople.Outcome.Confirmed(proposal));
        assertThat(inside(() -> two.confirm(proposal.id(), second))).isInstanceOf(TwoPeople.Outcome.NotOpen.class);
        assertThat(book).extracting(Entry::act).containsExactly(Act.ACT_PROPOSED, Act.ACT_CONFIRMED);
    }

    @Test
    void whatWasPutAsideCannotBeConfirmed() {
        Proposal proposal = inside(() -> two.propose("MAILBOX", "opgroeien-ocmw-bree", "{}", first));
        inside(() -> two.reject(proposal.id(), second));

        assertThat(inside(() -> two.confirm(proposal.id(), second))).isInstanceOf(TwoPeople.Outcome.NotOpen.class);
    }

    @Test
    void aPasswordTypedSixMinutesAgoIsNotFresh() {
        Instant typed = clock.instant();
        assertThat(inside(() -> two.fresh(typed))).isTrue();
        clock.pass(Duration.ofMinutes(6));
        assertThat(inside(() -> two.fresh(typed))).isFalse();
    }

    private SignIn signIn(String name, String password) {
        return inside(() -> desk.signIn(name, password));
    }

    private <T> T inside(Supplier<T> work) {
        return database.as(PARTY, work);
    }
}
