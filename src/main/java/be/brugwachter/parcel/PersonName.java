package be.brugwachter.parcel;

import be.brugwachter.shared.PersonalData;
import java.util.Optional;

/**
 * A first name or a name as its bearer writes it, in Latin letters.
 *
 * @param value composed (NFC), 1 to 64 characters, at most eight words; never digits, a note or a hidden sign
 */
public record PersonName(String value) implements PersonalData {
    public PersonName {
        FieldForm.require(DetailField.NAME, value);
    }

    /** Reads one as typed; empty when it is not the form of a name. */
    public static Optional<PersonName> parse(String typed) {
        String tidy = FieldForm.tidy(DetailField.NAME, typed);
        boolean fits = !tidy.isEmpty() && FieldForm.complaint(DetailField.NAME, tidy) == null;
        return fits ? Optional.of(new PersonName(tidy)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
