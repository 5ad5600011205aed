package be.brugwachter.publication;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a page that is HTML for a browser and well-formed XML for a program. Every text is escaped; there is no other way in. */
final class Html {
    private final StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes come as name and value. */
    Html in(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    Html out() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Text inside the element that was begun last. */
    Html text(String words) {
        text.append(escaped(words));
        return this;
    }

    /** A whole element with text in it. */
    Html element(String tag, String words, String... attributes) {
        in(tag, attributes).text(words);
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing, like a line of the head. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes).append("/>\n");
        return this;
    }

    /** The page, once everything that was begun is ended. */
    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("An element of the page was never ended: " + open.peek() + ".");
        }
        return text.toString();
    }

    private StringBuilder start(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return text;
    }

    /** The text as XML and HTML both want it. */
    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
