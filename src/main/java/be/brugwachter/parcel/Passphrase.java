package be.brugwachter.parcel;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * One line of a passphrase sheet: sixteen signs of lower-case Crockford base32 (80 bits) in four groups joined by hyphens. It
 * seals one archive. Prints nothing.
 */
public final class Passphrase {
    private static final int SIGNS = 16;
    private static final int GROUP = 4;

    private final String value;

    private Passphrase(String signs) {
        this.value = signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** A new one. */
    public static Passphrase random(SecureRandom random) {
        return new Passphrase(Crockford.random(SIGNS, random));
    }

    /** Reads one as typed: case, spaces and hyphens do not count here, though for 7-Zip they do. Empty when it can be none. */
    public static Optional<Passphrase> parse(String typed) {
        String signs = Crockford.meant(typed);
        return Crockford.isWord(signs, SIGNS) ? Optional.of(new Passphrase(signs)) : Optional.empty();
    }

    /** Exactly as printed on the sheet and typed into 7-Zip, hyphens included. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passphrase passphrase && value.equals(passphrase.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "Passphrase[…]";
    }
}
