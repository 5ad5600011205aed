package be.brugwachter.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Dutch text of the bridge with open places in braces, kept in {@code letters/} among the resources. */
public final class WordedText {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu", Locale.forLanguageTag("nl-BE"))
            .withZone(ZoneId.of("Europe/Brussels"));

    private final String text;

    private WordedText(String text) {
        this.text = text;
    }

    /** The text with this file name. */
    public static WordedText read(String name) {
        try (InputStream text = WordedText.class.getResourceAsStream("/letters/" + name)) {
            if (text == null) {
                throw new IllegalStateException("The text " + name + " was not packed with the program.");
            }
            return new WordedText(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The text " + name + " could not be read from the program.", e);
        }
    }

    /**
     * The words that every letter and mail may use, from the envelope alone.
     *
     * @return by the name of the place: sender, receiver, moment, expiry, line, sheet, telephone, mailbox, …
     */
    public static Map<String, String> around(Envelope envelope) {
        Map<String, String> words = new HashMap<>();
        words.put("sender", envelope.sender().name());
        words.put("receiver", envelope.receiver().name());
        words.put("moment", day(envelope.moment()));
        words.put("expiry", day(envelope.expiry()));
        words.put("line", String.valueOf(envelope.line().number()));
        words.put("sheet", envelope.line().sheet());
        words.put("telephone", envelope.help().telephone());
        words.put("mailbox", envelope.help().mailbox().value());
        words.put("codePage", envelope.codePage().toString());
        words.put("message", envelope.messageId().toString());
        words.put("protocol", envelope.agreement().protocol().value());
        words.put("version", envelope.agreement().version());
        return words;
    }

    /** The text with every place filled, in one pass: a brace in a word opens no place. */
    public String with(Map<String, String> words) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(word(words, place.group(1))));
    }

    private static String word(Map<String, String> words, String place) {
        String word = words.get(place);
        if (word == null) {
            throw new IllegalArgumentException("The place " + place + " of a text has no word.");
        }
        return word;
    }

    private static String day(Instant moment) {
        return DAY.format(moment);
    }
}
