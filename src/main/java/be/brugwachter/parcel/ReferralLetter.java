package be.brugwachter.parcel;

import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.PersonalData;

/**
 * A client is referred to the OCMW of the place where the client lives. Why, by whom and what for do not stand here: the first
 * two never cross, the last is in the protocol that the manifest names.
 *
 * @param client the data of article 3
 * @param residence where the client lives; stands in for an address that is safer left out
 */
public record ReferralLetter(ClientDetails client, Municipality residence) implements Letter, PersonalData {
    @Override
    public Kind kind() {
        return Kind.REFERRAL;
    }

    @Override
    public String toString() {
        return "ReferralLetter[…]";
    }
}
