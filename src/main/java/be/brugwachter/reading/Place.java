package be.brugwachter.reading;

/**
 * Where something stands, or where it should have stood.
 *
 * @param article how people cite it: {@code titel}, {@code partijen}, {@code C}, {@code art. 3}, {@code slot}
 * @param line the line of the file, from 1
 * @param excerpt what stands there, shortened; empty where nothing does
 */
public record Place(String article, int line, String excerpt) {}
