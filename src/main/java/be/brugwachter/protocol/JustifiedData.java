package be.brugwachter.protocol;

import be.brugwachter.shared.DataItem;
import java.util.List;

/**
 * Data that may pass, with why they are needed (art. 3).
 *
 * @param id lasting slug
 * @param fields the data; the software knows no other than these
 * @param justification its place, and why it is needed in our words
 */
public record JustifiedData(String id, List<DataItem> fields, Wording justification) {

    public JustifiedData {
        fields = List.copyOf(fields);
    }
}
