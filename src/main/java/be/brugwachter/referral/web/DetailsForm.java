package be.brugwachter.referral.web;

import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.FieldProblem;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.PersonalData;
import be.brugwachter.shared.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Step 3 as posted. The postcode alone asks which municipality it is; only together with a street it is part of an address that
 * passes.
 */
record DetailsForm(
        @Nullable String firstName,
        @Nullable String name,
        @Nullable String street,
        @Nullable String number,
        @Nullable String box,
        @Nullable String postcode,
        @Nullable String place,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String fileReference,
        @Nullable String municipality,
        @Nullable String zoek)
        implements PersonalData {
    private static final Map<DetailField, String> INPUTS = Map.of(
            DetailField.FIRST_NAME, "firstName",
            DetailField.NAME, "name",
            DetailField.STREET, "street",
            DetailField.NUMBER, "number",
            DetailField.BOX, "box",
            DetailField.POSTCODE, "postcode",
            DetailField.PLACE, "place",
            DetailField.TELEPHONE, "telephone",
            DetailField.EMAIL, "email",
            DetailField.CONTACT, "contact");

    /** The boxes as they were typed, to show them again. */
    RawDetails typed() {
        return new RawDetails(firstName, name, street, number, box, postcode, place, telephone, email);
    }

    /** The boxes as they would pass: a postcode without a street is no address. */
    RawDetails passing() {
        boolean address =
                !text(street).isBlank() || !text(number).isBlank() || !text(box).isBlank();
        return address ? typed() : new RawDetails(firstName, name, "", "", "", "", "", telephone, email);
    }

    /** Whether only the municipalities of the postcode were asked. */
    boolean asksPlaces() {
        return "ja".equals(zoek);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The problems of the gate's field rules, beside their inputs. */
    static List<Problem> beside(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> new Problem(INPUTS.getOrDefault(problem.field(), "contact"), problem.sentence()))
                .toList();
    }

    @Override
    public String toString() {
        return "DetailsForm[…]";
    }
}
