package be.brugwachter.staff;

import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may enter, for one party.
 *
 * @param id the account's id; the only thing the book knows
 * @param party the one party it belongs to
 * @param username lower case, unique within the party
 * @param displayName how colleagues know this person
 * @param roles in which functions this person may act
 * @param localTeam the local team, as the protocol names it; for team members
 * @param secrecyAttestedOn when this person last attested to be bound by professional secrecy
 */
public record Account(
        UUID id,
        Party party,
        String username,
        String displayName,
        Set<Role> roles,
        Optional<String> localTeam,
        Optional<LocalDate> secrecyAttestedOn) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** The last day on which the attested secrecy counts: it is attested anew each year. */
    public Optional<LocalDate> secrecyUntil() {
        return secrecyAttestedOn.map(day -> day.plusYears(1).minusDays(1));
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
