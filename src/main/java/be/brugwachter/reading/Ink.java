package be.brugwachter.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text under repair: every sign still knows where it stood in the file. */
final class Ink {
    /** A mending, placed in the file: the flat text does not exist yet. */
    private record Mark(int origin, String read, String made, Mending.Kind kind) {}

    private String text;
    private int[] origin;
    private final int[] newlines;
    private final List<Mark> marks = new ArrayList<>();

    Ink(String raw) {
        text = raw;
        origin = new int[raw.length()];
        Arrays.setAll(origin, at -> at);
        newlines = raw.chars().filter(sign -> sign == '\n').count() == 0 ? new int[0] : breaks(raw);
    }

    private static int[] breaks(String raw) {
        return java.util.stream.IntStream.range(0, raw.length())
                .filter(at -> raw.charAt(at) == '\n')
                .toArray();
    }

    String text() {
        return text;
    }

    /** Replaces without a word: blanks, and marks that mean nothing. */
    void wipe(Pattern what, String by) {
        rewrite(what, match -> by, null);
    }

    /** The same letters, written otherwise: nothing to tell. */
    void respell(Pattern what, Function<MatchResult, @Nullable String> made) {
        rewrite(what, made, null);
    }

    /** Replaces and remembers; where {@code made} gives nothing, the text stays as it is. */
    void mend(Pattern what, Mending.Kind kind, Function<MatchResult, @Nullable String> made) {
        rewrite(what, made, kind);
    }

    private void rewrite(Pattern what, Function<MatchResult, @Nullable String> made, Mending.@Nullable Kind kind) {
        Matcher matcher = what.matcher(text);
        StringBuilder next = new StringBuilder(text.length());
        int[] kept = new int[text.length() * 2 + 16];
        int done = 0;
        while (matcher.find()) {
            String by = made.apply(matcher);
            if (by == null || matcher.end() == matcher.start()) {
                continue;
            }
            kept = copy(kept, next, done, matcher.start());
            kept = write(kept, next, by, matcher.start());
            if (kind != null) {
                marks.add(mark(matcher, by, kind));
            }
            done = matcher.end();
        }
        kept = copy(kept, next, done, text.length());
        text = next.toString();
        origin = Arrays.copyOf(kept, text.length());
    }

    /** A person is shown whole words. */
    private Mark mark(MatchResult match, String by, Mending.Kind kind) {
        int from = match.start();
        int to = match.end();
        while (kind != Mending.Kind.LAYOUT && from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (kind != Mending.Kind.LAYOUT && to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String read = text.substring(from, to).replaceAll("\\s+", " ").strip();
        String made = text.substring(from, match.start()) + by + text.substring(match.end(), to);
        return new Mark(origin[match.start()], read, made.strip(), kind);
    }

    private int[] copy(int[] kept, StringBuilder next, int from, int to) {
        int[] room = room(kept, next.length() + to - from);
        System.arraycopy(origin, from, room, next.length(), to - from);
        next.append(text, from, to);
        return room;
    }

    /** New signs stand where the old ones began, one further each, so that a lasting sign keeps its line. */
    private int[] write(int[] kept, StringBuilder next, String by, int from) {
        int[] room = room(kept, next.length() + by.length());
        for (int i = 0; i < by.length(); i++) {
            room[next.length() + i] = origin[Math.min(from + i, origin.length - 1)];
        }
        next.append(by);
        return room;
    }

    private static int[] room(int[] kept, int needed) {
        return needed <= kept.length ? kept : Arrays.copyOf(kept, needed * 2);
    }

    /** The finished text, flat: one line, with the line of the file for every sign. */
    Manuscript dry() {
        int[] lines = Arrays.stream(origin).map(this::line).toArray();
        List<Mending> mendings = marks.stream()
                .map(mark ->
                        new Mending(flat(mark.origin()), line(mark.origin()), mark.read(), mark.made(), mark.kind()))
                .toList();
        return new Manuscript(text, lines, mendings);
    }

    private int line(int at) {
        int found = Arrays.binarySearch(newlines, at);
        return (found < 0 ? -found - 1 : found) + 1;
    }

    private int flat(int at) {
        int found = Arrays.binarySearch(origin, at);
        return Math.min(found < 0 ? -found - 1 : found, Math.max(0, text.length() - 1));
    }
}
