package be.brugwachter.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text. A Dutch name or a number reads from left to right in every language; isolated (HTML {@code bdi}) it does
 * not turn the words around it.
 *
 * @param text the piece
 * @param isolated whether it is such a name or number
 */
public record Run(String text, boolean isolated) {
    private static final Pattern OWN = Pattern.compile("Kind en Gezin|OCMW|\\+?\\d[\\d ./-]*\\d|\\d");

    /** The text in pieces: together they are the text. */
    static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher own = OWN.matcher(text);
        int from = 0;
        while (own.find()) {
            add(runs, text.substring(from, own.start()), false);
            add(runs, own.group(), true);
            from = own.end();
        }
        add(runs, text.substring(from), false);
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, String text, boolean isolated) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, isolated));
        }
    }
}
