package be.brugwachter.parcel;

import java.security.SecureRandom;
import java.util.Locale;

/** Crockford's base32 in lower case: no i, l, o or u, so that a printed or spoken sign is taken for no other. Five bits a sign. */
public final class Crockford {
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

    private Crockford() {}

    /** So many signs drawn by lot. */
    public static String random(int length, SecureRandom random) {
        StringBuilder signs = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }

    /** What was meant by what was typed: case, spaces and hyphens do not count, i and l are 1, o is 0. */
    public static String meant(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "")
                .toLowerCase(Locale.ROOT)
                .replace('i', '1')
                .replace('l', '1')
                .replace('o', '0');
    }

    /** Whether these are so many signs, and no others. */
    public static boolean isWord(String signs, int length) {
        return signs.length() == length && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }
}
