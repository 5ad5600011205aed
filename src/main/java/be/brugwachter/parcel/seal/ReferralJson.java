package be.brugwachter.parcel.seal;

import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.Letter;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.parcel.ReferralLetter;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.PersonalData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data of article 3 as they are written for machines; there is no other field. */
record ReferralJson(
        String firstName,
        String name,
        @Nullable String street,
        @Nullable String number,
        @Nullable String box,
        @Nullable String postcode,
        @Nullable String place,
        @Nullable String telephone,
        @Nullable String email,
        MunicipalityJson residence)
        implements PersonalData {

    static ReferralJson of(ReferralLetter letter) {
        RawDetails client = RawDetails.of(letter.client());
        return new ReferralJson(
                client.firstName(),
                client.name(),
                client.orNull(DetailField.STREET),
                client.orNull(DetailField.NUMBER),
                client.orNull(DetailField.BOX),
                client.orNull(DetailField.POSTCODE),
                client.orNull(DetailField.PLACE),
                client.orNull(DetailField.TELEPHONE),
                client.orNull(DetailField.EMAIL),
                new MunicipalityJson(
                        letter.residence().nis(), letter.residence().name()));
    }

    /** The letter, when every field passes the same rules as when it was typed; else empty. */
    Optional<Letter> letter() {
        RawDetails raw = new RawDetails(firstName, name, street, number, box, postcode, place, telephone, email);
        return switch (ClientDetails.of(raw)) {
            case DetailsOutcome.Accepted accepted ->
                residence.municipality().map(municipality -> new ReferralLetter(accepted.details(), municipality));
            case DetailsOutcome.Rejected rejected -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "ReferralJson[…]";
    }

    record MunicipalityJson(String nis, String name) {
        /** Empty when the name could be more than a name: nobody checks it against the register here. */
        Optional<Municipality> municipality() {
            boolean plain = nis.matches("\\d{5}") && name.matches("\\p{Lu}[\\p{L}' -]{0,39}");
            return plain ? Optional.of(new Municipality(nis, name)) : Optional.empty();
        }
    }
}
