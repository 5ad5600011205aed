package be.brugwachter.calendar;

import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secret address of one person's calendar feed: the party, and 192 random bits. Whoever has it reads what comes, so only its
 * SHA-256 is kept here and a person can end it any moment.
 *
 * @param party whose calendar
 * @param secret 32 characters of base64url; prints as nothing
 */
public record Feed(Party party, String secret) {
    private static final int BYTES = 24;
    private static final Pattern ADDRESS = Pattern.compile("([0-9]{10})-([A-Za-z0-9_-]{32})");

    /** A new one. */
    static Feed make(Party party, SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Feed(party, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads what stands in an address; nothing for what cannot be one. */
    public static Optional<Feed> read(String address) {
        return Optional.of(ADDRESS.matcher(address))
                .filter(Matcher::matches)
                .filter(found -> EnterpriseNumber.isValid(found.group(1)))
                .map(found -> new Feed(Party.of(found.group(1)), found.group(2)));
    }

    /** As it stands in the address. */
    public String address() {
        return party.key() + "-" + secret;
    }

    /** SHA-256 of the secret, 64 hexadecimal digits. */
    public String digest() {
        return Sha256.hex(secret);
    }

    @Override
    public String toString() {
        return "Feed[…]";
    }
}
