package be.brugwachter.protocol;

import java.util.List;

/**
 * One part of a protocol on the page.
 *
 * @param title its heading
 * @param place where it stands in the text
 * @param lines what it says
 */
public record Part(String title, String place, List<Line> lines) {
    /**
     * One line of it.
     *
     * @param label the word on the left
     * @param text what we say
     */
    public record Line(String label, String text) {}
}
