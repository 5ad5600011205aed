package be.brugwachter.publication;

/** Lines with a word on the left and what is said on the right. */
final class Rows {
    private Rows() {}

    static void line(Html html, String label, String text) {
        html.in("div", "class", "govuk-summary-list__row");
        html.element("dt", label, "class", "govuk-summary-list__key");
        html.element("dd", text, "class", "govuk-summary-list__value breekt").out();
    }
}
