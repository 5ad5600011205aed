package be.brugwachter.parcel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Typed text in one plain form: composed (NFC), single spaces, plain hyphens and nothing around it. */
final class PlainText {
    /** More than any box takes: what is longer is not even looked into. */
    static final int LONGEST_TYPED = 300;

    private static final Pattern SPACES = Pattern.compile("[ \\p{Zs}]+");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern TICKS = Pattern.compile("[`\\u00B4]");

    private PlainText() {}

    static String of(String typed) {
        String apostrophes = TICKS.matcher(typed).replaceAll("'");
        String composed = Normalizer.normalize(apostrophes, Normalizer.Form.NFC);
        String hyphens = HYPHENS.matcher(composed).replaceAll("-");
        String whole = hyphens.replace("\u0133", "ij").replace("\u0132", "IJ");
        return SPACES.matcher(whole.strip()).replaceAll(" ").strip();
    }

    /** Whether a sign hides in the text that no reader sees: controls, line ends, direction marks, joiners, private signs. */
    static boolean hidesSigns(String text) {
        return text.codePoints().anyMatch(PlainText::isHidden);
    }

    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
