package be.brugwachter.parcel;

import be.brugwachter.shared.NationalNumber;
import be.brugwachter.shared.PersonalData;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number somebody can call, Belgian or foreign.
 *
 * @param e164 plus sign, country code and number without spaces (ITU-T E.164)
 */
public record PhoneNumber(String e164) implements PersonalData {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HERE = "BE";
    private static final int BELGIUM = 32;
    private static final int LONGEST = 30;
    private static final Pattern SIGNS = Pattern.compile("\\+?[0-9 ()./-]{6,}");

    public PhoneNumber {
        if (!e164.startsWith("+") || !parse(e164).map(PhoneNumber::e164).equals(Optional.of(e164))) {
            throw new IllegalArgumentException("This is no telephone number in the form of E.164.");
        }
    }

    /** Reads a number as people write it; without a country code it is Belgian. */
    static PhoneNumber read(String tidy) {
        return parse(tidy).map(number -> new PhoneNumber(e164(number))).orElseThrow();
    }

    /**
     * What is wrong with a typed number, or null. Eleven digits that could be a national number are one, unless a plus sign says
     * that they are a telephone number.
     */
    static @Nullable Complaint complaint(String tidy) {
        boolean callable = parse(tidy).isPresent();
        String digits = tidy.replaceAll("[^0-9]", "");
        if (callable) {
            boolean doubtful = !tidy.startsWith("+") && NationalNumber.isPlausible(digits);
            return doubtful ? Complaint.NATIONAL_NUMBER_OR_PHONE : null;
        }
        return NationalNumber.hidesIn(tidy) ? Complaint.NATIONAL_NUMBER_OR_PHONE : Complaint.PHONE_FORM;
    }

    /** The number as people here write it; a foreign one with its country code. */
    public String shown() {
        Phonenumber.PhoneNumber number = parse(e164).orElseThrow();
        return NUMBERS.format(
                number,
                number.getCountryCode() == BELGIUM ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    private static String e164(Phonenumber.PhoneNumber number) {
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    private static Optional<Phonenumber.PhoneNumber> parse(String written) {
        if (written.length() > LONGEST || !SIGNS.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(NUMBERS.parse(written, HERE)).filter(NUMBERS::isValidNumber);
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
