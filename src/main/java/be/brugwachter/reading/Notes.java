package be.brugwachter.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the readers write down while they go through one text. The first to find a value is right. */
final class Notes {
    private final Manuscript manuscript;
    private final Outline outline;
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Map<Span, Parted> sentences = new HashMap<>();
    private final List<Mending> guesses = new ArrayList<>();

    /** The sentences of one part, found once: a long text asks for them again and again. */
    private record Parted(List<Span> sentences) {
        Span around(int at, Span part) {
            int from = 0;
            int to = sentences.size();
            while (from < to) {
                int middle = (from + to) / 2;
                if (sentences.get(middle).to() <= at) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from < sentences.size() && sentences.get(from).holds(at) ? sentences.get(from) : part;
        }
    }

    Notes(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.outline = new Outline(manuscript.text());
    }

    String text() {
        return manuscript.text();
    }

    Manuscript manuscript() {
        return manuscript;
    }

    Outline outline() {
        return outline;
    }

    boolean has(String path) {
        return found.containsKey(path);
    }

    Optional<String> value(String path) {
        return Optional.ofNullable(found.get(path)).map(each -> String.valueOf(each.value()));
    }

    void put(String path, Object value, Span span) {
        put(path, value, span, true);
    }

    private void put(String path, Object value, Span wide, boolean certain) {
        Span span = manuscript.tight(wide);
        List<Mending> mended = manuscript.mendingsIn(span);
        boolean sure = certain && mended.stream().allMatch(Mending::certain);
        found.putIfAbsent(
                path,
                new Found(value, place(span), mended.stream().map(Notes::told).toList(), sure));
    }

    /** A value the reader mended itself: what stood there and what was made of it go with it. */
    void putMended(String path, Object value, Span span, Mending mending) {
        guesses.add(mending);
        found.putIfAbsent(path, new Found(value, place(span), List.of(told(mending)), mending.certain()));
    }

    Mending mending(Span span, String made, Mending.Kind kind) {
        return new Mending(span.from(), manuscript.line(span.from()), manuscript.part(span), made, kind);
    }

    Place place(Span span) {
        return new Place(outline.place(span.from()), manuscript.line(span.from()), manuscript.excerpt(span));
    }

    private static String told(Mending mending) {
        String made = mending.made().isBlank() ? "weggelaten" : mending.made();
        return mending.read().replaceAll("\\s+", " ") + " → " + made;
    }

    /** The first place in a stretch where these words stand. */
    Optional<Matcher> find(Pattern what, Span within) {
        Matcher matcher = what.matcher(text()).region(within.from(), within.to());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    Optional<Matcher> find(Pattern what) {
        return find(what, whole());
    }

    Span whole() {
        return new Span(0, text().length());
    }

    /** The article whose heading speaks of this; if there is none, nothing where all headings are understood, else the whole text. */
    Span section(Pattern heading) {
        return outline.about(heading)
                .map(Outline.Section::span)
                .orElseGet(() -> outline.known() ? new Span(0, 0) : whole());
    }

    Span part(String place) {
        return outline.at(place).map(Outline.Section::span).orElse(new Span(0, 0));
    }

    /** The sentence around a place, within its part of the text. */
    Span sentence(int at) {
        Span part = outline.sections().stream()
                .map(Outline.Section::span)
                .filter(each -> each.holds(at))
                .findFirst()
                .orElse(whole());
        return sentences
                .computeIfAbsent(part, each -> new Parted(Sentences.in(text(), each)))
                .around(at, part);
    }

    Reading reading() {
        List<Mending> all = new ArrayList<>(manuscript.mendings());
        all.addAll(guesses);
        int[] lines = new int[text().length()];
        for (int at = 0; at < lines.length; at++) {
            lines[at] = manuscript.line(at);
        }
        return new Reading(found, new Manuscript(text(), lines, all), outline, List.of());
    }
}
