package be.brugwachter.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names under the text. Names from the head are looked up; another name counts when it stands beside a function. */
final class SignatureReader {
    private static final String NAME =
            "(\\p{Lu}[\\p{L}'-]+(?: (?:van|de|den|der|ter|te|Van|De|Den|Der|'t))*(?: \\p{Lu}[\\p{L}'-]+){1,3})";
    private static final String FUNCTION =
            "((?i:" + RepresentativeReader.FUNCTION + ")(?:[ -](?i:generaal|directeur|ambtenaar|bestuurder))*)";
    private static final Pattern NAMED_THEN_FUNCTION = Pattern.compile("(?u)" + NAME + ",? " + FUNCTION);
    private static final Pattern FUNCTION_THEN_NAMED = Pattern.compile("(?u)" + FUNCTION + ",? " + NAME);
    private static final Pattern BARE_FUNCTION = Pattern.compile("(?u)\\b" + FUNCTION);
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)^(?:opgroeien|ocmw|stad|gemeente|namens|voor|vast bureau|opgemaakt|bureau|regie)\\b.*|.*\\b(?:OCMW|regie|Stad|Bureau)\\b.*");

    private final Notes notes;
    private final Span end;
    private final List<Span> taken = new ArrayList<>();
    private int index;

    private SignatureReader(Notes notes, Span end) {
        this.notes = notes;
        this.end = end;
    }

    static void read(Notes notes) {
        Span end = notes.part("slot");
        if (end.to() > 0) {
            SignatureReader reader = new SignatureReader(notes, end);
            reader.known(Keys.SENDER);
            reader.known(Keys.RECEIVER);
            reader.others();
            reader.nameless();
        }
    }

    private void known(String side) {
        for (int i = 0; notes.has(Keys.nth(side + Keys.REPRESENTATIVES, i) + Keys.NAME); i++) {
            String name = notes.value(Keys.nth(side + Keys.REPRESENTATIVES, i) + Keys.NAME)
                    .orElseThrow();
            notes.find(loosely(name), end).ifPresent(match -> signed(name, side, new Span(match.start(), match.end())));
        }
    }

    /** The name in any capitals, with any blanks. */
    private static Pattern loosely(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(plain).replace(" ", "\\E ?,? ?\\Q") + "(?!\\p{L})");
    }

    private void signed(String name, String side, Span span) {
        String path = Keys.nth(Keys.SIGNATORIES, index++);
        notes.put(path + Keys.NAME, name, span);
        notes.put(path + ".side", side, span);
        taken.add(span);
    }

    private void others() {
        other(NAMED_THEN_FUNCTION, 1, 2);
        other(FUNCTION_THEN_NAMED, 2, 1);
    }

    private void other(Pattern what, int name, int function) {
        Matcher matcher = what.matcher(unclaimed()).region(end.from(), end.to());
        while (matcher.find()) {
            Span span = new Span(matcher.start(name), matcher.end(name));
            boolean free = taken.stream().noneMatch(span::meets);
            if (free
                    && !NO_NAME.matcher(matcher.group(name)).matches()
                    && !BARE_FUNCTION.matcher(matcher.group(name)).find()) {
                signed(matcher.group(name), sideOf(matcher.group(function)), span);
                taken.add(new Span(matcher.start(), matcher.end()));
            }
        }
    }

    /** The text with the names that are known already struck out. */
    private String unclaimed() {
        StringBuilder text = new StringBuilder(notes.text());
        taken.forEach(each -> text.replace(each.from(), each.to(), ";".repeat(each.to() - each.from())));
        return text.toString();
    }

    private static String sideOf(String function) {
        String word = function.toLowerCase(Locale.ROOT);
        return word.contains("administrateur") || word.contains("leidend") || word.contains("afdelingshoofd")
                ? Keys.SENDER
                : Keys.RECEIVER;
    }

    /** More functions than names: somebody signs without a name. */
    private void nameless() {
        Matcher matcher = BARE_FUNCTION.matcher(notes.text()).region(end.from(), end.to());
        List<Span> functions = new ArrayList<>();
        while (matcher.find()) {
            functions.add(new Span(matcher.start(), matcher.end()));
        }
        long senders = functions.stream()
                .filter(each -> sideOf(notes.manuscript().part(each)).equals(Keys.SENDER))
                .count();
        less(Keys.SENDER, senders, functions);
        less(Keys.RECEIVER, functions.size() - senders, functions);
    }

    private void less(String side, long functions, List<Span> places) {
        long names = 0;
        for (int i = 0; i < index; i++) {
            names += notes.value(Keys.nth(Keys.SIGNATORIES, i) + ".side")
                            .filter(side::equals)
                            .isPresent()
                    ? 1
                    : 0;
        }
        if (functions > 0 && names == 0) {
            places.stream()
                    .filter(each -> sideOf(notes.manuscript().part(each)).equals(side))
                    .findFirst()
                    .ifPresent(each -> notes.put(
                            "namelessSignature." + side, notes.manuscript().part(each), each));
        }
    }
}
