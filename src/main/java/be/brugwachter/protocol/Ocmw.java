package be.brugwachter.protocol;

import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import java.util.Optional;

/**
 * A public centre for social welfare of today.
 *
 * @param number its number in the KBO
 * @param municipality the municipality it serves
 * @param seat its address according to the list, which may be old; four founded in 2025 have none
 * @param province its province
 */
public record Ocmw(
        EnterpriseNumber number, Municipality municipality, Optional<PartyProfile.Seat> seat, String province) {

    /** How people call it: {@code OCMW Brugge}. */
    public String name() {
        return "OCMW " + municipality.name();
    }

    /** The party it would be in a protocol. */
    public Party party() {
        return new Party(number);
    }
}
