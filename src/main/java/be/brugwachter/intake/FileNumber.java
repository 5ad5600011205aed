package be.brugwachter.intake;

import be.brugwachter.shared.NationalNumber;
import be.brugwachter.shared.PersonalData;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a client file in the OCMW's own file system.
 *
 * @param value 3 to 24 letters, digits, points, dashes, slashes or underscores; at least one digit, at most four letters in a
 *     row, so that no name fits; never eleven digits, however set apart, so that no national number fits
 */
public record FileNumber(String value) implements PersonalData {
    private static final Pattern FORM = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9./_-]{2,23}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{5}");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("\\d{11}");

    public FileNumber {
        if (!fits(value)) {
            throw new IllegalArgumentException("This is no file number.");
        }
    }

    /** Reads what was typed; empty when it is no file number. */
    public static Optional<FileNumber> parse(String typed) {
        String value = typed.strip();
        return fits(value) ? Optional.of(new FileNumber(value)) : Optional.empty();
    }

    private static boolean fits(String value) {
        return FORM.matcher(value).matches()
                && !WORD.matcher(value).find()
                && !ELEVEN_DIGITS.matcher(value.replaceAll("[^0-9]", "")).find()
                && !NationalNumber.hidesIn(value);
    }

    @Override
    public String toString() {
        return "FileNumber[…]";
    }
}
