package be.brugwachter.disclosure.mail;

import be.brugwachter.shared.EmailAddress;
import java.util.Optional;

/**
 * The envelope sender of every mail: one address with a token of its own, so that a delivery notice proves by its recipient
 * which parcel it speaks of.
 *
 * @param pattern an address with {@code {token}} in its local part, like {@code terug+{token}@kindengezin.example}
 */
public record ReturnAddress(String pattern) {
    private static final String TOKEN = "{token}";

    public ReturnAddress {
        if (!pattern.contains(TOKEN) || !EmailAddress.isValid(pattern.replace(TOKEN, "0"))) {
            throw new IllegalArgumentException("A return address is a mail address with {token} in its local part.");
        }
    }

    /** The envelope sender for one parcel. */
    public EmailAddress with(String token) {
        return new EmailAddress(pattern.replace(TOKEN, token));
    }

    /** The token in an address that was made here, if it is one. */
    public Optional<String> tokenIn(String address) {
        int at = pattern.indexOf(TOKEN);
        var before = pattern.substring(0, at);
        var after = pattern.substring(at + TOKEN.length());
        boolean ours = address.length() > before.length() + after.length()
                && address.regionMatches(true, 0, before, 0, before.length())
                && address.regionMatches(true, address.length() - after.length(), after, 0, after.length());
        return ours
                ? Optional.of(address.substring(before.length(), address.length() - after.length()))
                : Optional.empty();
    }
}
