package be.brugwachter.reading;

import be.brugwachter.reading.Mending.Kind;
import be.brugwachter.shared.EnterpriseNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Title and parties: who passes on, who receives, with number and seat. */
final class PartyReader {
    private static final Pattern TITLE = Pattern.compile("(?iu)(?<!\\bdit )(?<!\\bhet )\\bprotocol\\b(?=[ :])");
    private static final Pattern TITLE_END = Pattern.compile(
            "(?u) (?=(?:in het kader van|[Mm]et het oog op|ter uitvoering|Dit protocol|DIT PROTOCOL|[Gg]esloten|Artikel \\d|De ondergetekenden))");
    private static final Pattern EGOV = Pattern.compile(
            "(?iu)(?:artikel|art\\.) ?8 ?,? ?(?:§ ?1\\b|paragraaf 1\\b|paragraaf één|par\\. 1\\b|eerste paragraaf)[^;]{0,20}?(?:decreet (?:van )?("
                    + DutchDates.DAY + ")|e-?gov)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?u)(?<=[;.,\"'] |\\S )EN (?=\\S)|(?<=[;.,\"'] )en (?=(?:het|de) )");
    private static final Pattern OCMW =
            Pattern.compile("(?iu)\\bOCMW\\b|openbaar centrum voor maatschappelijk welzijn");
    private static final Pattern CALLED = Pattern.compile("(?iu)\\bhierna\\b[^\"']{0,30}[\"']([^\"']{2,80})[\"']");
    private static final Pattern OCMW_NAME = Pattern.compile(
            "(?u)\\bOCMW(?:\\))? (?:van )?((?:\\p{Lu}|')[\\p{L}'-]*(?: (?:\\p{Lu}[\\p{L}'-]*|aan|de|den|der|op))*)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:ondernemingsn(?:umme)?r|KBO(?:-?n(?:umme)?r)?|RPR|nummer)\\b[^\\dO]{0,40}?(?:BE ?)?([\\dlIO][\\dlIO. /-]{7,15}[\\dlIO])(?![\\d])");
    private static final String SEATED =
            "(?iu)\\b(?:gelegen|zetel(?: (?:is )?(?:gelegen|gevestigd)(?: is)?)?|gevestigd(?: is)?|kantoor ?houdende?|adres)(?: te| in| aan| op)?:? ";
    private static final String STREET =
            "((?-i:(?:de |den |het |ter )?\\p{Lu}|')[^,;]{2,60}? (?:nr\\.? |nummer )?\\d+ ?(?:-\\d+)?[A-Za-z]?(?: (?:bus|b) ?\\w+)?)";
    private static final String TOWN = "(?:B-)?(\\d{4}) ((?-i:\\p{Lu}|')[\\p{L}' -]*?)";
    private static final String BEHIND =
            "(?= ?(?:[,;.()]| en met | met | hierbij| hierna| vertegenwoordigd| rechtsgeldig| ingeschreven|$))";
    private static final Pattern SEAT = Pattern.compile(SEATED + STREET + " ?(?:,|-|te|in)? ?" + TOWN + BEHIND);
    private static final Pattern SEAT_TOWN_FIRST = Pattern.compile(SEATED + TOWN + " ?[,-] ?" + STREET + BEHIND);

    private final Notes notes;

    private PartyReader(Notes notes) {
        this.notes = notes;
    }

    static void read(Notes notes) {
        PartyReader reader = new PartyReader(notes);
        reader.title();
        reader.egov();
        reader.parties();
    }

    private void title() {
        Span head = new Span(0, Math.min(700, notes.text().length()));
        int parties = notes.part("partijen").from();
        notes.find(TITLE, head)
                .filter(match -> parties == 0 || match.start() < parties)
                .ifPresent(match -> {
                    int limit = Math.min(
                            match.start() + 400, parties == 0 ? notes.text().length() : parties);
                    Span rest = new Span(match.start(), limit);
                    int end = notes.find(TITLE_END, rest).map(Matcher::start).orElse(parties == limit ? limit : -1);
                    if (end > 0) {
                        Span title = new Span(match.start(), end);
                        notes.put(Keys.TITLE, notes.manuscript().part(title).strip(), title);
                    }
                });
    }

    private void egov() {
        Matcher match = EGOV.matcher(notes.text());
        while (match.find()) {
            String day = match.group(1);
            boolean right = day == null
                    || DutchDates.parse(day)
                            .filter(each -> each.toString().equals("2008-07-18"))
                            .isPresent();
            if (right) {
                notes.put(Keys.EGOV, "decreet van 18 juli 2008, artikel 8 §1", new Span(match.start(), match.end()));
                return;
            }
        }
    }

    private void parties() {
        Span part = notes.part("partijen");
        if (part.to() == 0) {
            return;
        }
        Optional<Matcher> between = notes.find(BETWEEN, part);
        int middle = between.map(Matcher::start).orElse(part.to());
        List<Span> halves = List.of(new Span(part.from(), middle), new Span(middle, part.to()));
        boolean swapped = notes.find(OCMW, halves.getFirst()).isPresent()
                && notes.find(OCMW, untilCalled(halves.getLast())).isEmpty();
        party(Keys.SENDER, untilCalled(halves.get(swapped ? 1 : 0)));
        party(Keys.RECEIVER, untilCalled(halves.get(swapped ? 0 : 1)));
    }

    /** What follows the short name speaks of both parties again. */
    private Span untilCalled(Span half) {
        return notes.find(CALLED, half)
                .map(match -> new Span(half.from(), match.end()))
                .orElse(half);
    }

    private void party(String side, Span span) {
        name(side, span);
        notes.find(NUMBER, span).ifPresent(match -> number(side, new Span(match.start(1), match.end(1))));
        notes.find(SEAT, span).ifPresent(match -> seat(side, match, 1, 2));
        notes.find(SEAT_TOWN_FIRST, span).ifPresent(match -> seat(side, match, 3, 1));
        RepresentativeReader.read(notes, side, span);
    }

    private void seat(String side, Matcher match, int street, int town) {
        String line = match.group(street).strip().replaceAll("(?iu) (?:nr\\.?|nummer) (?=\\d)", " ") + ", "
                + match.group(town) + " " + match.group(town + 1).strip();
        notes.put(side + Keys.SEAT, line, new Span(match.start(1), match.end(3)));
    }

    private void name(String side, Span span) {
        Optional<Matcher> called = notes.find(CALLED, span);
        if (called.isPresent()) {
            notes.put(
                    side + Keys.NAME,
                    called.get().group(1).strip(),
                    new Span(called.get().start(1), called.get().end(1)));
            return;
        }
        notes.find(OCMW_NAME, span)
                .ifPresent(match ->
                        notes.put(side + Keys.NAME, "OCMW " + match.group(1), new Span(match.start(), match.end())));
        notes.find(Pattern.compile("(?iu)Opgroeien regie"), span)
                .filter(match -> side.equals(Keys.SENDER))
                .ifPresent(
                        match -> notes.put(side + Keys.NAME, "Opgroeien regie", new Span(match.start(), match.end())));
    }

    private void number(String side, Span span) {
        String written = notes.manuscript().part(span);
        String digits = ScanNoise.digits(written).replaceAll("\\D", "");
        if (written.matches("[\\d. /-]+")) {
            notes.put(side + Keys.NUMBER, digits, span);
        } else {
            Kind kind = EnterpriseNumber.isValid(digits) ? Kind.NOISE : Kind.GUESS;
            notes.putMended(side + Keys.NUMBER, digits, span, notes.mending(span, digits, kind));
        }
    }
}
