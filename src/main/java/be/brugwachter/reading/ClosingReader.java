package be.brugwachter.reading;

import be.brugwachter.reading.DutchDates.Dated;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles 10 and 11 and the signatures: law, court, force, notice, day and place. */
final class ClosingReader {
    private static final Pattern GOVERNED = Pattern.compile(
            "(?iu)\\b(?:beheerst|onderworpen|van toepassing|toepasselijk|geldt|valt onder)\\b[^.;]{0,60}?\\b(?:het )?\\[?(\\p{L}+(?:e|sch|s)?\\]? recht|recht van \\p{Lu}\\p{L}+)\\b|\\b(\\p{Lu}\\p{L}+(?:sch|sche)\\]? recht)\\b");
    private static final Pattern COURT = Pattern.compile(
            "(?u)\\b(?:rechtbank(?:en)?|hoven|rechter(?:s)?)\\b[^.;]{0,60}?\\b(?:in|te|van) (\\p{Lu}[\\p{L}-]+)");
    private static final Pattern FORCE = Pattern.compile(
            "(?iu)\\b(?:treedt|treden|trad)\\b[^.;]{0,40}?\\bin werking\\b|\\bin werking (?:treedt|getreden)|\\b(?:gaat|gaan) in (?:op|vanaf)\\b|\\bheeft uitwerking\\b|\\bgeldt vanaf\\b|\\bgeldt met ingang van\\b|\\bis van kracht vanaf\\b");
    private static final Pattern ON_SIGNING =
            Pattern.compile("(?iu)(?:dag|datum|moment)[^.;]{0,20}(?:ondertekening|handtekening)");
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)\\b(?:voor)?opzeg\\p{L}*\\b[^.;]{0,90}?(?<![\\p{L}\\d])(" + DutchNumbers.MONTHS + ")(?!\\p{L})");
    private static final Pattern NOTICE_BEFORE = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(" + DutchNumbers.MONTHS + ") (?:op voorhand|vooraf|van tevoren)[^.;]{0,60}\\bopzeg");
    private static final Pattern PLACE = Pattern.compile(
            "(?u)(?<=\\b(?:te|in) )(\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)*)(?=,? (?:op |de |\\d))|(?<=[.;] )(\\p{Lu}[\\p{L}'-]+)(?=, (?:op )?\\d)");

    private final Notes notes;

    private ClosingReader(Notes notes) {
        this.notes = notes;
    }

    static void read(Notes notes) {
        ClosingReader reader = new ClosingReader(notes);
        reader.law();
        reader.notice();
        reader.signed();
        reader.force();
        SignatureReader.read(notes);
    }

    private void law() {
        Span article = notes.section(Roles.LAW);
        notes.find(GOVERNED, article)
                .ifPresent(match -> notes.put(
                        Keys.LAW,
                        match.group(1) == null ? match.group(2) : match.group(1),
                        new Span(match.start(), match.end())));
        notes.find(COURT, article)
                .ifPresent(match -> notes.put(Keys.COURT, match.group(1), new Span(match.start(), match.end())));
    }

    private void notice() {
        notes.find(NOTICE)
                .or(() -> notes.find(NOTICE_BEFORE))
                .ifPresent(match -> DutchNumbers.months(match.group(1))
                        .ifPresent(months -> notes.put(Keys.NOTICE, months, new Span(match.start(), match.end()))));
    }

    private void signed() {
        Span end = notes.part("slot");
        if (end.to() == 0) {
            return;
        }
        DutchDates.in(notes.text(), end).stream()
                .findFirst()
                .ifPresent(day -> notes.put(Keys.SIGNED, day.day(), day.span()));
        notes.find(PLACE, end)
                .ifPresent(match -> notes.put(Keys.SIGNED_AT, match.group(), new Span(match.start(), match.end())));
    }

    private void force() {
        Matcher matcher = FORCE.matcher(notes.text());
        while (matcher.find()) {
            Span sentence = notes.sentence(matcher.start());
            Span rest = new Span(matcher.start(), Math.max(matcher.end(), sentence.to()));
            Optional<Dated> day = DutchDates.in(notes.text(), rest).stream().findFirst();
            day.ifPresent(each -> notes.put(Keys.IN_FORCE, each.day(), each.span()));
            if (day.isEmpty() && notes.find(ON_SIGNING, rest).isPresent()) {
                DutchDates.in(notes.text(), notes.part("slot")).stream()
                        .findFirst()
                        .ifPresent(each -> notes.put(Keys.IN_FORCE, each.day(), rest));
            }
        }
    }
}
