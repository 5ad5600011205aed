package be.brugwachter.staff;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Who sits at the screen. Kept in the session: ids, functions and the name shown in the corner.
 *
 * @param account the account's id
 * @param party the ten digits of its party's enterprise number
 * @param displayName the name shown in the corner of the page
 * @param roles in which functions this person may act
 * @param team the local team; empty for who is in none
 * @param since when the password was last typed: an act that needs two people asks for a fresh one
 */
public record SignedIn(UUID account, String party, String displayName, Set<Role> roles, String team, Instant since)
        implements Serializable {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** The person behind an account, as of this moment. */
    public static SignedIn of(Account account, Instant now) {
        return new SignedIn(
                account.id(),
                account.party().key(),
                account.displayName(),
                account.roles(),
                account.localTeam().orElse(""),
                now);
    }

    /** The party this person belongs to. */
    public Party itsParty() {
        return Party.of(party);
    }

    /**
     * This person in one function.
     *
     * @throws IllegalStateException when the person does not have that function
     */
    public Actor actor(Role role) {
        if (!roles.contains(role)) {
            throw new IllegalStateException("This account does not have the function " + role + ".");
        }
        return new Actor(itsParty(), account, role);
    }

    @Override
    public String toString() {
        return "SignedIn[" + account + "]";
    }
}
