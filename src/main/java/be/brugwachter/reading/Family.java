package be.brugwachter.reading;

import java.util.List;
import java.util.Locale;

/** What kind of text was read. */
public enum Family {
    /** Opgroeien regie passes contact data to an OCMW. */
    OPGROEIEN_OCMW("Dit is een protocol waarmee Opgroeien regie gegevens doorgeeft aan een OCMW."),
    /** Another protocol: other parties or other data. */
    OTHER("Dit protocol hoort bij een andere familie. Brugwachter las wat het herkende; kijk de rest zelf na."),
    /** No protocol. */
    NONE("Dit is geen protocol. Kijk na of het het juiste bestand is.");

    private static final int ENOUGH = 4;

    private final String sentence;

    Family(String sentence) {
        this.sentence = sentence;
    }

    /** What a person is told. */
    public String sentence() {
        return sentence;
    }

    /** The name in the data: lower case, with hyphens. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final List<String> MARKS = List.of(
            Keys.TITLE,
            Keys.EGOV,
            Keys.SENDER + Keys.NUMBER,
            Keys.RECEIVER + Keys.NUMBER,
            Keys.DATA,
            Keys.BASES,
            Keys.RECIPIENTS,
            Keys.IN_FORCE,
            Keys.SIGNED,
            Keys.RETENTION,
            Keys.NOTICE);

    static Family of(Reading reading) {
        if (MARKS.stream().filter(reading::has).count() < ENOUGH) {
            return NONE;
        }
        String sender = reading.text(Keys.SENDER + Keys.NAME).orElse("").toLowerCase(Locale.ROOT);
        String receiver = reading.text(Keys.RECEIVER + Keys.NAME).orElse("").toLowerCase(Locale.ROOT);
        return sender.contains("opgroeien") && receiver.matches(".*\\bocmw\\b.*") ? OPGROEIEN_OCMW : OTHER;
    }
}
