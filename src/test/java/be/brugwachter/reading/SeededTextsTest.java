package be.brugwachter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.shared.EnterpriseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Dates, numbers, articles and lay-outs drawn by lot, from a seed; what must be read and said is reckoned beside the reader. */
class SeededTextsTest {
    private static final int TIMES = 60;
    private static final List<Layout> LAYOUTS = List.of(Layout.values());
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> WORDS =
            List.of("één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");

    @RepeatedTest(TIMES)
    void datesDecideWhatIsSaidHoweverTheyAreWritten(RepetitionInfo turn) {
        Random lot = new Random(20240901L + turn.getCurrentRepetition());
        LocalDate agreement = day(lot);
        LocalDate sender = day(lot);
        LocalDate receiver = day(lot);
        LocalDate force = day(lot);
        LocalDate signed = day(lot);
        Layout layout = layout(lot);
        Reading reading = TextReader.read(InventedProtocol.right()
                .with("C", "15 januari 2025", written(agreement, lot))
                .with("E", "3 februari 2025", written(sender, lot))
                .with("F", "10 februari 2025", written(receiver, lot))
                .with("11.force", "1 maart 2025", written(force, lot))
                .with("end", "20 februari 2025", written(signed, lot))
                .in(layout));
        assertThat(List.of(
                        day(reading, Keys.AGREEMENT),
                        day(reading, Keys.ADVICE_SENDER),
                        day(reading, Keys.ADVICE_RECEIVER),
                        day(reading, Keys.IN_FORCE),
                        day(reading, Keys.SIGNED)))
                .as(layout.name())
                .containsExactly(agreement, sender, receiver, force, signed);
        TreeSet<String> expected = new TreeSet<>();
        say(agreement.isAfter(force), "agreement-after-force C", expected);
        say(sender.isAfter(signed), "dpo-advice-late E", expected);
        say(receiver.isAfter(signed), "dpo-advice-late F", expected);
        assertThat(LinterTest.said(Linter.lint(reading))).as(layout.name()).isEqualTo(expected);
    }

    @RepeatedTest(TIMES)
    void numbersAreReadDigitByDigitAndChecked(RepetitionInfo turn) {
        Random lot = new Random(977L * turn.getCurrentRepetition());
        String digits =
                (lot.nextBoolean() ? "0" : "1") + String.format(Locale.ROOT, "%09d", lot.nextInt(1_000_000_000));
        String right = lot.nextBoolean() ? checked(digits) : digits;
        int months = 1 + lot.nextInt(12);
        String notice = lot.nextBoolean() ? months + " maanden" : WORDS.get(months - 1) + " maanden";
        Layout layout = layout(lot);
        Reading reading = TextReader.read(InventedProtocol.right()
                .with("sender", "0886.886.638", number(right, lot))
                .with("11.notice", "zes maanden", notice)
                .in(layout));
        assertThat(reading.text(Keys.SENDER + Keys.NUMBER)).as(layout.name()).contains(right);
        assertThat(reading.at(Keys.NOTICE).map(Found::value)).as(layout.name()).contains(months);
        TreeSet<String> expected = new TreeSet<>();
        say(!EnterpriseNumber.isValid(right), "enterprise-number partijen", expected);
        assertThat(LinterTest.said(Linter.lint(reading)))
                .as(layout.name() + " " + right)
                .isEqualTo(expected);
    }

    @RepeatedTest(TIMES)
    void oneMoreArticleIsFineOnlyWhenTheReferencesMoveAlong(RepetitionInfo turn) {
        Random lot = new Random(31L * turn.getCurrentRepetition());
        int before = 1 + lot.nextInt(11);
        boolean moved = lot.nextBoolean();
        Layout layout = layout(lot);
        InventedProtocol text = renumbered(before, moved);
        TreeSet<String> expected = new TreeSet<>();
        say(!moved && before <= 3, "cross-reference art. " + (before <= 1 ? 2 : 1), expected);
        say(!moved && before <= 3, "cross-reference art. 7", expected);
        say(!moved, "cross-reference art. " + (before <= 8 ? 9 : 8), expected);
        assertThat(LinterTest.said(text, layout))
                .as(before + " " + moved + " " + layout)
                .isEqualTo(expected);
    }

    /** A new article with this number; all from there on are one higher. */
    private static InventedProtocol renumbered(int number, boolean moved) {
        InventedProtocol text = InventedProtocol.right();
        for (int article = 11; article >= number; article--) {
            text.with("" + article, "Artikel " + article + ":", "Artikel " + (article + 1) + ":");
        }
        if (moved) {
            text.with("8.sanction", "artikel 11", "artikel 12");
            if (number <= 3) {
                text.with("1.subject", "artikel 3", "artikel 4").with("6.send", "artikel 3", "artikel 4");
            }
        }
        List<String> keys = text.keys();
        String last = keys.get(keys.indexOf("" + number) - 1);
        return text.after(last, "new", "Artikel " + number + ": Overleg")
                .after("new", "new.text", "De partijen spreken elkaar elk jaar.");
    }

    private static void say(boolean holds, String what, Set<String> expected) {
        if (holds) {
            expected.add(what);
        }
    }

    private static LocalDate day(Reading reading, String path) {
        return reading.day(path).orElse(LocalDate.MIN);
    }

    private static LocalDate day(Random lot) {
        return LocalDate.of(2024, 1, 1).plusDays(lot.nextInt(700));
    }

    private static Layout layout(Random lot) {
        return LAYOUTS.get(lot.nextInt(LAYOUTS.size()));
    }

    private static String written(LocalDate day, Random lot) {
        String month = MONTHS.get(day.getMonthValue() - 1);
        return switch (lot.nextInt(8)) {
            case 0 -> day.toString();
            case 1 ->
                String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case 2 -> day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
            case 3 -> day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
            case 4 -> day.getDayOfMonth() + " " + month.toUpperCase(Locale.ROOT) + " " + day.getYear();
            case 5 ->
                day.getDayOfMonth()
                        + (day.getMonthValue() == 3 ? " mrt. " : " " + month.substring(0, 3) + ". ")
                        + day.getYear();
            case 6 -> day.getDayOfMonth() + "ste " + month + " " + day.getYear();
            default -> day.getDayOfMonth() + " " + month + " " + day.getYear();
        };
    }

    private static String checked(String digits) {
        return digits.substring(0, 8)
                + String.format(Locale.ROOT, "%02d", 97 - Long.parseLong(digits.substring(0, 8)) % 97);
    }

    private static String number(String digits, Random lot) {
        String dotted = digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
        return switch (lot.nextInt(4)) {
            case 0 -> digits;
            case 1 -> dotted.replace('.', ' ');
            case 2 -> "BE " + dotted;
            default -> dotted;
        };
    }
}
