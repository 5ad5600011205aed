package be.brugwachter.protocol;

import java.util.regex.Pattern;

/**
 * The lasting name of a protocol, over all its versions: a slug like {@code opgroeien-ocmw-brugge}, also in page addresses.
 *
 * @param value lower-case letters and digits in words joined by hyphens, at most 80 characters
 */
public record ProtocolId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public ProtocolId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A protocol id is a slug of at most 80 characters.");
        }
    }

    /** Whether this can be the name of a protocol at all; ask it before making one from what somebody typed. */
    public static boolean isValid(String written) {
        return written.length() <= LONGEST && FORM.matcher(written).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
