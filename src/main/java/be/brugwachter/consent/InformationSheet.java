package be.brugwachter.consent;

import java.util.Map;

/**
 * What a parent reads or hears before deciding, in one language.
 *
 * @param version the version that a consent refers to
 * @param language BCP 47 tag
 * @param name the language's own name for itself
 * @param rightToLeft whether it is written from right to left
 * @param checked whether a native reader has read it
 * @param title heading
 * @param points the five points: a heading and a text each
 * @param choice the sentence that says the parent is free
 */
public record InformationSheet(
        String version,
        String language,
        String name,
        boolean rightToLeft,
        boolean checked,
        String title,
        Map<Point, Text> points,
        String choice) {
    public InformationSheet {
        points = Map.copyOf(points);
    }

    /** One point: a short heading and two or three short sentences. */
    public record Text(String heading, String body) {}

    /** The text of a point. */
    public Text text(Point point) {
        Text text = points.get(point);
        if (text == null) {
            throw new IllegalStateException("A sheet has all five points.");
        }
        return text;
    }
}
