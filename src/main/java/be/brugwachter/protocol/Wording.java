package be.brugwachter.protocol;

/**
 * What a place of the text asks, in our own Dutch words.
 *
 * @param article the place: a recital by its letter, or an article
 * @param text one or two sentences; never the sentence of the protocol itself
 */
public record Wording(String article, String text) {}
