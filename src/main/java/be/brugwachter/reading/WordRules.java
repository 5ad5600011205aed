package be.brugwachter.reading;

import static be.brugwachter.reading.LintRule.FINE;

import be.brugwachter.reading.LintRule.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that should not stand in a signed text, or not so. */
final class WordRules {
    private static final Pattern RESIDUE = Pattern.compile(
            "(?iu)\\[[^\\]]{0,200}\\]|\\{[^}]{0,100}\\}|<[\\p{L} /]{2,60}>|…+|\\.{3,}|_{3,}|\\bx{3,}\\b|\\b(?:dd|xx)[/.-](?:mm|xx)[/.-](?:jjjj|yyyy|xxxx)\\b|\\b(?:in|aan) te vullen\\b|\\bnog te bepalen\\b|\\bschrappen wat niet past\\b|\\bte schrappen\\b|\\bnaam (?:van het )?OCMW\\b|\\bfacultatief te\\b|\\bsjabloon\\b|\\bto-?do\\b|\\blorem\\b");
    private static final Pattern DOMICILE = Pattern.compile("(?iu)\\bwoonplaats\\b");
    private static final Pattern ABODE = Pattern.compile("(?iu)\\bverblijfplaats\\b");
    private static final Pattern VAGUE = Pattern.compile(
            "(?iu)\\b(?:onmiddellijk|onverwijld|terstond|dadelijk|meteen|tijdig|spoedig|ten spoedigste|(?:zo snel|zo spoedig|zo vlug)(?: als)? mogelijk|zodra mogelijk|op korte termijn|binnen (?:een )?(?:redelijke|gepaste|afzienbare|korte) (?:termijn|tijd)|zonder (?:onredelijke|onnodige|verdere) vertraging|binnen de kortst mogelijke (?:termijn|tijd)|te gepasten tijde|zonder (?:dralen|uitstel))\\b");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)^[^.;]{0,60}?\\b(?:uiterlijk|binnen|hoogstens|ten laatste|maximaal|maximum|dat is|namelijk|te weten)\\b[^.;]{0,25}?"
                    + DutchNumbers.TERM);
    private static final Pattern NUMBERED_BEFORE =
            Pattern.compile("(?iu)(?:uiterlijk|binnen|hoogstens)[^.;]{0,25}?" + DutchNumbers.TERM + "[^.;]{0,20}$");

    /** Findings of one rule: a person reads no more. */
    private static final int MOST = 500;

    private WordRules() {}

    static List<Hit> residue(Reading reading) {
        return each(
                reading,
                RESIDUE,
                match -> Optional.of(match)
                        .filter(each -> !inAddress(reading, each))
                        .map(each -> "In de tekst is “" + each.group()
                                + "” van het ontwerp blijven staan; vul het in of haal het weg."));
    }

    /** What stands for an at sign or a dot in an address is a scanning error, not a gap of the draft. */
    private static boolean inAddress(Reading reading, MatchResult match) {
        return reading.manuscript()
                .filter(text -> Addresses.holds(text.text(), new Span(match.start(), match.end())))
                .isPresent();
    }

    static List<Hit> residence(Reading reading) {
        if (reading.manuscript()
                .filter(text -> DOMICILE.matcher(text.text()).find())
                .isEmpty()) {
            return FINE;
        }
        List<Hit> hits = each(
                reading,
                ABODE,
                match -> Optional.of(
                        "De tekst spreekt zowel van woonplaats als van verblijfplaats; kies één begrip, want ze kunnen verschillen."));
        return hits.isEmpty() ? FINE : List.of(hits.getFirst());
    }

    static List<Hit> vague(Reading reading) {
        String text = reading.manuscript().map(Manuscript::text).orElse("");
        return each(reading, VAGUE, match -> {
            String after = text.substring(match.end(), Math.min(text.length(), match.end() + 100));
            String before = text.substring(Math.max(0, match.start() - 60), match.start());
            boolean counted = NUMBERED.matcher(after).find()
                    || NUMBERED_BEFORE.matcher(before).find();
            return counted
                    ? Optional.empty()
                    : Optional.of("“" + match.group()
                            + "” is een termijn zonder getal; spreek af hoeveel uren of dagen dat is.");
        });
    }

    static List<Hit> noise(Reading reading) {
        if (reading.manuscript().isEmpty()) {
            return FINE;
        }
        Manuscript manuscript = reading.manuscript().orElseThrow();
        return manuscript.mendings().stream()
                .filter(Mending::noise)
                .map(mending -> new Hit(
                        new Place(reading.outline().orElseThrow().place(mending.at()), mending.line(), mending.read()),
                        "De gescande tekst heeft “" + mending.read() + "”; gelezen als “" + mending.made() + "”"
                                + (mending.certain() ? "." : ", maar dat is een gok: kijk het na.")))
                .toList();
    }

    private static List<Hit> each(Reading reading, Pattern what, Function<MatchResult, Optional<String>> message) {
        List<Hit> hits = new ArrayList<>();
        reading.manuscript()
                .ifPresent(manuscript -> what.matcher(manuscript.text())
                        .results()
                        .limit(MOST)
                        .forEach(match -> message.apply(match)
                                .ifPresent(said -> hits.add(new Hit(place(reading, manuscript, match), said)))));
        return hits;
    }

    private static Place place(Reading reading, Manuscript manuscript, MatchResult match) {
        int to = Math.min(manuscript.text().length(), match.end() + 60);
        Span around = Sentences.around(manuscript.text(), match.start(), new Span(Math.max(0, match.start() - 60), to));
        return new Place(
                reading.outline().orElseThrow().place(match.start()),
                manuscript.line(match.start()),
                manuscript.excerpt(around));
    }
}
