package be.brugwachter.parcel.seal;

import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.Letter;
import be.brugwachter.parcel.OnwardLetter;
import be.brugwachter.parcel.PersonName;
import be.brugwachter.parcel.ProfessionalFunction;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.PersonalData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client who is passed on, as it is written for machines; there is no other field. */
record OnwardJson(
        String nonce,
        Letter.Kind kind,
        String code,
        String professional,
        ProfessionalFunction function,
        String firstName,
        String name,
        @Nullable String street,
        @Nullable String number,
        @Nullable String box,
        @Nullable String postcode,
        @Nullable String place,
        @Nullable String telephone,
        @Nullable String email)
        implements PersonalData {

    static OnwardJson of(OnwardLetter letter, String nonce, String code) {
        RawDetails client = RawDetails.of(letter.client());
        return new OnwardJson(
                nonce,
                letter.kind(),
                code,
                letter.professional().value(),
                letter.function(),
                client.firstName(),
                client.name(),
                client.orNull(DetailField.STREET),
                client.orNull(DetailField.NUMBER),
                client.orNull(DetailField.BOX),
                client.orNull(DetailField.POSTCODE),
                client.orNull(DetailField.PLACE),
                client.orNull(DetailField.TELEPHONE),
                client.orNull(DetailField.EMAIL));
    }

    /** The letter, when every field passes the same rules as when it was typed; else empty. */
    Optional<Letter> letter() {
        RawDetails raw = new RawDetails(firstName, name, street, number, box, postcode, place, telephone, email);
        return kind == Letter.Kind.ONWARD && ClientDetails.of(raw) instanceof DetailsOutcome.Accepted(var details)
                ? PersonName.parse(professional)
                        .filter(read -> read.value().equals(professional))
                        .map(read -> new OnwardLetter(details, read, function))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "OnwardJson[…]";
    }
}
