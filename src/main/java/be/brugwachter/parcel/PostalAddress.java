package be.brugwachter.parcel;

import be.brugwachter.shared.NationalNumber;
import be.brugwachter.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A Belgian address.
 *
 * @param street name of the street alone
 * @param number house number, like 12, 12A or 12-14
 * @param box box number without the word for it, like 3 or 0201; null when there is none
 * @param postcode four digits
 * @param place name of the place as the client uses it; the municipality is known separately
 */
public record PostalAddress(
        String street, String number, @Nullable String box, String postcode, String place) implements PersonalData {
    public PostalAddress {
        FieldForm.require(DetailField.STREET, street);
        FieldForm.require(DetailField.NUMBER, number);
        if (box != null) {
            FieldForm.require(DetailField.BOX, box);
        }
        FieldForm.require(DetailField.POSTCODE, postcode);
        FieldForm.require(DetailField.PLACE, place);
        if (hidesNationalNumber(street, number, box == null ? "" : box)) {
            throw new IllegalArgumentException("A national number is spread over this address.");
        }
    }

    /** Whether a national number is spread over the first line of an address. */
    static boolean hidesNationalNumber(String street, String number, String box) {
        return NationalNumber.hidesIn(street + " " + number + " " + box);
    }

    /** The two lines of an envelope. */
    public String lines() {
        return street + " " + number + (box == null ? "" : " bus " + box) + "\n" + postcode + " " + place;
    }

    @Override
    public String toString() {
        return "PostalAddress[…]";
    }
}
