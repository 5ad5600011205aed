package be.brugwachter.reading;

import be.brugwachter.reading.DutchDates.Dated;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The recitals: the local team, the cooperation agreement, the advice of both data protection officers. */
final class RecitalReader {
    private static final Pattern TEAM = Pattern.compile(
            "(?u)\\b(?i:lokaal team|het lokale team)(?: van)? ((?:Kind en Gezin|\\p{Lu}[\\p{L}'-]*)(?: \\p{Lu}[\\p{L}'-]*)*)");
    /** Between brackets the name ends with them, whatever words are in it. */
    private static final Pattern TEAM_APART =
            Pattern.compile("(?u)\\((?i:lokaal team)(?: van)? (\\p{Lu}[^()]{2,80}?) ?\\)");

    private static final Pattern AGREEMENT = Pattern.compile("(?iu)samenwerkingsovereenkomst");
    private static final Pattern AGREED = Pattern.compile(
            "(?iu)gesloten|sloten|ondertekend|getekend|aangegaan|samenwerkingsovereenkomst,? (?:van|dd\\.?) ");
    private static final Pattern OFFICER = Pattern.compile(
            "(?iu)functionaris(?:sen)?(?: voor (?:de )?gegevensbescherming)?|data protection officer|\\bDPO\\b|\\bFGB\\b");
    private static final Pattern ADVICE = Pattern.compile("(?iu)\\badvies\\b|\\badviseerde\\b|geadviseerd");

    private final Notes notes;

    private RecitalReader(Notes notes) {
        this.notes = notes;
    }

    static void read(Notes notes) {
        RecitalReader reader = new RecitalReader(notes);
        reader.team();
        reader.agreement();
        reader.advices();
    }

    private void team() {
        Stream.of(TEAM, TEAM_APART)
                .flatMap(each -> each.matcher(notes.text()).results())
                .max(Comparator.comparingInt(
                                (MatchResult match) -> match.group(1).length())
                        .thenComparing(MatchResult::start, Comparator.reverseOrder()))
                .ifPresent(match -> notes.put(Keys.LOCAL_TEAM, match.group(1), new Span(match.start(1), match.end(1))));
    }

    private void agreement() {
        for (Span sentence : sentencesWith(AGREEMENT)) {
            if (notes.find(AGREED, sentence).isPresent()) {
                Optional<Dated> day =
                        DutchDates.in(notes.text(), sentence).stream().findFirst();
                notes.put(Keys.AGREEMENT_NAMED, "samenwerkingsovereenkomst", sentence);
                day.ifPresent(each -> notes.put(Keys.AGREEMENT, each.day(), each.span()));
                if (day.isPresent()) {
                    return;
                }
            }
        }
    }

    private void advices() {
        for (Span sentence : sentencesWith(ADVICE)) {
            if (notes.find(OFFICER, sentence).isPresent()) {
                DutchDates.in(notes.text(), sentence).forEach(day -> advice(sentence, day));
            }
        }
    }

    /** The party named last before the day is the one that was advised. */
    private void advice(Span sentence, Dated day) {
        String before =
                notes.text().substring(sentence.from(), day.span().from()).toLowerCase(Locale.ROOT);
        int sender = last(before, notes.value(Keys.SENDER + Keys.NAME), "opgroeien");
        int receiver = last(before, notes.value(Keys.RECEIVER + Keys.NAME), "ocmw");
        if (sender < 0 && receiver < 0) {
            String whole = notes.manuscript().part(sentence).toLowerCase(Locale.ROOT);
            sender = last(whole, notes.value(Keys.SENDER + Keys.NAME), "opgroeien");
            receiver = last(whole, notes.value(Keys.RECEIVER + Keys.NAME), "ocmw");
        }
        if (sender >= 0 || receiver >= 0) {
            notes.put(sender > receiver ? Keys.ADVICE_SENDER : Keys.ADVICE_RECEIVER, day.day(), day.span());
        }
    }

    private static int last(String text, Optional<String> name, String word) {
        int named = name.map(each -> text.lastIndexOf(each.toLowerCase(Locale.ROOT)))
                .orElse(-1);
        return Math.max(named, text.lastIndexOf(word));
    }

    private List<Span> sentencesWith(Pattern what) {
        Set<Span> sentences = new LinkedHashSet<>();
        Matcher matcher = what.matcher(notes.text());
        while (matcher.find()) {
            sentences.add(notes.sentence(matcher.start()));
        }
        return List.copyOf(sentences);
    }
}
