package be.brugwachter.protocol;

import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Party;
import java.util.List;

/**
 * A party as the head of a protocol describes it.
 *
 * @param name the name the text goes on to use
 * @param legalForm its legal form
 * @param number its number in the KBO
 * @param seat where it sits, according to the text
 * @param governedBy the acts that found or govern it (recitals A and B)
 * @param representatives who represents it, in which function
 */
public record PartyProfile(
        String name,
        String legalForm,
        EnterpriseNumber number,
        Seat seat,
        List<String> governedBy,
        List<Representative> representatives) {

    public PartyProfile {
        governedBy = List.copyOf(governedBy);
        representatives = List.copyOf(representatives);
    }

    /** The party behind this profile. */
    public Party party() {
        return new Party(number);
    }

    /**
     * An address of an organisation.
     *
     * @param street street and number
     * @param postcode four digits
     * @param place name of the place
     */
    public record Seat(String street, String postcode, String place) {
        /** On one line, as on an envelope. */
        public String line() {
            return street + ", " + postcode + " " + place;
        }
    }

    /**
     * Somebody who represents a party.
     *
     * @param name first name and name
     * @param function the function in which
     */
    public record Representative(String name, String function) {}
}
