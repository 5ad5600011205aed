package be.brugwachter.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Article 3: the data with their reason, what is said of special data, and how long they are kept. */
final class DataReader {
    private static final Pattern ITEM = Pattern.compile("(?u)\\bGegeven(?: ?\\d{1,2})? ?[:.–-]? (?=\\S)");
    private static final Pattern REASON = Pattern.compile(
            "(?iu)\\b(?:verantwoording(?: van)?(?: de)?(?: proportionaliteit)?|motivering|proportionaliteit|reden)\\b(?: ?[:–-])?");
    private static final Pattern ITEMS_END = Pattern.compile(
            "(?u)(?<=[\\p{Ll}).]) (?=(?:De|Het|Als|Indien|In|Er|Deze|Dit|Wil|Wie|Komt|Zolang|OCMW|Opgroeien|Daarnaast|Bewaartermijn)\\b)");
    private static final Pattern LISTED =
            Pattern.compile("(?iu)(?:volgende|deze) (?:persoons)?gegevens[^.:;]{0,60}: ?([^.;]{3,300})");
    private static final Pattern SPECIAL = Pattern.compile(
            "(?iu)(?:artikel(?:en)?|art\\.) 9[^.;]{0,20}\\b10\\b[^.;]{0,20}(?:algemene verordening|AVG|GDPR)|(?:AVG|GDPR|algemene verordening)[^.;]{0,20}(?:artikel(?:en)?|art\\.) 9\\b[^.;]{0,15}\\b10\\b|bijzondere categorie|gevoelige (?:persoons)?gegevens|gerechtelijke gegevens");
    private static final Pattern KEEPS =
            Pattern.compile("(?iu)\\bbewaar(?:t|d|termijn)?\\b|\\bbewaren\\b|\\bbijgehouden\\b");
    private static final Pattern UNTIL =
            Pattern.compile("(?iu)\\b(?:tot|totdat|zolang|gedurende)\\b|" + DutchNumbers.TERM);
    private static final Pattern MAXIMUM =
            Pattern.compile("(?iu)\\b(?:na|binnen|gedurende) (?:een termijn van )?" + DutchNumbers.TERM
                    + "[^.;]{0,60}?\\b(?:geen|zonder|niet)\\b[^.;]{0,30}?\\bcontact|\\b(?:maximaal|maximum|hoogstens|ten hoogste|uiterlijk|(?:nooit|niet) langer(?: bewaard)? dan|geen contact[^.;]{0,120}|contact[^.;]{0,60}(?:uitblijft|niet|nooit)[^.;]{0,120})\\b[^.;]{0,60}?"
                    + DutchNumbers.TERM);
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu)\\b(?:onderstaande|volgende|hiernavolgende|bijgaande) tabel\\b[^.;]{0,260}?\\bbewaartermijn");
    private static final Pattern IN_TABLE = Pattern.compile("(?u)\\bBewaartermijn\\b|\\bbewaartermijn ?:");

    /** Internal keys: what the linter must know of the table. */
    static final String TABLE_ANNOUNCED = "retentionTable.announced";

    static final String TABLE_TERM = "retentionTable.term";

    private final Notes notes;
    private final Span article;

    private DataReader(Notes notes) {
        this.notes = notes;
        this.article = notes.section(Roles.DATA);
    }

    static void read(Notes notes) {
        DataReader reader = new DataReader(notes);
        reader.items();
        notes.find(SPECIAL).ifPresent(match -> {
            Span sentence = notes.sentence(match.start());
            notes.put(Keys.SPECIAL, notes.manuscript().part(sentence).strip(), sentence);
        });
        reader.retention();
    }

    private void items() {
        List<Integer> starts = ITEM.matcher(notes.text())
                .region(article.from(), article.to())
                .results()
                .map(java.util.regex.MatchResult::end)
                .toList();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? itemStart(starts.get(i + 1)) : end(starts.get(i));
            item(Keys.nth(Keys.DATA, i), new Span(starts.get(i), to));
        }
        if (starts.isEmpty()) {
            notes.find(LISTED, article)
                    .ifPresent(match -> notes.put(
                            Keys.nth(Keys.DATA, 0) + ".item",
                            match.group(1).strip(),
                            new Span(match.start(1), match.end(1))));
        }
    }

    private int itemStart(int end) {
        return notes.text().lastIndexOf("Gegeven", end);
    }

    private int end(int from) {
        Span rest = new Span(from, article.to());
        int reason = notes.find(REASON, rest)
                .map(Matcher::end)
                .filter(at -> at < from + 250)
                .orElse(from);
        return notes.find(ITEMS_END, new Span(reason, article.to()))
                .map(Matcher::start)
                .orElse(article.to());
    }

    private void item(String path, Span span) {
        Optional<Matcher> reason = notes.find(REASON, span);
        Span item = new Span(span.from(), reason.map(Matcher::start).orElse(span.to()));
        notes.put(path + ".item", tidy(notes.manuscript().part(item)), item);
        reason.ifPresent(match -> {
            int from = match.end();
            Span why = new Span(
                    from,
                    notes.find(IN_TABLE, new Span(from, span.to()))
                            .map(Matcher::start)
                            .orElse(span.to()));
            String text = tidy(notes.manuscript().part(why));
            if (text.length() > 3) {
                notes.put(path + ".justification", text, why);
            }
        });
    }

    private static String tidy(String written) {
        return written.strip().replaceAll("[;.,]+$", "").strip();
    }

    private void retention() {
        int index = 0;
        for (Span sentence : Sentences.in(notes.text(), article)) {
            boolean announces = notes.find(ANNOUNCED, sentence).isPresent();
            if (!announces
                    && notes.find(KEEPS, sentence).isPresent()
                    && notes.find(UNTIL, sentence).isPresent()) {
                notes.put(
                        Keys.nth(Keys.RETENTION, index++),
                        notes.manuscript().part(sentence).strip(),
                        sentence);
            }
        }
        notes.find(MAXIMUM, article)
                .ifPresent(match ->
                        notes.put(Keys.RETENTION_MAXIMUM, match.group().strip(), new Span(match.start(), match.end())));
        table();
    }

    private void table() {
        notes.find(ANNOUNCED, article).ifPresent(match -> {
            notes.put(TABLE_ANNOUNCED, true, new Span(match.start(), match.end()));
            int table = notes.find(ITEM, article).map(Matcher::start).orElse(match.end());
            notes.find(IN_TABLE, new Span(Math.max(table, match.end()), article.to()))
                    .ifPresent(term -> notes.put(TABLE_TERM, true, new Span(term.start(), term.end())));
        });
    }
}
