package be.brugwachter.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout draws around every page.
 *
 * @param exercise whether everybody here is invented
 * @param bank the class that gives the colour of the bank; empty on public pages
 * @param party the name of the organisation; null when nobody is signed in
 * @param person the name in the corner
 * @param role the functions, as people call them
 * @param links the menu
 */
public record Frame(
        boolean exercise, String bank, @Nullable String party, String person, String role, List<Link> links) {
    /** One line of the menu; current when the page is this one, or lies below it. */
    public record Link(String text, String href, boolean current) {}

    /** The frame of a page for everybody. */
    static Frame open(boolean exercise) {
        return new Frame(exercise, "", null, "", "", List.of());
    }
}
