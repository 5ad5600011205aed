package be.brugwachter.staff;

import be.brugwachter.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of the party inside whose walls the work runs. */
public interface AccountStore {
    /** Adds an account with the hash of its password; null until the person chose one. */
    void add(Account account, Optional<String> passwordHash);

    /** An open account by its id. */
    Optional<Account> find(UUID id);

    /** What signing in needs to know of an open account, locked until the transaction ends. */
    Optional<Credentials> credentials(String username);

    /** Every open account, by name. */
    List<Account> all();

    /** Counts a failed attempt, or forgets them all. */
    void attempts(UUID id, int failed, Optional<Instant> lockedUntil);

    /** Attests secrecy anew. */
    void attestSecrecy(UUID id, LocalDate day);

    /** Gives a function. */
    void give(UUID id, Role role);

    /** Takes a function away. */
    void take(UUID id, Role role);

    /** Keeps the digest of an invitation; a former one no longer counts. */
    void invite(UUID id, byte[] digest, Instant until);

    /** The open account whose invitation this is, if it is not too old. */
    Optional<UUID> invited(byte[] digest, Instant now);

    /** Uses the invitation up; false when somebody just did. */
    boolean useInvitation(byte[] digest, Instant now);

    /** Sets the hash of a new password. */
    void password(UUID id, String hash);

    /**
     * What signing in needs to know.
     *
     * @param passwordHash empty until the person chose a password
     * @param failed failed attempts in a row
     * @param lockedUntil until when no password is even looked at
     */
    record Credentials(Account account, Optional<String> passwordHash, int failed, Optional<Instant> lockedUntil) {}
}
