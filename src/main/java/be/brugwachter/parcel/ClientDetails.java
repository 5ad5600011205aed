package be.brugwachter.parcel;

import static be.brugwachter.clause.Clause.CONTACT_TO_REACH;
import static be.brugwachter.clause.Clause.IDENTIFICATION_DATA_ONLY;
import static be.brugwachter.clause.Clause.NAME_TO_IDENTIFY;
import static be.brugwachter.clause.Clause.NO_SPECIAL_CATEGORIES;

import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.PersonalData;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data of article 3 of the protocols about one client, and no other. There is no box for anything else, so nothing else passes.
 *
 * @param firstName first name
 * @param name family name
 * @param address where the client lives; null when it is safer left out
 * @param telephone a number the client calls safe, or null
 * @param email a mail address the client calls safe, or null; one of the three ways is always there
 */
@Upholds({IDENTIFICATION_DATA_ONLY, NAME_TO_IDENTIFY, CONTACT_TO_REACH, NO_SPECIAL_CATEGORIES})
public record ClientDetails(
        PersonName firstName,
        PersonName name,
        @Nullable PostalAddress address,
        @Nullable PhoneNumber telephone,
        @Nullable EmailAddress email)
        implements PersonalData {

    public ClientDetails {
        if (address == null && telephone == null && email == null) {
            throw new IllegalArgumentException("There must be one way to reach the client.");
        }
        if (email != null) {
            FieldForm.require(DetailField.EMAIL, email.value());
        }
    }

    /** Reads the boxes of a form: the details, or every problem with a Dutch sentence for its box. */
    public static DetailsOutcome of(RawDetails raw) {
        return new FieldReader(raw).read();
    }

    /** Which data of article 3 are present, to compare with what the client consented to. */
    public Set<DataItem> items() {
        Set<DataItem> items = EnumSet.of(DataItem.FIRST_NAME, DataItem.NAME);
        if (address != null) {
            items.add(DataItem.ADDRESS);
        }
        if (telephone != null) {
            items.add(DataItem.TELEPHONE);
        }
        if (email != null) {
            items.add(DataItem.EMAIL);
        }
        return items;
    }

    @Override
    public String toString() {
        return "ClientDetails[…]";
    }
}
