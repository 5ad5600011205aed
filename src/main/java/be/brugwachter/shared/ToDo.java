package be.brugwachter.shared;

/**
 * One thing that waits for a person, as the home page lists it.
 *
 * @param text what it is, in one short Dutch line, without anything about a family
 * @param link the path of the page where it can be done
 * @param urgent whether it comes first
 */
public record ToDo(String text, String link, boolean urgent) {}
