package be.brugwachter.intake.web;

import be.brugwachter.consent.Point;
import be.brugwachter.intake.Partner;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.PersonalData;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the pages show on which a client is passed on. */
final class OnwardView {
    /** The five points, as the worker tells them here. */
    static final List<People.Choice> POINTS = Arrays.stream(Point.values())
            .map(point -> new People.Choice(point.name(), words(point)))
            .toList();

    private OnwardView() {}

    /** One item with what it says of this client. */
    record Line(String value, String label, String words) implements PersonalData {
        @Override
        public String toString() {
            return "Line[…]";
        }
    }

    private static String words(Point point) {
        return switch (point) {
            case WHICH_DATA -> "Welke gegevens meegaan, en dat er niets anders bij zit";
            case TO_WHOM -> "Naar wie: de naam van de persoon en van de partner";
            case WHY -> "Waarom: zodat die persoon contact kan opnemen over hulp";
            case WHAT_HAPPENS -> "Wat ermee gebeurt: verzegeld verstuurd, en daar bewaard volgens hun regels";
            case WHAT_TO_EXPECT -> "Wat volgt: een gesprek, en dat nee zeggen of je bedenken altijd mag";
        };
    }

    /** Everybody on the list, with the partner. */
    static List<People.Choice> people(List<Partner> listed) {
        return listed.stream()
                .flatMap(partner -> partner.named().stream()
                        .map(person -> new People.Choice(
                                person.id().toString(),
                                person.words() + " bij " + partner.name() + " ("
                                        + partner.kind().name() + ")")))
                .toList();
    }

    /** What came in. */
    static List<Line> items(RawDetails details) {
        return lines(details, Set.of(DataItem.values()));
    }

    /** These of what came in, and nothing else. */
    static List<Line> lines(RawDetails details, Set<DataItem> items) {
        return Arrays.stream(DataItem.values())
                .filter(items::contains)
                .map(item -> new Line(item.name(), item.dutch(), words(details, item)))
                .filter(line -> !line.words().isBlank())
                .toList();
    }

    private static String words(RawDetails details, DataItem item) {
        return switch (item) {
            case FIRST_NAME -> details.firstName();
            case NAME -> details.name();
            case TELEPHONE -> details.telephone();
            case EMAIL -> details.email();
            case ADDRESS ->
                String.join(
                                " ",
                                details.street(),
                                details.number(),
                                details.box().isEmpty() ? "" : "bus " + details.box(),
                                details.postcode(),
                                details.place())
                        .strip()
                        .replaceAll(" +", " ");
        };
    }
}
