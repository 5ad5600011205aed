package be.brugwachter.parcel.seal;

import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.Letter;
import be.brugwachter.parcel.PhoneNumber;
import be.brugwachter.parcel.PostalAddress;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.parcel.ReferralLetter;
import be.brugwachter.shared.EmailAddress;
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
        ClientDetails client = letter.client();
        PostalAddress address = client.address();
        PhoneNumber telephone = client.telephone();
        EmailAddress email = client.email();
        return new ReferralJson(
                client.firstName().value(),
                client.name().value(),
                address == null ? null : address.street(),
                address == null ? null : address.number(),
                address == null ? null : address.box(),
                address == null ? null : address.postcode(),
                address == null ? null : address.place(),
                telephone == null ? null : telephone.e164(),
                email == null ? null : email.value(),
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
