package be.brugwachter.consent;

import be.brugwachter.shared.PersonalData;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What counts of a file reference when somebody looks for it: its letters as capitals, and its digits. People set the rest apart as they
 * please: {@code kg 8000/17} is {@code KG-8000-17}.
 *
 * @param signs 1 to 40 capital letters and digits, no eleven digits in a row
 */
public record FileNumber(String signs) implements PersonalData {
    /** White space, dashes of any length (a tablet makes them longer), points, slashes and underscores. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}./\\\\_]");

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,40}");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("\\d{11}");

    /** Reads what was typed; empty when no file reference can be so. */
    public static Optional<FileNumber> parse(String typed) {
        String signs = BETWEEN.matcher(typed).replaceAll("");
        boolean possible =
                FORM.matcher(signs).matches() && !ELEVEN_DIGITS.matcher(signs).find();
        return possible ? Optional.of(new FileNumber(signs.toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    /** What counts of this reference. */
    public static FileNumber of(FileReference reference) {
        return parse(reference.value())
                .orElseThrow(() -> new IllegalStateException("A file reference has letters or digits."));
    }

    @Override
    public String toString() {
        return "FileNumber[…]";
    }
}
