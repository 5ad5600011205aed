package be.brugwachter.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The build of a text, found by its words alone: title, parties, recitals, articles, signatures. */
final class Outline {
    private static final Pattern PARTIES = Pattern.compile("(?<![\\p{L}])(?:TUSSEN|Tussen)\\b(?=:? )");
    private static final Pattern RECITALS = Pattern.compile(
            "(?u)\\b(?:NA TE HEBBEN UITEENGEZET|Na te hebben uiteengezet|OVERWEGENDE|Overwegende|OVERWEGINGEN|Overwegingen|VOORAFGAAND|Voorafgaand)\\b");
    private static final Pattern AGREED = Pattern.compile(
            "(?iu)\\b(?:wordt|is|zijn|komen)\\s+(?:het volgende )?overeen(?:gekomen)?(?: wat volgt| het volgende)?\\s*:?");
    private static final Pattern LETTER = Pattern.compile("(?<=[\\s(]|^)([A-Z])[.)] (?=\\p{Lu})");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?<![\\p{L}(/])(?:Artikel|ARTIKEL|Art\\.|ART\\.)\\s?(\\d{1,2})\\s?[.:–-]\\s?(?=[\\p{Lu}\"])");
    /** Without a mark behind the number: only where no article has one, and only in their order. */
    private static final Pattern BARE_ARTICLE =
            Pattern.compile("(?<![\\p{L}(/])(?:Artikel|ARTIKEL|Art\\.|ART\\.)\\s?(\\d{1,2})\\s(?=[\\p{Lu}\"])");

    private static final Pattern END = Pattern.compile(
            "(?u)\\b(?:Aldus (?:\\p{L}+ ){0,3}(?:opgemaakt|ondertekend|getekend)|Opgemaakt|Opgesteld|Gedaan|Ondertekend|Getekend|Handtekening(?:en)?)\\b(?= te\\b| in\\b| op\\b|:)");
    private static final Pattern SIGNED_FOR =
            Pattern.compile("(?u)\\b(?:Voor|Namens) (?=Opgroeien|OCMW|het OCMW|de partij|het agentschap)");
    private static final Pattern DATED = Pattern.compile("(?u)(?<=[.;] )\\p{Lu}[\\p{L}'-]+, (?:op )?" + DutchDates.DAY);
    private static final Pattern ANNEX =
            Pattern.compile("\\b(?:BIJLAGE|Bijlage)(?: (\\d+|[A-Z]))?\\s?[:.–-]? (?=\\p{Lu})");

    private final String text;
    private final List<Section> sections = new ArrayList<>();

    /**
     * One part of the text.
     *
     * @param place how people cite it: {@code titel}, {@code partijen}, {@code C}, {@code art. 3}, {@code slot}, {@code bijlage}
     * @param number of the article, or 0
     * @param span from its heading on
     */
    record Section(String place, int number, Span span) {
        boolean article() {
            return number > 0;
        }
    }

    Outline(String text) {
        this.text = text;
        List<Section> starts = new ArrayList<>();
        starts.add(new Section("titel", 0, new Span(0, text.length())));
        parties().ifPresent(at -> starts.add(start("partijen", 0, at)));
        articles(starts);
        int last = starts.getLast().number() > 0 ? starts.getLast().span().from() : 0;
        ending(starts, last);
        close(starts);
    }

    private Optional<Integer> find(Pattern what, int from) {
        Matcher matcher = what.matcher(text);
        return matcher.find(from) ? Optional.of(matcher.start()) : Optional.empty();
    }

    /** A title may say “between” too: the last one before the recitals opens the parties. */
    private Optional<Integer> parties() {
        int before = find(RECITALS, 0).or(() -> find(ARTICLE, 0)).orElse(text.length());
        return PARTIES.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::start)
                .filter(at -> at < before)
                .reduce((one, other) -> other);
    }

    private Section start(String place, int number, int at) {
        return new Section(place, number, new Span(at, text.length()));
    }

    private void articles(List<Section> starts) {
        List<Section> found = headings(ARTICLE, 99);
        if (found.isEmpty()) {
            found = headings(BARE_ARTICLE, 1);
        }
        int first = found.isEmpty() ? text.length() : found.getFirst().span().from();
        recitals(starts, first);
        starts.addAll(found);
    }

    /** The articles in their order, with no more than so many numbers from one to the next. */
    private List<Section> headings(Pattern heading, int step) {
        List<Section> found = new ArrayList<>();
        Matcher matcher = heading.matcher(text);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            int last = found.isEmpty() ? 0 : found.getLast().number();
            if (number > last && number - last <= step) {
                found.add(start("art. " + number, number, matcher.start()));
            }
        }
        return found;
    }

    private void recitals(List<Section> starts, int before) {
        int from = find(RECITALS, 0)
                .filter(at -> at < before)
                .orElse(starts.getLast().span().from());
        if (from > 0 && from > starts.getLast().span().from()) {
            starts.add(start("overwegingen", 0, from));
        }
        Matcher letter = LETTER.matcher(text).region(from, before);
        char next = 'A';
        while (letter.find()) {
            if (letter.group(1).charAt(0) == next) {
                starts.add(start(letter.group(1), 0, letter.start()));
                next++;
            }
        }
        int lastRecital = starts.getLast().span().from();
        find(AGREED, lastRecital).filter(at -> at < before).ifPresent(at -> starts.add(start("aanhef", 0, at)));
    }

    private void ending(List<Section> starts, int after) {
        Matcher end = END.matcher(text);
        int at = -1;
        for (int from = after; end.find(from); from = end.end()) {
            at = end.start();
        }
        if (at < 0 && after > 0) {
            at = find(SIGNED_FOR, after).map(this::dayAbove).orElse(-1);
        }
        if (at >= 0) {
            starts.add(start("slot", 0, at));
        }
        int behind = Math.max(at, after);
        find(ANNEX, behind).filter(each -> each > behind).ifPresent(each -> starts.add(start("bijlage", 0, each)));
    }

    /** A bare place and day just above the signatures belong to them. */
    private int dayAbove(int signatures) {
        Matcher dated = DATED.matcher(text).region(Math.max(0, signatures - 80), signatures);
        return dated.find() ? dated.start() : signatures;
    }

    private void close(List<Section> starts) {
        for (int i = 0; i < starts.size(); i++) {
            Section each = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1).span().from() : text.length();
            sections.add(new Section(
                    each.place(), each.number(), new Span(each.span().from(), to)));
        }
    }

    List<Section> sections() {
        return sections;
    }

    List<Section> articles() {
        return sections.stream().filter(Section::article).toList();
    }

    Optional<Section> article(int number) {
        return articles().stream().filter(each -> each.number() == number).findFirst();
    }

    Optional<Section> at(String place) {
        return sections.stream().filter(each -> each.place().equals(place)).findFirst();
    }

    /** Whether an article begins at this sign. */
    boolean begins(int at) {
        return articles().stream().anyMatch(each -> each.span().from() == at);
    }

    /** Whether every article is about something the readers know: then what is about none of them is not there. */
    boolean known() {
        return !articles().isEmpty() && articles().stream().map(this::headingOf).allMatch(Roles::known);
    }

    /** The part of the text where this sign stands. */
    String place(int at) {
        return sections.stream()
                .filter(each -> each.span().holds(at))
                .findFirst()
                .or(() -> Optional.of(sections.getLast()))
                .map(Section::place)
                .orElse("titel");
    }

    /** The first article in whose heading these words stand. */
    Optional<Section> about(Pattern heading) {
        return articles().stream()
                .filter(each -> heading.matcher(headingOf(each)).find())
                .findFirst();
    }

    private String headingOf(Section section) {
        int to = Math.min(section.span().to(), section.span().from() + 110);
        return text.substring(section.span().from(), to);
    }
}
