package be.brugwachter.rights;

import be.brugwachter.parcel.Crockford;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The paper code of one parent: sixteen signs of Crockford base32 (80 bits), shown in four groups of four capitals. Says nothing about
 * anybody. Prints nothing.
 */
public final class FamilyCode {
    private static final int SIGNS = 16;
    private static final int GROUP = 4;

    private final String value;

    private FamilyCode(String value) {
        this.value = value;
    }

    /** A new one. */
    public static FamilyCode random(SecureRandom random) {
        return new FamilyCode(Crockford.random(SIGNS, random));
    }

    /** Reads one as typed: case, spaces and hyphens do not count. Empty when it can be none. */
    public static Optional<FamilyCode> parse(String typed) {
        String signs = Crockford.meant(typed);
        return Crockford.isWord(signs, SIGNS) ? Optional.of(new FamilyCode(signs)) : Optional.empty();
    }

    /** Sixteen signs in lower case without hyphens: what is hashed, never stored as it is. */
    String value() {
        return value;
    }

    /** As people read it: {@code 7K2Q-DM9X-0V4T-B8HC}. */
    public String shown() {
        return value.toUpperCase(Locale.ROOT).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "FamilyCode[…]";
    }
}
