package be.brugwachter.site.web;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.Fact;
import be.brugwachter.site.ActWords;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The book month by month, in the words of the page: function, act, moment and the id of what it was about; no name. */
@Component
class LogbookMonths {
    /** How many entries of a month the page itself shows; the extract holds all. */
    static final int SHOWN = 300;

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", DUTCH);
    private static final int KEY_START = 36; // the same for every key on P-256

    private final BookDesk book;
    private final Clock clock;

    LogbookMonths(BookDesk book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** One month to choose. */
    record Month(String value, String name) {}

    /** One entry. */
    record Row(String moment, String act, String function, String subject) {}

    /** The last checkpoint: its number, when, and the beginning of its head and key, to compare by eye. */
    record Point(long sequence, String moment, String head, String key) {}

    /** The month asked for; the present one when none was, or what was asked is no month. */
    YearMonth chosen(@Nullable String asked) {
        try {
            return asked == null ? YearMonth.now(clock) : YearMonth.parse(asked);
        } catch (DateTimeException e) {
            return YearMonth.now(clock);
        }
    }

    Month of(YearMonth month) {
        return new Month(month.toString(), month.format(MONTH));
    }

    /** Every month from the first entry to now, the last first. */
    List<Month> all() {
        YearMonth now = YearMonth.now(clock);
        YearMonth begin = book.begin()
                .map(moment -> YearMonth.from(moment.atZone(clock.getZone())))
                .orElse(now);
        return Stream.iterate(now, month -> !month.isBefore(begin), month -> month.minusMonths(1))
                .map(this::of)
                .toList();
    }

    Point of(Checkpoint checkpoint) {
        return new Point(
                checkpoint.sequence(),
                MOMENT.format(checkpoint.moment().atZone(clock.getZone())),
                grouped(checkpoint.head().substring(0, 16)),
                grouped(checkpoint.key().substring(KEY_START, KEY_START + 16)));
    }

    private static String grouped(String text) {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The entries of a month, newest first; one more than is shown when there are more. */
    List<Row> rows(YearMonth month) {
        return facts(month, SHOWN + 1).stream().map(this::row).toList();
    }

    private List<Fact> facts(YearMonth month, int most) {
        return book.between(begin(month), begin(month.plusMonths(1)), most);
    }

    private Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private Row row(Fact fact) {
        return new Row(
                MOMENT.format(fact.moment().atZone(clock.getZone())),
                ActWords.of(fact.act()),
                fact.role().dutch(),
                fact.subject().toString());
    }

    /** The month as lines with semicolons: moment (UTC), act, its name in the ledger, function, id. */
    String csv(YearMonth month) {
        return facts(month, Integer.MAX_VALUE).stream()
                .map(fact -> String.join(
                        ";",
                        fact.moment().toString(),
                        ActWords.of(fact.act()),
                        fact.act().name(),
                        fact.role().dutch(),
                        fact.subject() + "\r\n"))
                .collect(Collectors.joining("", "\uFEFFmoment;wat;code;functie;nummer\r\n", ""));
    }
}
