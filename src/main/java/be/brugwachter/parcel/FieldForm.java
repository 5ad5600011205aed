package be.brugwachter.parcel;

import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.NationalNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of every box: how typed text is tidied, and what of it may pass. */
final class FieldForm {
    private static final Pattern NUMBER =
            Pattern.compile("[1-9]\\d{0,3}( ?([A-Za-z]{1,2}|bis|ter))?( ?[-/+] ?[1-9]\\d{0,3}( ?[A-Za-z])?)?");
    private static final Pattern BOX_WORD = Pattern.compile("(?iu)^((bus|bte|bo[iî]te|box)\\.? *)+");
    private static final Pattern BOX = Pattern.compile(
            "(?=.{1,9}$)(?!.*\\p{L}{4})[A-Za-z0-9]{1,6}([./-][A-Za-z0-9]{1,4}| \\d{1,4}| [A-Za-z]){0,2}");
    private static final Pattern COUNTRY = Pattern.compile("(?iu)^b ?- ?(?=\\d)");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}");
    private static final int LONGEST_EMAIL = 100;
    private static final Pattern MAIL_WORDS = Pattern.compile("([^@._+-]*[._+-]){6}.*@.*|.*@([^.]*\\.){5}.*");

    private FieldForm() {}

    /** The text as it would pass: composed, without doubled spaces, and without the word that a label says already. */
    static String tidy(DetailField field, String typed) {
        if (typed.length() > PlainText.LONGEST_TYPED) {
            return typed;
        }
        String plain = PlainText.of(typed);
        return switch (field) {
            case BOX -> BOX_WORD.matcher(plain).replaceFirst("");
            case POSTCODE -> COUNTRY.matcher(plain).replaceFirst("");
            default -> plain;
        };
    }

    /** What is wrong with a box that is not empty, or null when it may pass. */
    static @Nullable Complaint complaint(DetailField field, String tidy) {
        if (tidy.length() > PlainText.LONGEST_TYPED) {
            return Complaint.TOO_LONG;
        }
        if (PlainText.hidesSigns(tidy)) {
            return Complaint.HIDDEN_SIGN;
        }
        if (field == DetailField.TELEPHONE) {
            return PhoneNumber.complaint(tidy);
        }
        return NationalNumber.hidesIn(tidy) ? Complaint.NATIONAL_NUMBER : formComplaint(field, tidy);
    }

    /** Refuses to build a value that its box would not take. */
    static void require(DetailField field, String value) {
        if (value.isEmpty()
                || complaint(field, value) != null
                || !tidy(field, value).equals(value)) {
            throw new IllegalArgumentException("This value does not have the form of " + field + ".");
        }
    }

    private static @Nullable Complaint formComplaint(DetailField field, String tidy) {
        return switch (field) {
            case FIRST_NAME, NAME -> WordForm.PERSON.complaint(tidy);
            case STREET -> WordForm.STREET.complaint(tidy);
            case PLACE -> WordForm.PLACE.complaint(tidy);
            case NUMBER -> NUMBER.matcher(tidy).matches() ? null : Complaint.NUMBER_FORM;
            case BOX -> BOX.matcher(tidy).matches() ? null : Complaint.BOX_FORM;
            case POSTCODE -> POSTCODE.matcher(tidy).matches() ? null : Complaint.POSTCODE_FORM;
            case EMAIL -> emailComplaint(tidy);
            case TELEPHONE, CONTACT ->
                throw new IllegalArgumentException("This box is judged elsewhere: " + field + ".");
        };
    }

    /** A mail address of more words than people have is a note with an at sign. */
    private static @Nullable Complaint emailComplaint(String tidy) {
        if (!EmailAddress.isValid(tidy)) {
            return Complaint.EMAIL_FORM;
        }
        return tidy.length() > LONGEST_EMAIL || MAIL_WORDS.matcher(tidy).matches() ? Complaint.NOTE : null;
    }
}
