package be.brugwachter.disclosure.mail;

/**
 * How far a folder was read (RFC 9051, section 2.3.1.1).
 *
 * @param validity of the folder's UIDs; when it changes, all is read anew
 * @param uid of the last mail that needs no more reading
 */
public record Place(long validity, long uid) {
    /** Nothing was read yet. */
    public static final Place START = new Place(0, 0);
}
