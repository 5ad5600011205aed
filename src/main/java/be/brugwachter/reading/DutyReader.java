package be.brugwachter.reading;

import be.brugwachter.reading.Addresses.Written;
import be.brugwachter.reading.Mending.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles 6 to 9: processors, flaws, misuse, and whom to call when data leak. */
final class DutyReader {
    private static final Pattern PROCESSOR = Pattern.compile("(?iu)\\bverwerkers?\\b");
    private static final String COMPANY =
            "((?:\\p{Lu}|\\d)[\\p{L}\\d&.'-]*(?: (?:\\p{Lu}|\\d|&)[\\p{L}\\d&.'-]*){0,4}? (?:NV|N\\.V\\.|BV|B\\.V\\.|BVBA|CV|CVBA|SA|SRL|VZW|vzw|GmbH|Ltd))\\b";
    private static final Pattern NAMED = Pattern.compile(
            "(?u)" + COMPANY
                    + "(?:,? (?:als|in de hoedanigheid van) verwerker)?(?:,? (?:voor|met) (?:de (?:toepassing(?:en)?|producten?|software|pakketten) )?([^,.;()]{2,80})|,? ?\\((?:(?:de|toepassing(?:en)?|producten?|software|pakketten|voor) )*([^()]{2,80})\\))?");
    /** A list in which each has a number: the name ends at the comma, whatever its legal form. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?u)\\bVerwerker \\d{1,2} ?: ?([^,;:]{2,90}?)(?:, voor ([^;:]{2,200}?))?(?=;|\\. ?(?:-|\\p{Lu}|$))");

    private static final String PLAIN_NAME = "\\p{Lu}[\\p{L}\\d&.'-]*(?<!\\.)(?: \\p{Lu}[\\p{L}\\d&'-]*)*";
    private static final Pattern LISTED = Pattern.compile("(?u)\\b[Vv]erwerkers? (?:zijn|is|heten|heet):? ("
            + PLAIN_NAME + "(?:(?:, | en )" + PLAIN_NAME + ")*)(?=[.;]| \\.|$)");
    private static final Pattern AND = Pattern.compile(" en |, ");
    private static final Pattern FLAW = Pattern.compile(
            "(?iu)\\b(?:foutie(?:f|ve)|onjuiste?|onnauwkeurige?|onvolledige?|verouderde?|overtollige?|fouten?|gebrek(?:en)?)\\b");
    private static final Pattern TELLS = Pattern.compile(
            "(?iu)\\b(?:meldt|melden|meld|verwittigt|verwittigen|laat|laten|deelt|signaleert|brengt|gemeld)\\b");
    private static final Pattern ENDS =
            Pattern.compile("(?iu)beëindig|stopzet|stop te zetten|\\bschors|schadevergoeding|\\bstoppen\\b|verbreken");
    private static final Pattern MISUSE = Pattern.compile(
            "(?iu)\\bin strijd\\b|niet-naleving|\\bmisbruik|\\binbreuk|\\bschend|niet naleeft|niet nakomt");
    private static final Pattern CONTACTS =
            Pattern.compile("(?iu)\\bcontact(?:en|personen|punten|gegevens|adressen|persoon|punt)?\\b");
    private static final Pattern PHONE = Pattern.compile("(?:\\+32 ?|\\b0)\\d[\\d ./]{6,12}\\d");

    /** Signs before an address in which its party is named. */
    private static final int FAR = 400;

    private final Notes notes;

    private DutyReader(Notes notes) {
        this.notes = notes;
    }

    static void read(Notes notes) {
        DutyReader reader = new DutyReader(notes);
        reader.processors();
        reader.pair(Keys.QUALITY, FLAW, TELLS);
        reader.pair(Keys.SANCTION, MISUSE, ENDS);
        reader.contacts();
    }

    private void processors() {
        Optional<Matcher> foreseen = notes.find(PROCESSOR, notes.section(Roles.SECURITY));
        if (foreseen.isEmpty()) {
            return;
        }
        Span sentence = notes.sentence(foreseen.get().start());
        notes.put(Keys.PROCESSORS_FORESEEN, true, new Span(foreseen.get().start(), sentence.to()));
        if (listed(NUMBERED) == 0 && listed(NAMED) == 0) {
            notes.find(LISTED, notes.section(Roles.SECURITY)).ifPresent(this::plain);
        }
    }

    private int listed(Pattern form) {
        Span article = notes.section(Roles.SECURITY);
        Matcher named = form.matcher(notes.text()).region(article.from(), article.to());
        int index = 0;
        while (named.find()) {
            processor(Keys.nth(Keys.PROCESSORS, index++), named);
        }
        return index;
    }

    /** Names without a legal form, where the text says that they are the processors. */
    private void plain(Matcher match) {
        List<String> names = AND.splitAsStream(match.group(1)).toList();
        for (int i = 0; i < names.size(); i++) {
            notes.put(Keys.nth(Keys.PROCESSORS, i) + Keys.NAME, names.get(i), new Span(match.start(1), match.end(1)));
        }
    }

    private void processor(String path, Matcher named) {
        Span span = new Span(named.start(), named.end());
        notes.put(path + Keys.NAME, named.group(1), span);
        String products = named.group(2) == null && named.groupCount() > 2 ? named.group(3) : named.group(2);
        if (products != null) {
            List<String> each = AND.splitAsStream(products.strip()).toList();
            for (int i = 0; i < each.size(); i++) {
                notes.put(Keys.nth(path + ".products", i), each.get(i).strip(), span);
            }
        }
    }

    /** A sentence in which both kinds of words stand. */
    private void pair(String path, Pattern one, Pattern other) {
        Matcher matcher = one.matcher(notes.text());
        while (matcher.find()) {
            Span sentence = notes.sentence(matcher.start());
            if (notes.find(other, sentence).isPresent()) {
                notes.put(path, notes.manuscript().part(sentence).strip(), sentence);
                return;
            }
        }
    }

    private void contacts() {
        Span article = notes.section(Roles.BREACH);
        int from = notes.find(CONTACTS, article).map(Matcher::start).orElse(article.from());
        Span list = new Span(from, article.to());
        for (Written each : Addresses.in(notes.text(), list)) {
            side(list, each.span().from()).ifPresent(side -> contact(side, each));
        }
        Matcher phone = PHONE.matcher(notes.text()).region(list.from(), list.to());
        while (phone.find()) {
            Span span = new Span(phone.start(), phone.end());
            side(list, phone.start())
                    .ifPresent(side -> notes.put(
                            side + Keys.DPO_CONTACT, notes.manuscript().part(span), span));
        }
    }

    private void contact(String side, Written written) {
        String path = side + Keys.DPO_CONTACT;
        if (written.plain()) {
            notes.put(path, written.address().orElseThrow().value(), written.span());
        } else if (!notes.has(path)) {
            String made = written.address().map(address -> address.value()).orElse(written.asWritten());
            notes.putMended(path, made, written.span(), notes.mending(written.span(), made, Kind.GUESS));
        }
    }

    /** The party named last before the address. */
    private Optional<String> side(Span list, int at) {
        String before =
                notes.text().substring(Math.max(list.from(), at - FAR), at).toLowerCase(Locale.ROOT);
        int sender = last(before, Keys.SENDER, "opgroeien");
        int receiver = last(before, Keys.RECEIVER, "ocmw");
        if (sender < 0 && receiver < 0) {
            return Optional.empty();
        }
        return Optional.of(sender > receiver ? Keys.SENDER : Keys.RECEIVER);
    }

    private int last(String before, String side, String word) {
        int named = notes.value(side + Keys.NAME)
                .map(name -> before.lastIndexOf(name.toLowerCase(Locale.ROOT)))
                .orElse(-1);
        return Math.max(named, before.lastIndexOf(word));
    }
}
