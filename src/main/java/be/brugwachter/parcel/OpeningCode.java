package be.brugwachter.parcel;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code inside a parcel that proves somebody opened it: ten signs of Crockford base32 (50 bits), shown in two groups of five
 * capitals. Says nothing about anybody. Prints nothing.
 */
public final class OpeningCode {
    private static final int SIGNS = 10;

    private final String value;

    private OpeningCode(String value) {
        this.value = value;
    }

    /** A new one. */
    public static OpeningCode random(SecureRandom random) {
        return new OpeningCode(Crockford.random(SIGNS, random));
    }

    /** Reads one as typed or spoken: case, spaces and hyphens do not count. Empty when it can be none. */
    public static Optional<OpeningCode> parse(String typed) {
        String signs = Crockford.meant(typed);
        return Crockford.isWord(signs, SIGNS) ? Optional.of(new OpeningCode(signs)) : Optional.empty();
    }

    /** Ten signs in lower case without hyphen: what is hashed, never stored as it is. */
    public String value() {
        return value;
    }

    /** As people read it: {@code 7K2QD-M9X0V}. */
    public String shown() {
        String capitals = value.toUpperCase(Locale.ROOT);
        return capitals.substring(0, SIGNS / 2) + "-" + capitals.substring(SIGNS / 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "OpeningCode[…]";
    }
}
