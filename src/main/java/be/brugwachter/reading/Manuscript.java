package be.brugwachter.reading;

import java.util.List;

/**
 * A text as the reader sees it: one long line of single blanks, so that no lay-out can change what is read, and beside every sign
 * the line of the file it came from.
 */
final class Manuscript {
    private static final int LONGEST_EXCERPT = 200;

    private final String text;
    private final int[] lines;
    private final List<Mending> mendings;

    Manuscript(String text, int[] lines, List<Mending> mendings) {
        this.text = text;
        this.lines = lines.clone();
        this.mendings = List.copyOf(mendings);
    }

    /** The text on one line. */
    String text() {
        return text;
    }

    String part(Span span) {
        return text.substring(span.from(), span.to());
    }

    /** The same stretch without the blanks around it. */
    Span tight(Span span) {
        int from = span.from();
        int to = span.to();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new Span(from, to);
    }

    /** The line of the file, from 1. */
    int line(int at) {
        return lines.length == 0 ? 1 : lines[Math.clamp(at, 0, lines.length - 1)];
    }

    /** Everything that was mended, in the order in which the reader did it. */
    List<Mending> mendings() {
        return mendings;
    }

    List<Mending> mendingsIn(Span span) {
        return mendings.stream().filter(each -> span.holds(each.at())).toList();
    }

    /** What a person is shown of a place: short, at whole words. */
    String excerpt(Span span) {
        String part = part(span).strip();
        if (part.length() <= LONGEST_EXCERPT) {
            return part;
        }
        int cut = part.lastIndexOf(' ', LONGEST_EXCERPT);
        return part.substring(0, cut < 0 ? LONGEST_EXCERPT : cut) + "…";
    }
}
