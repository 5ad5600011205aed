package be.brugwachter.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address of an organisation or a person, in the plain form that every mail server takes.
 *
 * @param value local part, at sign, domain with at least one dot; the domain in lower case
 */
public record EmailAddress(String value) {
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST = 254;

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("This is no mail address.");
        }
        int at = value.indexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /** Whether this is an address a mail server can deliver to (RFC 5321, without quoted local parts). */
    public static boolean isValid(String written) {
        return written.length() <= LONGEST && FORM.matcher(written).matches();
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
