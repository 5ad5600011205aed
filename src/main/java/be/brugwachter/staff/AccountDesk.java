package be.brugwachter.staff;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.Sha256;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do: invite people, and give functions, two of them together. */
@Service
@Transactional
public class AccountDesk {
    /** The fewest characters of a password that a person chooses. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final Duration INVITATION = Duration.ofDays(7);
    private static final int TOKEN_BYTES = 20;
    private static final String KIND = "ROLE";
    private static final Set<Role> CASE_ROLES = EnumSet.of(Role.TEAM_MEMBER, Role.SOCIAL_WORKER, Role.DISTRIBUTOR);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountStore store;
    private final Passwords passwords;
    private final TwoPeople two;
    private final Book book;
    private final Clock clock;

    public AccountDesk(AccountStore store, Passwords passwords, TwoPeople two, Book book, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.two = two;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Lets a person choose a password, once, within seven days.
     *
     * @return what makes the link; only its digest is kept
     */
    public String invite(UUID account, Actor by) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        store.invite(account, digest(token), clock.instant().plus(INVITATION));
        book.write(new Entry(by, Act.ACCOUNT_INVITED, account, List.of()));
        return token;
    }

    /** Whether this invitation can still be used. */
    @Transactional(readOnly = true)
    public boolean isInvited(String token) {
        return store.invited(digest(token), clock.instant()).isPresent();
    }

    /**
     * Uses an invitation up.
     *
     * @param password at least {@link #SHORTEST_PASSWORD} characters
     * @return whether the password was taken; false when the invitation was used, is too old or never was
     */
    public boolean accept(String token, CharSequence password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("A password has at least " + SHORTEST_PASSWORD + " characters.");
        }
        Optional<UUID> account = store.invited(digest(token), clock.instant())
                .filter(id -> store.useInvitation(digest(token), clock.instant()));
        account.ifPresent(id -> {
            store.password(id, passwords.hash(password));
            store.attempts(id, 0, Optional.empty());
            Actor person = new Actor(Walls.party(), id, Role.SYSTEM);
            book.write(new Entry(person, Act.PASSWORD_CHOSEN, id, List.of()));
        });
        return account.isPresent();
    }

    /** One administrator proposes to give a function. */
    public Proposal proposeRole(UUID account, Role role, Actor administrator) {
        return two.propose(KIND, account.toString(), "{\"role\":\"" + role + "\"}", administrator);
    }

    /** Another administrator confirms it; not for oneself, and never a case function for who runs the installation. */
    public RoleOutcome confirmRole(UUID proposal, Actor administrator) {
        Optional<Proposal> open = two.waiting().stream()
                .filter(each -> each.kind().equals(KIND) && each.id().equals(proposal))
                .findFirst();
        if (open.isEmpty()) {
            return RoleOutcome.NOT_OPEN;
        }
        UUID account = UUID.fromString(open.get().subject());
        Role role = roleOf(open.get());
        if (account.equals(administrator.account())) {
            return RoleOutcome.FOR_ONESELF;
        }
        if (mixesCasesAndAdministration(account, role)) {
            return RoleOutcome.ADMINISTRATOR_WITH_A_CASE;
        }
        return give(two.confirm(proposal, administrator), account, role, administrator);
    }

    /** The functions proposed and not yet confirmed. */
    @Transactional(readOnly = true)
    public List<RoleProposal> waitingRoles() {
        return two.waiting().stream()
                .filter(each -> each.kind().equals(KIND))
                .map(each -> new RoleProposal(each.id(), UUID.fromString(each.subject()), roleOf(each), each.by()))
                .toList();
    }

    /**
     * A function one administrator proposed.
     *
     * @param account for whom
     * @param by who proposed it
     */
    public record RoleProposal(UUID id, UUID account, Role role, UUID by) {}

    private RoleOutcome give(TwoPeople.Outcome outcome, UUID account, Role role, Actor administrator) {
        return switch (outcome) {
            case TwoPeople.Outcome.SamePerson() -> RoleOutcome.SAME_PERSON;
            case TwoPeople.Outcome.NotOpen() -> RoleOutcome.NOT_OPEN;
            case TwoPeople.Outcome.Confirmed(Proposal confirmed) -> {
                store.give(account, role);
                book.write(new Entry(administrator, Act.ROLE_GIVEN, account, List.of()));
                yield RoleOutcome.GIVEN;
            }
        };
    }

    private boolean mixesCasesAndAdministration(UUID account, Role role) {
        Set<Role> all = EnumSet.of(role);
        store.find(account).ifPresent(known -> all.addAll(known.roles()));
        return all.contains(Role.ADMINISTRATOR) && all.stream().anyMatch(CASE_ROLES::contains);
    }

    private static Role roleOf(Proposal proposal) {
        return Role.valueOf(proposal.payload().replaceAll(".*:\\s*\"([A-Z_]+)\".*", "$1"));
    }

    /** The token is random and long: a plain digest cannot be guessed back. */
    private static byte[] digest(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
