package be.brugwachter.intake;

import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.DataItem;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of the data that came in go on: the same or fewer. There is no way to put anything in. */
final class Passing {
    private static final Map<DataItem, List<DetailField>> BOXES = Map.of(
            DataItem.FIRST_NAME, List.of(DetailField.FIRST_NAME),
            DataItem.NAME, List.of(DetailField.NAME),
            DataItem.ADDRESS,
                    List.of(
                            DetailField.STREET,
                            DetailField.NUMBER,
                            DetailField.BOX,
                            DetailField.POSTCODE,
                            DetailField.PLACE),
            DataItem.TELEPHONE, List.of(DetailField.TELEPHONE),
            DataItem.EMAIL, List.of(DetailField.EMAIL));

    private Passing() {}

    /** Which data came in. */
    static Set<DataItem> received(RawDetails details) {
        Set<DataItem> items = EnumSet.noneOf(DataItem.class);
        BOXES.forEach((item, boxes) -> {
            if (boxes.stream().anyMatch(box -> !details.typed(box).isEmpty())) {
                items.add(item);
            }
        });
        return items;
    }

    /** The boxes of these data alone. */
    static RawDetails only(RawDetails details, Set<DataItem> items) {
        RawDetails passing = RawDetails.empty();
        for (DataItem item : items) {
            for (DetailField box : BOXES.getOrDefault(item, List.of())) {
                passing = passing.with(box, details.typed(box));
            }
        }
        return passing;
    }

    /** What would stand in the letter; empty when it would be none. */
    static Optional<ClientDetails> letter(RawDetails details, Set<DataItem> items) {
        return clean(only(details, items));
    }

    /** The data as they passed the rules of their boxes; empty when something else stands in one. */
    static Optional<ClientDetails> clean(RawDetails details) {
        return ClientDetails.of(details) instanceof DetailsOutcome.Accepted(ClientDetails accepted)
                ? Optional.of(accepted)
                : Optional.empty();
    }
}
