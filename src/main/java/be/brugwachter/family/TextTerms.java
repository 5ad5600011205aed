package be.brugwachter.family;

import be.brugwachter.reading.Keys;
import be.brugwachter.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text says on each point, as far as it was read. */
final class TextTerms {
    private static final Pattern YEARS = Pattern.compile("(\\d{1,3}|tien|vijf|twintig|dertig) jaar");
    private static final Map<String, String> NUMBERS =
            Map.of("vijf", "5", "tien", "10", "twintig", "20", "dertig", "30");

    private final Reading reading;
    private final Terms terms;

    private TextTerms(Reading reading) {
        this.reading = reading;
        this.terms = new Terms(reading.text(Keys.RECEIVER + Keys.NAME).orElse("OCMW"));
    }

    static Map<Point, Value> of(Reading reading) {
        TextTerms read = new TextTerms(reading);
        read.party(Keys.SENDER, Point.SENDER_NAME, Point.SENDER_NUMBER, Point.SENDER_SEAT);
        read.party(Keys.RECEIVER, Point.RECEIVER_NAME, Point.RECEIVER_NUMBER, Point.RECEIVER_SEAT);
        read.people(Keys.SENDER, Point.SENDER_PEOPLE);
        read.people(Keys.RECEIVER, Point.RECEIVER_PEOPLE);
        read.recitals();
        read.substance();
        read.dataAndKeeping();
        read.onTheWay();
        read.duties();
        read.closing();
        return read.terms.values();
    }

    private void party(String side, Point name, Point number, Point seat) {
        fact(name, side + Keys.NAME);
        reading.text(side + Keys.NUMBER).ifPresent(digits -> terms.number(number, digits));
        fact(seat, side + Keys.SEAT);
    }

    private void people(String side, Point point) {
        List<String> people = reading.each(side + Keys.REPRESENTATIVES)
                .map(each -> Stream.of(reading.text(each + ".name"), reading.text(each + ".function"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .toList();
        terms.people(point, people, texts(side + Keys.REPRESENTATIVES, ".name").stream());
    }

    private void recitals() {
        fact(Point.LOCAL_TEAM, Keys.LOCAL_TEAM);
        day(Point.AGREEMENT_DAY, Keys.AGREEMENT);
        day(Point.ADVICE_SENDER, Keys.ADVICE_SENDER);
        day(Point.ADVICE_RECEIVER, Keys.ADVICE_RECEIVER);
    }

    private void substance() {
        words(Point.ORIGINAL_PURPOSE, Keys.ORIGINAL_PURPOSE);
        words(Point.PURPOSES, Keys.PURPOSES);
        terms.about(Point.PURPOSES, Topics.PURPOSES.of(texts(Keys.PURPOSES, "")));
        words(Point.COMPATIBILITY, Keys.COMPATIBILITY);
        List<String> bases = texts(Keys.BASES, "");
        terms.list(Point.LEGAL_BASES, bases, Same.days(bases));
        words(Point.RECIPIENTS, Keys.RECIPIENTS);
        terms.about(Point.RECIPIENTS, Topics.RECIPIENTS.of(texts(Keys.RECIPIENTS, "")));
        words(Point.PERIODICITY, Keys.PERIODICITY);
        words(Point.DURATION, Keys.DURATION);
    }

    private void dataAndKeeping() {
        List<String> items = texts(Keys.DATA, ".item");
        terms.list(Point.DATA, items, Same.items(items));
        terms.words(Point.JUSTIFICATION, texts(Keys.DATA, ".justification"));
        words(Point.SPECIAL, Keys.SPECIAL);
        words(Point.RETENTION, Keys.RETENTION);
        Matcher years = YEARS.matcher(Same.words(String.join(" ", texts(Keys.RETENTION, ""))));
        if (years.find()) {
            terms.number(Point.FILE_YEARS, NUMBERS.getOrDefault(years.group(1), years.group(1)));
        }
        words(Point.WITHOUT_CONTACT, Keys.RETENTION_MAXIMUM);
    }

    private void onTheWay() {
        reading.text(Keys.MAILBOX).ifPresent(written -> {
            String address = reading.text(Keys.MAILBOX_ADDRESS).orElse(written);
            terms.put(Point.MAILBOX, new Value(written, Same.mail(address), Optional.of(Same.mail(written))));
        });
        reading.text(Keys.CIPHER).ifPresent(text -> terms.sign(Point.CIPHER, text));
        reading.text(Keys.PROGRAM).ifPresent(text -> terms.sign(Point.PROGRAM, text));
        words(Point.PASSPHRASE, Keys.PASSPHRASE);
        words(Point.EVIDENCE, Keys.EVIDENCE);
        terms.set(
                Point.PROCESSORS,
                reading.each(Keys.PROCESSORS).map(this::processor).toList());
    }

    private String processor(String path) {
        List<String> products = texts(path + ".products", "").stream().sorted().toList();
        return reading.text(path + ".name").orElse("") + ": " + String.join(", ", products);
    }

    private void duties() {
        words(Point.QUALITY, Keys.QUALITY);
        words(Point.SANCTION, Keys.SANCTION);
        reading.text(Keys.SENDER + Keys.DPO_CONTACT).ifPresent(text -> terms.mail(Point.BREACH_SENDER, text));
        reading.text(Keys.RECEIVER + Keys.DPO_CONTACT).ifPresent(text -> terms.mail(Point.BREACH_RECEIVER, text));
    }

    private void closing() {
        fact(Point.LAW, Keys.LAW);
        reading.text(Keys.COURT).ifPresent(court -> terms.put(Point.COURT, Value.plain(court, Same.court(court))));
        day(Point.IN_FORCE, Keys.IN_FORCE);
        fact(Point.NOTICE, Keys.NOTICE);
        day(Point.SIGNED, Keys.SIGNED);
        fact(Point.SIGNED_AT, Keys.SIGNED_AT);
        terms.set(Point.SIGNATORIES, texts(Keys.SIGNATORIES, ".name"));
    }

    private List<String> texts(String list, String below) {
        return reading.each(list)
                .flatMap(each -> reading.text(each + below).stream())
                .toList();
    }

    private void fact(Point point, String key) {
        reading.text(key).ifPresent(text -> terms.fact(point, text));
    }

    /** A day that the reader could not make one of stays as it was written. */
    private void day(Point point, String key) {
        reading.text(key).ifPresent(text -> {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                terms.day(point, LocalDate.parse(text));
            } else {
                terms.fact(point, text);
            }
        });
    }

    /** One sentence, or a list of them. */
    private void words(Point point, String key) {
        List<String> texts = texts(key, "");
        terms.words(point, texts.isEmpty() ? reading.text(key).stream().toList() : texts);
    }
}
