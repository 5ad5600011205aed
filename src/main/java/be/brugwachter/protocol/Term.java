package be.brugwachter.protocol;

/**
 * A length of time the parties chose where the text gives no number.
 *
 * @param article the place whose words it fills in
 * @param amount how many
 * @param unit of what
 * @param choice what the parties choose by it, in our words
 */
public record Term(String article, int amount, Unit unit, String choice) {
    /** As people read it: {@code 5 werkdagen}. */
    public String dutch() {
        return amount + " " + (amount == 1 ? unit.one : unit.many);
    }

    /** Units of time; a working day is no Saturday, Sunday or Belgian public holiday. */
    public enum Unit {
        HOURS("uur", "uur"),
        DAYS("dag", "dagen"),
        WORKING_DAYS("werkdag", "werkdagen"),
        MONTHS("maand", "maanden"),
        YEARS("jaar", "jaar");

        private final String one;
        private final String many;

        Unit(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }
}
