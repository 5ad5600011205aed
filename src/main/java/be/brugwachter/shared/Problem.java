package be.brugwachter.shared;

/**
 * What is wrong with one field of a form, as the page says it.
 *
 * @param field the name and the id of the input
 * @param sentence what to do about it, in Dutch
 */
public record Problem(String field, String sentence) {}
