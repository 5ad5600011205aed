package be.brugwachter.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Article 2: why the data were collected, what the receiver may do with them, and the law that lets both. */
final class PurposeReader {
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?iu)\\b(?:oorspronkelijk|eerst|initieel|aanvankelijk|eerder)\\b[^.;]{0,60}?(?:verzameld|ingezameld|verzamelde|bijgehouden)(?: hebben)? (?:voor|om|met het oog op|in het kader van) ([^.;]{5,300})");
    private static final Pattern COMPATIBLE = Pattern.compile("(?iu)\\bverenigba|\\bbestaanba(?:ar|re)\\b");
    private static final Pattern USES = Pattern.compile(
            "(?iu)\\b(?:zal|zullen|mag|mogen|kan|wil)\\b[^.;]{0,90}?\\b(?:verwerken|gebruiken|aanwenden)\\b:? (?:enkel |alleen |uitsluitend )?(?=(?:voor|om|met het oog op|ten behoeve van|teneinde)\\b)");
    private static final Pattern SPLIT = Pattern.compile(
            "(?iu), (?:en )?(?=(?:om|voor|tot|zoeken|het)\\b)| en (?=(?:om|voor|tot|zoeken|ter|te)\\b)|; ");
    private static final Pattern LEADING = Pattern.compile(
            "(?iu)^(?:(?:om|voor|tot|met het oog op|ten behoeve van|teneinde|te|het|de)\\b ?)+(?=\\p{L})");
    private static final String ARTICLES = "(?:artikels?|artikelen|art\\.) ((?:\\d+(?:/\\d+)?(?:, | en )?)+)";
    /** The decree that founds Opgroeien regie, and the one that let it share. */
    private static final Set<String> OF_SENDER = Set.of("2004-04-30", "2022-02-04");

    private static final Pattern ACT = Pattern.compile(
            "(?iu)\\b((?:organieke |bijzondere )?(?:wet|decreet|besluit van de vlaamse regering|koninklijk besluit|verordening))"
                    + "(?: op de OCMW's)? van (" + DutchDates.DAY
                    + ")(?: (?:betreffende|over) [^.;(),:]{3,90})?(?: ?\\((?:meer bepaald |met name )?(?:de )?"
                    + ARTICLES + "\\))?");
    private static final Pattern CITED_BEFORE = Pattern.compile("(?iu)" + ARTICLES + "(?: van)?(?: het| de)? $");
    private static final Pattern SHARING = Pattern.compile(
            "(?iu)(?:artikel|art\\.) ?10/1\\b|rechtsgrond (?:ingevoerd )?voor (?:de )?(?:mededeling|gegevensdeling|het delen|het doorgeven)|(?:mededeling|delen|doorgeven)[^.;]{0,120}(?:steunt|gebaseerd|berust|grond)");

    private final Notes notes;
    private final Span article;

    private PurposeReader(Notes notes) {
        this.notes = notes;
        this.article = notes.section(Roles.PURPOSE);
    }

    static void read(Notes notes) {
        PurposeReader reader = new PurposeReader(notes);
        reader.original();
        reader.purposes();
        reader.bases();
    }

    private void original() {
        notes.find(ORIGINAL, article)
                .ifPresent(match ->
                        notes.put(Keys.ORIGINAL_PURPOSE, match.group(1).strip(), new Span(match.start(), match.end())));
    }

    private void purposes() {
        Optional<Matcher> uses = notes.find(USES, article);
        uses.ifPresent(match -> {
            Span sentence = Sentences.around(notes.text(), match.start(), article);
            Span span = new Span(match.end(), sentence.to());
            String all =
                    notes.manuscript().part(span).replaceAll("\\([^)]*\\)", "").replaceAll("[.;: ]+$", "");
            int index = 0;
            for (String each : SPLIT.splitAsStream(all).toList()) {
                String purpose = LEADING.matcher(each.strip()).replaceFirst("").strip();
                if (purpose.length() > 2) {
                    notes.put(Keys.nth(Keys.PURPOSES, index++), purpose, span);
                }
            }
        });
        notes.find(COMPATIBLE, article).ifPresent(match -> {
            Span sentence = Sentences.around(notes.text(), match.start(), article);
            notes.put(Keys.COMPATIBILITY, notes.manuscript().part(sentence).strip(), sentence);
        });
    }

    private void bases() {
        notes.find(SHARING)
                .ifPresent(match -> notes.put(
                        Keys.COMMUNICATION_BASIS, match.group().strip(), new Span(match.start(), match.end())));
        List<String> seen = new ArrayList<>();
        for (Span part : List.of(article, notes.part("C"))) {
            Matcher act = ACT.matcher(notes.text()).region(part.from(), part.to());
            act.useTransparentBounds(true);
            while (act.find()) {
                act(act, part, seen);
            }
        }
    }

    private void act(Matcher act, Span part, List<String> seen) {
        String day = DutchDates.parse(act.group(2)).map(Object::toString).orElse(act.group(2));
        if (day.equals("2008-07-18")) {
            return;
        }
        String articles = articles(act, part);
        String name = act.group().replaceAll(" ?\\(.*$", "").strip();
        String key = day + articles;
        if (seen.contains(key) || (articles.isEmpty() && seen.stream().anyMatch(each -> each.startsWith(day)))) {
            return;
        }
        Span span = new Span(act.start(), act.end());
        notes.put(Keys.nth(Keys.BASES, seen.size()), articles.isEmpty() ? name : name + ", art. " + articles, span);
        seen.add(key);
        if (!OF_SENDER.contains(day)) {
            notes.put(Keys.COLLECTION_BASIS, name, span);
        }
    }

    private String articles(Matcher act, Span part) {
        if (act.group(3) != null) {
            return act.group(3).strip();
        }
        String before = notes.text().substring(Math.max(part.from(), act.start() - 60), act.start());
        Matcher cited = CITED_BEFORE.matcher(before);
        return cited.find() ? cited.group(1).strip() : "";
    }
}
