package be.brugwachter.reading;

import be.brugwachter.shared.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mail addresses as scanners leave them: {@code (5)}, {@code (a)} or blanks where the at sign stood. A mended one is a guess. */
final class Addresses {
    private static final String AT =
            "(?:@|\\((?:5|a|at|@|o|0|ä|æ)\\)|\\[(?:at|a|@)\\]|\\{(?:at|a|@)\\}|(?<! )\\([\\p{L}\\d]\\)|©|®|¢"
                    + "| at (?=[\\p{L}\\d-]+ ?(?:\\.|\\[dot\\]|\\(dot\\))))";
    private static final String LABEL = "[\\p{L}\\d-]{1,63}";
    private static final String DOT_IN_WORDS = "(?:\\[dot\\]|\\(dot\\))";
    /** A zone that lost its dot to a comma or a blank: only one that is known, for else it is the next word. */
    private static final String BROKEN_ZONE =
            "(?:\\. |, ?)(?-i:be|com|eu|net|org|vlaanderen|brussels)(?![\\p{L}\\d.@])";

    private static final Pattern LOOSE = Pattern.compile("(?iu)(?<![\\p{L}\\d._%+'-])([\\p{L}\\d._%+'-]{1,64}) ?" + AT
            + " ?(" + LABEL + "(?:(?:(?: ?\\.| ?" + DOT_IN_WORDS + " ?)" + LABEL + ")+|" + BROKEN_ZONE + "))");
    private static final Pattern AFTER_WORD = Pattern.compile(
            "(?iu)(?:mailadres|mailbox|adres|mail)(?: ?(?:is|luidt))? ?:? ?((?=[^ ]*[.@])[^\\s,;()\"]+)");
    private static final Pattern DOT = Pattern.compile("(?iu) ?(?:" + DOT_IN_WORDS + "|,) ?");
    private static final Pattern AT_SIGN = Pattern.compile("(?iu) ?" + AT + " ?");

    /**
     * An address as it was found.
     *
     * @param asWritten sign for sign
     * @param address what it is or most likely was
     * @param plain whether it stands there as an address, without mending
     */
    record Written(String asWritten, Optional<EmailAddress> address, boolean plain, Span span) {}

    private Addresses() {}

    /** Everything in a stretch that is or was an address. */
    static List<Written> in(String text, Span within) {
        List<Written> found = new ArrayList<>();
        Matcher matcher = LOOSE.matcher(text).region(within.from(), within.to());
        while (matcher.find()) {
            found.add(written(matcher.group(), matcher.start()));
        }
        return found;
    }

    /** Whether this place lies in something that is or was an address. */
    static boolean holds(String text, Span place) {
        return in(text, new Span(Math.max(0, place.from() - 80), Math.min(text.length(), place.to() + 80))).stream()
                .anyMatch(each -> each.span().meets(place));
    }

    /** The first address of a stretch; else what stands where one is announced. */
    static Optional<Written> announced(String text, Span within) {
        List<Written> found = in(text, within);
        if (!found.isEmpty()) {
            return Optional.of(found.getFirst());
        }
        Matcher word = AFTER_WORD.matcher(text).region(within.from(), within.to());
        return word.find() ? Optional.of(written(word.group(1), word.start(1))) : Optional.empty();
    }

    private static Written written(String match, int from) {
        String token = match.replaceAll("[.,;:]+$", "");
        Span span = new Span(from, from + token.length());
        if (EmailAddress.isValid(token)) {
            return new Written(token, Optional.of(new EmailAddress(token)), true, span);
        }
        String mended = AT_SIGN.matcher(token).replaceFirst("@");
        mended = DOT.matcher(mended).replaceAll(".").replace(" ", "");
        Optional<EmailAddress> address =
                EmailAddress.isValid(mended) ? Optional.of(new EmailAddress(mended)) : Optional.empty();
        return new Written(token, address, false, span);
    }
}
