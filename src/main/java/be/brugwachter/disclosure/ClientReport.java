package be.brugwachter.disclosure;

import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.PersonalData;
import java.util.Arrays;
import java.util.List;

/**
 * What one party holds about one client, for that client (GDPR art. 15). Its own facts only, and never a worker's name.
 *
 * @param from where the data came from
 * @param to to whom they went or may go
 * @param why under which agreement
 * @param data the data themselves, as far as they are still here
 * @param steps what was done with them: function and moment
 * @param leaving when and why they go
 */
public record ClientReport(String from, String to, String why, List<Line> data, List<Line> steps, String leaving)
        implements PersonalData {
    public ClientReport {
        data = List.copyOf(data);
        steps = List.copyOf(steps);
    }

    /** One line: what, and what it says. */
    public record Line(String label, String words) implements PersonalData {
        @Override
        public String toString() {
            return "Line[…]";
        }
    }

    /** The boxes that hold something. */
    public static List<Line> of(RawDetails details) {
        return Arrays.stream(DetailField.values())
                .filter(field -> !details.typed(field).isBlank())
                .map(field -> new Line(field.dutch(), details.typed(field)))
                .toList();
    }

    @Override
    public String toString() {
        return "ClientReport[…]";
    }
}
