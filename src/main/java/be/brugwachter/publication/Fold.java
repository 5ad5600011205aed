package be.brugwachter.publication;

/** A part that opens without a script, and lies open on paper. */
final class Fold {
    private Fold() {}

    static void begin(Html html, String title, String beside) {
        html.in("details", "class", "govuk-details vouw deel").in("summary", "class", "govuk-details__summary");
        html.in("h3", "class", "govuk-details__summary-text kop-s").text(title + " ");
        html.element("span", beside, "class", "klein").out().out();
    }

    static void end(Html html) {
        html.out();
    }
}
