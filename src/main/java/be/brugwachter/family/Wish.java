package be.brugwachter.family;

import be.brugwachter.family.PointKind.Form;
import be.brugwachter.shared.EmailAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A new value for a point, as somebody types it. Only what has a form of its own; sentences are never typed in an address. */
public final class Wish {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern TERM =
            Pattern.compile("\\d{1,3} (uur|dag|dagen|werkdag|werkdagen|maand|maanden|jaar)");

    private Wish() {}

    /** Whether a value can be typed for this point. */
    public static boolean isFor(Point point) {
        return switch (point.kind().form()) {
            case NUMBER, MAIL -> true;
            case TERM -> point != Point.RESIDENCE;
            case FACT, DAY, LIST, WORDS -> false;
        };
    }

    /** Reads it into the form in which values are compared; empty when it has not the form of this point. */
    public static Optional<String> read(Point point, String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        Form form = point.kind().form();
        boolean right = switch (form) {
            case NUMBER -> NUMBER.matcher(plain).matches();
            case MAIL -> EmailAddress.isValid(plain);
            case TERM -> TERM.matcher(plain).matches();
            case FACT, DAY, LIST, WORDS -> false;
        };
        return Optional.of(form == Form.MAIL ? Same.mail(plain) : Same.words(plain))
                .filter(each -> right);
    }
}
