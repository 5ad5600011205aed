package be.brugwachter.drafting.web;

import java.util.List;

/**
 * One field of the form.
 *
 * @param name of the field, and its id
 * @param label what is asked
 * @param hint how; may be empty
 * @param kind how it is drawn: {@code text}, {@code short}, {@code lines}, {@code choice} or {@code length}
 * @param options what to choose from, for a choice and for the unit of a length
 */
record FormField(String name, String label, String hint, String kind, List<Option> options) {
    /**
     * One thing to choose.
     *
     * @param value what is sent
     * @param words what people read
     */
    record Option(String value, String words) {}

    static FormField text(String name, String label, String hint) {
        return new FormField(name, label, hint, "text", List.of());
    }

    static FormField brief(String name, String label, String hint) {
        return new FormField(name, label, hint, "short", List.of());
    }

    static FormField lines(String name, String label, String hint) {
        return new FormField(name, label, hint, "lines", List.of());
    }
}
