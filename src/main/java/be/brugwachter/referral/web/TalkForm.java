package be.brugwachter.referral.web;

import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Steps 1 and 2 as posted: what was told, and what each parent answered. Nothing in it says who the family is.
 *
 * @param protocol the protocol's id
 * @param language of the sheet
 * @param sheet the mark of the sheet that was shown
 * @param told the points ticked
 * @param consent1 the first parent's answer: YES or NO
 * @param consent2 the second parent's: YES, NO or ABSENT
 * @param manner1 how the first parent answered
 * @param manner2 how the second parent answered
 */
record TalkForm(
        @Nullable String protocol,
        @Nullable String language,
        @Nullable String sheet,
        @Nullable List<String> told,
        @Nullable String consent1,
        @Nullable String consent2,
        @Nullable String manner1,
        @Nullable String manner2) {
    private static final String YES = "YES";

    /** The points ticked; a word that is no point is left out. */
    Set<Point> points() {
        Set<Point> points = EnumSet.noneOf(Point.class);
        Arrays.stream(Point.values())
                .filter(point -> told != null && told.contains(point.name()))
                .forEach(points::add);
        return points;
    }

    /** What step 1 told, to be carried along in step 2. */
    Map<String, String> hidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("protocol", String.valueOf(protocol));
        hidden.put("language", String.valueOf(language));
        hidden.put("sheet", String.valueOf(sheet));
        hidden.put("told", points().stream().map(Point::name).collect(Collectors.joining(",")));
        return hidden;
    }

    /** What was answered so far. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        put(answers, "consent1", consent1);
        put(answers, "consent2", consent2);
        put(answers, "manner1", manner1);
        put(answers, "manner2", manner2);
        return answers;
    }

    private static void put(Map<String, String> answers, String name, @Nullable String answer) {
        if (answer != null) {
            answers.put(name, answer);
        }
    }

    /** What is still to be answered. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (consent1 == null) {
            problems.add(new Problem("consent1", "Duid aan of de ouder ja of neen zegt."));
        }
        if (YES.equals(consent1) && manner(manner1).isEmpty()) {
            problems.add(new Problem("manner1", "Duid aan hoe de ouder ja zei: uitgesproken of getekend."));
        }
        if (YES.equals(consent2) && manner(manner2).isEmpty()) {
            problems.add(new Problem("manner2", "Duid aan hoe de tweede ouder ja zei: uitgesproken of getekend."));
        }
        return problems;
    }

    /** How each parent who said yes did so. */
    List<Manner> consents() {
        List<Manner> consents = new ArrayList<>();
        if (YES.equals(consent1)) {
            consents.addAll(manner(manner1));
        }
        if (YES.equals(consent2)) {
            consents.addAll(manner(manner2));
        }
        return consents;
    }

    private static List<Manner> manner(@Nullable String typed) {
        return Arrays.stream(Manner.values())
                .filter(manner -> manner.name().equals(typed))
                .toList();
    }
}
