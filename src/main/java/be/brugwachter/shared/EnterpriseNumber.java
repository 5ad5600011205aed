package be.brugwachter.shared;

/**
 * The number of an enterprise or public body in the Belgian Crossroads Bank for Enterprises (KBO).
 *
 * @param digits ten digits, the first 0 or 1, the last two the modulo-97 check of the first eight
 */
public record EnterpriseNumber(String digits) {
    private static final int CHECK = 97;

    public EnterpriseNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("An enterprise number has ten digits and a modulo-97 check.");
        }
    }

    /** Reads a number as people write it, with dots or spaces. */
    public static EnterpriseNumber parse(String written) {
        return new EnterpriseNumber(written.replaceAll("[. ]", ""));
    }

    /** Whether these ten digits stand the check of the KBO. */
    public static boolean isValid(String digits) {
        return digits.matches("[01]\\d{9}")
                && CHECK - Long.parseLong(digits.substring(0, 8)) % CHECK == Long.parseLong(digits.substring(8));
    }

    /** The number with its dots, as a protocol writes it: {@code 0207.832.792}. */
    public String dotted() {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }

    @Override
    public String toString() {
        return digits;
    }
}
