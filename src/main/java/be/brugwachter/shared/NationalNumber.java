package be.brugwachter.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Knows a Belgian national number (or bis number) when one hides in a text, so that it can be kept out. It never holds one.
 *
 * <p>Eleven digits: six for the day of birth, three to count, two that are 97 minus the rest modulo 97; who was born from 2000 on
 * has a 2 put before the nine digits for that sum. A bis number adds 20 or 40 to the month (royal decree of 8 January 2006).
 */
public final class NationalNumber {
    private static final int LENGTH = 11;
    private static final int CHECK = 97;
    private static final long FROM_2000 = 2_000_000_000L;

    private NationalNumber() {}

    /**
     * Whether a national number hides in the text, however its digits are spread or written. Exactly eleven digits need only stand
     * the check; in longer runs the day of birth must be thinkable too, or one long number in ten would be refused by chance.
     */
    public static boolean hidesIn(String text) {
        String plain = plainDigits(text);
        return Arrays.stream(plain.split("[^0-9]*\\p{L}[^0-9]*"))
                        .anyMatch(run -> looksLike(run.replaceAll("[^0-9]", "")))
                || looksLike(plain.replaceAll("[^0-9]", ""));
    }

    /** Whether these are eleven digits that stand the check and begin with a thinkable day of birth. */
    public static boolean isPlausible(String digits) {
        return digits.length() == LENGTH && standsCheck(digits) && hasDay(digits);
    }

    private static boolean looksLike(String digits) {
        if (digits.length() == LENGTH) {
            return standsCheck(digits);
        }
        return IntStream.rangeClosed(0, digits.length() - LENGTH)
                .mapToObj(start -> digits.substring(start, start + LENGTH))
                .anyMatch(NationalNumber::isPlausible);
    }

    private static boolean standsCheck(String digits) {
        long base = Long.parseLong(digits.substring(0, 9));
        long check = Long.parseLong(digits.substring(9));
        return CHECK - base % CHECK == check || CHECK - (FROM_2000 + base) % CHECK == check;
    }

    /** Month and day may be zero when the day of birth is unknown; 20 or 40 more in the month makes a bis number. */
    private static boolean hasDay(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        return month < 60 && month % 20 <= 12 && day <= 31;
    }

    /** Digits of any script, full width, in circles or raised, become the ten plain ones. */
    private static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
