package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.DataItem;
import java.util.List;
import java.util.Optional;

/** Which of a client's data can go while the rest stays: one way to reach the client is always left, and the name (art. 3). */
public final class Superfluous {
    private static final List<DetailField> ADDRESS =
            List.of(DetailField.STREET, DetailField.NUMBER, DetailField.BOX, DetailField.POSTCODE, DetailField.PLACE);

    private Superfluous() {}

    /** The details without this item; empty when it is not there, or cannot go. */
    public static Optional<RawDetails> without(RawDetails details, DataItem item) {
        RawDetails less = details;
        for (DetailField field : fields(item)) {
            less = less.with(field, "");
        }
        return less.equals(details) || !reachable(less) ? Optional.empty() : Optional.of(less);
    }

    private static List<DetailField> fields(DataItem item) {
        return switch (item) {
            case FIRST_NAME, NAME -> List.of();
            case ADDRESS -> ADDRESS;
            case TELEPHONE -> List.of(DetailField.TELEPHONE);
            case EMAIL -> List.of(DetailField.EMAIL);
        };
    }

    private static boolean reachable(RawDetails details) {
        return !(details.street() + details.telephone() + details.email()).isBlank();
    }

    /** What the book says when it went. */
    static Optional<Act> act(DataItem item) {
        return switch (item) {
            case FIRST_NAME, NAME -> Optional.empty();
            case ADDRESS -> Optional.of(Act.ADDRESS_ERASED);
            case TELEPHONE -> Optional.of(Act.TELEPHONE_ERASED);
            case EMAIL -> Optional.of(Act.EMAIL_ERASED);
        };
    }
}
