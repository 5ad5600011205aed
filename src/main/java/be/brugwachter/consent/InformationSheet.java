package be.brugwachter.consent;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.Sha256;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a parent reads or hears before deciding, in one language.
 *
 * @param version the edition: the same for all languages that came out together
 * @param language BCP 47 tag
 * @param name the language's own name for itself
 * @param dutch the language's name in Dutch, for the team member
 * @param rightToLeft whether it is written from right to left
 * @param reading whether a native reader has read it
 * @param title heading
 * @param intro who is speaking, and what comes; empty in the first edition
 * @param points the five points: a heading and a text each
 * @param choice the sentence that says the parent is free
 * @param withdraw how to take a yes back; empty in the first edition
 * @param code that a code on paper can be had and can be refused; empty in the first edition
 * @param questions before the line on which a telephone number is written; empty in the first edition
 * @param unread that nobody has read it yet, in its own language; empty in the first edition
 */
public record InformationSheet(
        String version,
        String language,
        String name,
        String dutch,
        boolean rightToLeft,
        Reading reading,
        String title,
        String intro,
        Map<Point, Text> points,
        String choice,
        Text withdraw,
        String code,
        String questions,
        String unread) {
    private static final String SOURCE = "nl";

    public InformationSheet {
        points = Map.copyOf(points);
    }

    /** One point: a short heading and a few short sentences. */
    public record Text(String heading, String body) {}

    /**
     * Whether a native reader has read these very sentences.
     *
     * @param checked only ever true of the edition that was read: a new edition is unread again
     * @param since from which edition on nobody read it; of a checked sheet its own
     */
    public record Reading(boolean checked, String since) {}

    /** The text of a point. */
    public Text text(Point point) {
        Text text = points.get(point);
        if (text == null) {
            throw new IllegalStateException("A sheet has all five points.");
        }
        return text;
    }

    /** Whether a native reader has read it. */
    public boolean checked() {
        return reading.checked();
    }

    /** What the team member must know of it, in Dutch; empty when a native reader has read it. */
    public Optional<String> remark() {
        if (checked()) {
            return Optional.empty();
        }
        String by = language.equals(SOURCE) ? "iemand van buiten" : "iemand met " + dutch + " als moedertaal";
        return Optional.of((language.equals(SOURCE) ? "Deze tekst" : "Deze vertaling") + " is nog niet nagelezen door "
                + by + " (sinds versie " + reading.since() + "). Vraag bij elk punt of het duidelijk is.");
    }

    /** What a consent keeps of it: the version and the SHA-256 of every sentence, so that no other text can pass for it. */
    @Upholds(Clause.INFORMED)
    public String mark() {
        return version + " " + Sha256.hex(sentences().collect(Collectors.joining("\n")));
    }

    /** Every text of the sheet, in the order in which it is read. */
    public Stream<String> sentences() {
        Stream<String> five =
                Arrays.stream(Point.values()).map(this::text).flatMap(text -> Stream.of(text.heading(), text.body()));
        return Stream.of(
                        Stream.of(title, intro),
                        five,
                        Stream.of(choice, withdraw.heading(), withdraw.body(), code, questions))
                .flatMap(each -> each);
    }

    /** A text in pieces, so that a name or a number keeps its own direction inside it. */
    public List<Run> runs(String text) {
        return Run.of(text);
    }
}
