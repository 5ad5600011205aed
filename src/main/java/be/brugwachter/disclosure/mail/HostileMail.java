package be.brugwachter.disclosure.mail;

/**
 * Looks at the bytes of a mail before the library does. That one makes some two kilobytes of objects for every part, also for an
 * empty one of seven bytes: a mail of one megabyte would take hundreds.
 */
final class HostileMail {
    /** A mail of ours has eight boundary lines, a delivery notice about as many, and a signature may begin with two hyphens. */
    private static final int MOST_BOUNDARIES = 500;

    private HostileMail() {}

    /** Whether more lines begin as a boundary does (RFC 2046, section 5.1.1) than any mail we look for has. */
    static boolean hasTooManyParts(byte[] mail) {
        int boundaries = 0;
        for (int at = 0; at + 1 < mail.length; at++) {
            boolean lineBegins = at == 0 || mail[at - 1] == '\n' || mail[at - 1] == '\r';
            if (lineBegins && mail[at] == '-' && mail[at + 1] == '-') {
                boundaries++;
            }
        }
        return boundaries > MOST_BOUNDARIES;
    }
}
