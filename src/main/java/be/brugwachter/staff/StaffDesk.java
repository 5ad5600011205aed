package be.brugwachter.staff;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may enter, in which function, bound by what secrecy. */
@Service
@Transactional
public class StaffDesk {
    private static final int ATTEMPTS = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final AccountStore store;
    private final Passwords passwords;
    private final Book book;
    private final Clock clock;
    private final String nobodysHash;

    public StaffDesk(AccountStore store, Passwords passwords, Book book, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.book = book;
        this.clock = clock;
        this.nobodysHash = passwords.hash(UUID.randomUUID().toString());
    }

    /** Opens an account; without a password until the person chooses one. */
    public void open(Account account, Optional<String> password, Actor by) {
        store.add(account, password.map(passwords::hash));
        book.write(new Entry(by, Act.ACCOUNT_OPENED, account.id(), List.of()));
    }

    /** Lets somebody in, or not. A name that is not there costs the same time as a wrong password. */
    public SignIn signIn(String username, CharSequence password) {
        Optional<AccountStore.Credentials> known =
                store.credentials(username.strip().toLowerCase(Locale.ROOT));
        boolean right = passwords.matches(
                password, known.flatMap(AccountStore.Credentials::passwordHash).orElse(nobodysHash));
        if (known.isEmpty()) {
            return new SignIn.Rejected();
        }
        AccountStore.Credentials credentials = known.get();
        Instant now = clock.instant();
        if (credentials.lockedUntil().filter(now::isBefore).isPresent()) {
            return new SignIn.Locked(credentials.lockedUntil().get());
        }
        return right ? admit(credentials.account()) : reject(credentials, now);
    }

    private SignIn admit(Account account) {
        store.attempts(account.id(), 0, Optional.empty());
        book.write(new Entry(first(account), Act.SIGNED_IN, account.id(), List.of()));
        return new SignIn.Admitted(account);
    }

    private SignIn reject(AccountStore.Credentials credentials, Instant now) {
        int failed = credentials.failed() + 1;
        Optional<Instant> lock = failed >= ATTEMPTS ? Optional.of(now.plus(LOCK)) : Optional.empty();
        UUID id = credentials.account().id();
        store.attempts(id, failed >= ATTEMPTS ? 0 : failed, lock);
        book.write(new Entry(Actor.system(Walls.party()), Act.SIGN_IN_REFUSED, id, List.of()));
        return lock.<SignIn>map(SignIn.Locked::new).orElseGet(SignIn.Rejected::new);
    }

    private static Actor first(Account account) {
        Role role = account.roles().stream().sorted().findFirst().orElse(Role.SYSTEM);
        return new Actor(account.party(), account.id(), role);
    }

    /** The account attests today to be bound by professional secrecy (Criminal Code, art. 458); it counts for a year. */
    @Upholds({Clause.SENDER_UNDER_SECRECY, Clause.RECEIVER_UNDER_SECRECY})
    public void attestSecrecy(Actor actor) {
        Clause clause = actor.role() == Role.TEAM_MEMBER ? Clause.SENDER_UNDER_SECRECY : Clause.RECEIVER_UNDER_SECRECY;
        store.attestSecrecy(actor.account(), LocalDate.ofInstant(clock.instant(), BRUSSELS));
        book.write(new Entry(actor, Act.SECRECY_ATTESTED, actor.account(), List.of(clause)));
    }

    /** An open account. */
    @Transactional(readOnly = true)
    public Optional<Account> find(UUID id) {
        return store.find(id);
    }

    /** Every open account, by name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return store.all();
    }
}
