package be.brugwachter.consent;

import be.brugwachter.shared.PersonalData;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The team's own reference to its file of this client: the only handle by which anybody can later tell whose consent it was.
 * It never crosses.
 *
 * @param value 3 to 40 letters, digits, points, dashes, slashes or underscores, and no national number
 */
public record FileReference(String value) implements PersonalData {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_-]{2,39}");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("\\d{11}");

    public FileReference {
        if (!FORM.matcher(value).matches() || couldBeNationalNumber(value)) {
            throw new IllegalArgumentException("This is no file reference.");
        }
    }

    /** Reads what was typed; empty when it is no file reference. */
    public static Optional<FileReference> parse(String typed) {
        String value = typed.strip();
        return FORM.matcher(value).matches() && !couldBeNationalNumber(value)
                ? Optional.of(new FileReference(value))
                : Optional.empty();
    }

    /** Stricter than the check digits: eleven digits, however they are set apart, are never taken as a reference. */
    private static boolean couldBeNationalNumber(String value) {
        return ELEVEN_DIGITS.matcher(value.replaceAll("[./_-]", "")).find();
    }

    @Override
    public String toString() {
        return "FileReference[…]";
    }
}
