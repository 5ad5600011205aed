package be.brugwachter.shared;

import java.util.UUID;

/**
 * Who acts: an account of one party, in one function. Carries no name.
 *
 * @param party the party the account belongs to
 * @param account the account's id; all zeros for the software itself
 * @param role the function in which the act is done
 */
public record Actor(Party party, UUID account, Role role) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** The software itself, acting for a party by clock or by mail. */
    public static Actor system(Party party) {
        return new Actor(party, NOBODY, Role.SYSTEM);
    }
}
