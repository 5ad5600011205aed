package be.brugwachter.parcel;

import be.brugwachter.shared.PersonalData;

/**
 * A first name or a name as its bearer writes it, in Latin letters.
 *
 * @param value composed (NFC), 1 to 64 characters, at most eight words; never digits, a note or a hidden sign
 */
public record PersonName(String value) implements PersonalData {
    public PersonName {
        FieldForm.require(DetailField.NAME, value);
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
