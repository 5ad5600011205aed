package be.brugwachter.operation;

import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.RawDetails;
import java.util.List;
import java.util.Map;

/** Tries to smuggle into the boxes what may not pass. */
final class DemoFields {
    private DemoFields() {}

    /** The invented client of the demo. */
    static RawDetails invented() {
        return RawDetails.empty()
                .with(DetailField.FIRST_NAME, "Zonnelieve")
                .with(DetailField.NAME, "Kwikstaartman")
                .with(DetailField.TELEPHONE, "+32470000001");
    }

    /** The other parent, also invented. */
    static RawDetails partner() {
        return RawDetails.empty()
                .with(DetailField.FIRST_NAME, "Mosterdijn")
                .with(DetailField.NAME, "Roerdompel")
                .with(DetailField.TELEPHONE, "+32470000002");
    }

    /** Every attempt. */
    static List<DemoAttempt> attempts() {
        return List.of(
                number("een rijksregisternummer in het vak voor de naam", DetailField.NAME),
                number("een rijksregisternummer als telefoon", DetailField.TELEPHONE),
                attempt(
                        "een nota achter de voornaam",
                        DetailField.FIRST_NAME,
                        "Fien. Heeft drie kinderen!",
                        "NO_SPECIAL_CATEGORIES"),
                attempt(
                        "een zin in plaats van een mailadres",
                        DetailField.EMAIL,
                        "bel liever na zes uur",
                        "CONTACT_TO_REACH"));
    }

    private static DemoAttempt number(String what, DetailField field) {
        return attempt(what, field, number(), "IDENTIFICATION_DATA_ONLY");
    }

    private static DemoAttempt attempt(String what, DetailField field, String typed, String clause) {
        List<String> grounds = switch (ClientDetails.of(invented().with(field, typed))) {
            case DetailsOutcome.Accepted accepted -> List.of();
            case DetailsOutcome.Rejected rejected ->
                rejected.problems().stream()
                        .map(problem -> problem.clause().name())
                        .distinct()
                        .toList();
        };
        return new DemoAttempt(what, Map.of("field", field.name()), grounds, List.of(clause));
    }

    /** Eleven digits whose check fits, of a month that does not exist: nobody's number. */
    private static String number() {
        long base = 991_399_001L % 1_000_000_000L;
        return "%09d%02d".formatted(base, 97 - base % 97);
    }
}
