package be.brugwachter.parcel;

import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** The boxes as they were typed, unchecked; an empty box is the empty string. */
public record RawDetails(
        String firstName,
        String name,
        String street,
        String number,
        String box,
        String postcode,
        String place,
        String telephone,
        String email)
        implements PersonalData {

    /** Boxes that a form did not send are empty. */
    public RawDetails(
            @Nullable String firstName,
            @Nullable String name,
            @Nullable String street,
            @Nullable String number,
            @Nullable String box,
            @Nullable String postcode,
            @Nullable String place,
            @Nullable String telephone,
            @Nullable String email) {
        this.firstName = orEmpty(firstName);
        this.name = orEmpty(name);
        this.street = orEmpty(street);
        this.number = orEmpty(number);
        this.box = orEmpty(box);
        this.postcode = orEmpty(postcode);
        this.place = orEmpty(place);
        this.telephone = orEmpty(telephone);
        this.email = orEmpty(email);
    }

    /** Details that were accepted, as they stand in boxes. */
    public static RawDetails of(ClientDetails client) {
        PostalAddress address = client.address();
        PhoneNumber telephone = client.telephone();
        EmailAddress email = client.email();
        return new RawDetails(
                client.firstName().value(),
                client.name().value(),
                address == null ? null : address.street(),
                address == null ? null : address.number(),
                address == null ? null : address.box(),
                address == null ? null : address.postcode(),
                address == null ? null : address.place(),
                telephone == null ? null : telephone.e164(),
                email == null ? null : email.value());
    }

    /** Nothing typed yet. */
    public static RawDetails empty() {
        return new RawDetails("", "", "", "", "", "", "", "", "");
    }

    /** The same boxes with one typed anew. */
    public RawDetails with(DetailField field, String typed) {
        return new RawDetails(
                field == DetailField.FIRST_NAME ? typed : firstName,
                field == DetailField.NAME ? typed : name,
                field == DetailField.STREET ? typed : street,
                field == DetailField.NUMBER ? typed : number,
                field == DetailField.BOX ? typed : box,
                field == DetailField.POSTCODE ? typed : postcode,
                field == DetailField.PLACE ? typed : place,
                field == DetailField.TELEPHONE ? typed : telephone,
                field == DetailField.EMAIL ? typed : email);
    }

    /** What was typed in one box; null when it is empty. */
    public @Nullable String orNull(DetailField field) {
        String value = typed(field);
        return value.isEmpty() ? null : value;
    }

    /** What was typed in one box. */
    public String typed(DetailField field) {
        return switch (field) {
            case FIRST_NAME -> firstName;
            case NAME -> name;
            case STREET -> street;
            case NUMBER -> number;
            case BOX -> box;
            case POSTCODE -> postcode;
            case PLACE -> place;
            case TELEPHONE -> telephone;
            case EMAIL -> email;
            case CONTACT -> "";
        };
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "RawDetails[…]";
    }
}
