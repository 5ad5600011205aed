package be.brugwachter.reading;

import be.brugwachter.reading.LintRule.Hit;
import be.brugwachter.reading.Outline.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References of the text to its own articles: the article must be there, the item too, and it must be about what is said. */
final class CrossReferences {
    private static final String ITEM =
            "(?:,? ?(?:§ ?\\d+|\\d+ ?°|(?:eerste|tweede|derde|vierde) lid|punt \\w+|\\d+e lid))";
    private static final Pattern REFERENCE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:artikelen|artikels|artikel|art\\.) ?(\\d{1,3})(/\\d+)?(" + ITEM
                    + "*)((?:(?:,| en| of| en/of) (?:artikel )?\\d{1,3}(?:/\\d+)?(?![\\d°]))*)");
    private static final Pattern ARTICLE_NUMBER = Pattern.compile(
            "(?i)(?<![\\d/§ ]|§ )\\d{1,3}(?![\\d/°])|(?<=(?:,|en|of|artikel|artikels|artikelen|art\\.) )\\d{1,3}(?![\\d/°])");
    private static final Pattern ELSEWHERE_AFTER = Pattern.compile(
            "(?iu)^,? ?(?:(?:van|uit|in|bij) )?(?:(?:het|de|die|dat|deze|een|hetzelfde|dezelfde|voormelde?|genoemde?|vermelde?|bovengenoemde?|gewijzigde?|organieke|bijzondere|Vlaamse?|Europese) )*(?:\\p{L}+-)?(?:\\p{L}*decreet|\\p{L}*wet|\\p{L}*wetboek|besluit|verordening|algemene verordening|AVG|GDPR|DLB|grondwet|codex|richtlijn|samenwerkingsovereenkomst|overeenkomst)\\b");
    private static final Pattern ELSEWHERE_BEFORE = Pattern.compile(
            "(?iu)(?:(?:decreet|wet|besluit|verordening|codex)\\b[^;)]{0,110}\\((?:[^)]{0,30} )?|(?:AVG|GDPR|decreet|gegevensbescherming)[,:]? \\(?)(?:meer bepaald |met name )?(?:de |het )?$");
    private static final Pattern HEADING = Pattern.compile("(?u)^ ?[:.–-] ?[\\p{Lu}\"]");
    private static final Map<Pattern, Pattern> SUBJECTS = subjects();

    private CrossReferences() {}

    private static Map<Pattern, Pattern> subjects() {
        Map<Pattern, Pattern> subjects = new LinkedHashMap<>();
        String said =
                ",?(?: zoals)?(?: die)?(?: zijn)? (?:vermeld|omschreven|bedoeld|genoemd|opgesomd|beschreven|bepaald|opgenomen)e?(?: worden| zijn)? in(?: het)? $";
        subjects.put(Pattern.compile("(?iu)gegevens" + said), Roles.DATA);
        subjects.put(Pattern.compile("(?iu)(?:doeleinden|doelen|finaliteiten|doeleinde)" + said), Roles.PURPOSE);
        subjects.put(Pattern.compile("(?iu)maatregelen" + said), Roles.SECURITY);
        subjects.put(Pattern.compile("(?iu)ontvangers" + said), Roles.RECIPIENTS);
        subjects.put(Pattern.compile("(?iu)(?:opzegtermijn|opzegging|termijn van opzegging)" + said), Roles.FORCE);
        return subjects;
    }

    static List<Hit> check(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        reading.manuscript().ifPresent(manuscript -> {
            Outline outline = reading.outline().orElseThrow();
            if (!outline.articles().isEmpty()) {
                check(manuscript, outline, hits);
            }
        });
        return hits;
    }

    private static void check(Manuscript manuscript, Outline outline, List<Hit> hits) {
        Matcher reference = REFERENCE.matcher(manuscript.text());
        while (reference.find()) {
            if (ownArticle(manuscript.text(), reference) && !outline.begins(reference.start())) {
                Span span = new Span(reference.start(), reference.end());
                Place place =
                        new Place(outline.place(span.from()), manuscript.line(span.from()), around(manuscript, span));
                fault(manuscript, outline, reference).ifPresent(message -> hits.add(new Hit(place, message)));
            }
        }
    }

    private static boolean ownArticle(String text, Matcher reference) {
        String after = text.substring(reference.end(), Math.min(text.length(), reference.end() + 90));
        String before = text.substring(Math.max(0, reference.start() - 180), reference.start());
        boolean heading = Character.isUpperCase(text.charAt(reference.start()))
                && HEADING.matcher(after).find();
        return reference.group(2) == null
                && !heading
                && !ELSEWHERE_AFTER.matcher(after).find()
                && !ELSEWHERE_BEFORE.matcher(before).find();
    }

    private static Optional<String> fault(Manuscript manuscript, Outline outline, Matcher reference) {
        String cited = manuscript.part(new Span(reference.start(), reference.end()));
        List<Integer> numbers = ARTICLE_NUMBER
                .matcher(cited)
                .results()
                .map(each -> Integer.parseInt(each.group()))
                .toList();
        for (int number : numbers) {
            if (outline.article(number).isEmpty()) {
                return Optional.of("De tekst verwijst naar artikel " + number
                        + ", maar het protocol heeft geen artikel " + number + ".");
            }
        }
        int number = Integer.parseInt(reference.group(1));
        Section article = outline.article(number).orElseThrow();
        return item(manuscript, article, reference.group(3).strip(), number)
                .or(() -> subject(manuscript, outline, reference, article));
    }

    private static Optional<String> item(Manuscript manuscript, Section article, String item, int number) {
        Matcher cited = Pattern.compile("(§ ?\\d+|\\d+ ?°)").matcher(item);
        while (cited.find()) {
            String mark = cited.group(1).replace(" ", "");
            String body = manuscript
                    .part(article.span())
                    .replaceAll("(?iu)(?:artikel|art\\.) ?\\d+(?:/\\d+)?" + ITEM + "*", "");
            if (!body.replaceAll("(§) (?=\\d)|(?<=\\d) (?=°)", "$1").contains(mark)) {
                return Optional.of("De tekst verwijst naar artikel " + number + ", " + cited.group(1)
                        + ", maar dat onderdeel bestaat niet in artikel " + number + ".");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> subject(
            Manuscript manuscript, Outline outline, Matcher reference, Section article) {
        String before = manuscript.text().substring(Math.max(0, reference.start() - 80), reference.start());
        for (Map.Entry<Pattern, Pattern> subject : SUBJECTS.entrySet()) {
            Optional<Section> right = outline.about(subject.getValue());
            if (right.isPresent()
                    && right.get().number() != article.number()
                    && subject.getKey().matcher(before).find()) {
                return Optional.of("De tekst verwijst naar artikel " + article.number()
                        + ", maar waarover het gaat, staat in artikel "
                        + right.get().number() + ".");
            }
        }
        return deviation(outline, before, outline.place(reference.start()), article);
    }

    /** A sanction that ends the protocol deviates from the article on notice, and from no other. */
    private static Optional<String> deviation(Outline outline, String before, String place, Section cited) {
        boolean inSanction = outline.about(Roles.SANCTION)
                .filter(each -> each.place().equals(place))
                .isPresent();
        Optional<Section> notice = outline.about(Roles.FORCE);
        if (inSanction
                && before.matches("(?isu).*\\bin afwijking van (?:het )?")
                && notice.isPresent()
                && notice.get().number() != cited.number()) {
            return Optional.of("De tekst wijkt af van artikel " + cited.number()
                    + ", maar de opzegging staat in artikel " + notice.get().number() + ".");
        }
        return Optional.empty();
    }

    private static String around(Manuscript manuscript, Span span) {
        int from = Math.max(0, manuscript.text().lastIndexOf(' ', Math.max(0, span.from() - 50)));
        int to = Math.min(manuscript.text().length(), span.to() + 40);
        return manuscript.excerpt(new Span(from, to));
    }
}
