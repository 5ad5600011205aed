package be.brugwachter.parcel;

import static be.brugwachter.parcel.DetailField.BOX;
import static be.brugwachter.parcel.DetailField.EMAIL;
import static be.brugwachter.parcel.DetailField.FIRST_NAME;
import static be.brugwachter.parcel.DetailField.NAME;
import static be.brugwachter.parcel.DetailField.NUMBER;
import static be.brugwachter.parcel.DetailField.PLACE;
import static be.brugwachter.parcel.DetailField.POSTCODE;
import static be.brugwachter.parcel.DetailField.STREET;
import static be.brugwachter.parcel.DetailField.TELEPHONE;

import be.brugwachter.shared.EmailAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads all boxes of one client and gathers every problem before it answers. */
final class FieldReader {
    private static final Map<DetailField, Complaint> WHOLE_ADDRESS = Map.of(
            STREET, Complaint.STREET_MISSING,
            NUMBER, Complaint.NUMBER_MISSING,
            POSTCODE, Complaint.POSTCODE_MISSING,
            PLACE, Complaint.PLACE_MISSING);

    private final Map<DetailField, String> tidy = new EnumMap<>(DetailField.class);
    private final List<FieldProblem> problems = new ArrayList<>();

    FieldReader(RawDetails raw) {
        for (DetailField field : DetailField.values()) {
            tidy.put(field, FieldForm.tidy(field, raw.typed(field)));
        }
    }

    DetailsOutcome read() {
        for (DetailField field : DetailField.values()) {
            Complaint complaint = isEmpty(field) ? missing(field) : FieldForm.complaint(field, text(field));
            if (complaint != null) {
                problems.add(complaint.about(field));
            }
        }
        if (problems.isEmpty() && PostalAddress.hidesNationalNumber(text(STREET), text(NUMBER), text(BOX))) {
            problems.add(Complaint.NATIONAL_NUMBER.about(NUMBER));
        }
        return problems.isEmpty() ? new DetailsOutcome.Accepted(details()) : new DetailsOutcome.Rejected(problems);
    }

    private @Nullable Complaint missing(DetailField field) {
        return switch (field) {
            case FIRST_NAME -> Complaint.FIRST_NAME_MISSING;
            case NAME -> Complaint.NAME_MISSING;
            case STREET, NUMBER, POSTCODE, PLACE -> hasAddress() ? WHOLE_ADDRESS.get(field) : null;
            case CONTACT -> hasAddress() || !isEmpty(TELEPHONE) || !isEmpty(EMAIL) ? null : Complaint.UNREACHABLE;
            case BOX, TELEPHONE, EMAIL -> null;
        };
    }

    private boolean hasAddress() {
        return Stream.of(STREET, NUMBER, BOX, POSTCODE, PLACE).anyMatch(field -> !isEmpty(field));
    }

    private ClientDetails details() {
        return new ClientDetails(
                new PersonName(text(FIRST_NAME)),
                new PersonName(text(NAME)),
                hasAddress() ? address() : null,
                isEmpty(TELEPHONE) ? null : PhoneNumber.read(text(TELEPHONE)),
                isEmpty(EMAIL) ? null : new EmailAddress(text(EMAIL)));
    }

    private PostalAddress address() {
        return new PostalAddress(
                text(STREET), text(NUMBER), isEmpty(BOX) ? null : text(BOX), text(POSTCODE), text(PLACE));
    }

    private boolean isEmpty(DetailField field) {
        return text(field).isEmpty();
    }

    private String text(DetailField field) {
        return tidy.getOrDefault(field, "");
    }
}
