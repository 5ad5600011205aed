package be.brugwachter.parcel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a name (of a person, a street, a place) from a note by its form: a name is a few words of letters, each with a capital or a
 * known particle between; a note has small words, sentence signs or digits. What cannot be told is refused with a way to mend it.
 */
enum WordForm {
    PERSON(2, 0, Complaint.NAME_SIGNS),
    STREET(6, 4, Complaint.STREET_SIGNS),
    PLACE(2, 0, Complaint.NAME_SIGNS);

    private static final int LONGEST = 64;
    private static final int MOST_WORDS = 8;
    private static final int MOST_NAMES = 5;
    private static final int MOST_PARTS = 6;

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\u02BC\u02BB\u02BF\u02BE]");
    private static final Pattern STACKED_MARKS = Pattern.compile("(^|[^\\p{L}\\p{M}])\\p{M}|\\p{M}{3}");
    private static final Pattern SIGNS = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} .'\u2019\u2018\u00B7-]*");
    private static final Pattern ORDER = Pattern.compile(
            "(^| )[-.\u00B7]|[-\u00B7]( |$)|[-.'\u2019\u2018\u00B7]{3}|--|\\.\\.|['\u2019\u2018]{2}|\\.['\u2019\u2018\u00B7]|[-\u00B7'\u2019\u2018]\\.");
    private static final Pattern CAMEL = Pattern.compile("(\\p{Ll}\\p{Lu}\\P{Lu}*){3}");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(e|de|ste|er|ère|ème)?");

    /** Small words that stand inside names, in the languages of the people who live here. */
    private static final Set<String> PARTICLES =
            words("a aan abu ad al an as at auf av af ben bij bin bint bou da dal de degli"
                    + " dei del della dem den der des di do dos du das e el es het i ibn in la las le les lo los o op ould over s st sur"
                    + " t te ten ter tot u ul um van vander ver vom von y zu zum zur d l");

    /** Small words that stand inside the names of streets and places. */
    private static final Set<String> ON_THE_MAP = words(
            "aan achter aux au bij binnen boven buiten lez lès naar naast onder op over sous sur tot tussen voor zonder");

    /** Words that carry a sentence and no name. */
    private static final Set<String> TELLING = words(
            "niet geen heeft hebben wordt worden omdat graag alleen moet moeten spreekt bellen contacteren wegens momenteel"
                    + " enkel parce not because please");

    private final int longestAbbreviation;
    private final int mostDigits;
    private final Complaint signs;

    WordForm(int longestAbbreviation, int mostDigits, Complaint signs) {
        this.longestAbbreviation = longestAbbreviation;
        this.mostDigits = mostDigits;
        this.signs = signs;
    }

    /** What is wrong with this tidy text, or null when it has the form of a name. */
    @Nullable
    Complaint complaint(String text) {
        if (text.length() > LONGEST) {
            return Complaint.TOO_LONG;
        }
        if (!SIGNS.matcher(text).matches() || ORDER.matcher(text).find() || tooManyDigits(text)) {
            return signs;
        }
        if (!isOurAlphabet(text)) {
            return Complaint.OTHER_SCRIPT;
        }
        return isName(List.of(text.split(" "))) ? null : Complaint.NOTE;
    }

    private boolean tooManyDigits(String text) {
        return text.codePoints().filter(Character::isDigit).count() > mostDigits;
    }

    private static boolean isOurAlphabet(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                && !STACKED_MARKS.matcher(text).find()
                && text.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(letter ->
                                LATIN.matcher(Character.toString(letter)).matches());
    }

    private boolean isName(List<String> words) {
        long names = words.stream().filter(word -> !isParticle(word)).count();
        return words.size() <= MOST_WORDS
                && names >= 1
                && names <= MOST_NAMES
                && words.stream().allMatch(this::isWord)
                && smallWordsFit(words)
                && numbersFit(words)
                && (words.size() == 1 || words.stream().noneMatch(word -> TELLING.contains(bare(word))));
    }

    /** A word without a capital is a particle; or it is the one name, at the end, of somebody who types no capitals. */
    private boolean smallWordsFit(List<String> words) {
        List<String> heads = words.subList(0, words.size() - 1);
        String last = words.getLast();
        boolean onlyOneName = heads.stream().allMatch(this::isParticle);
        return heads.stream().noneMatch(this::isSmall) && !isParticle(last) && (onlyOneName || !isSmall(last));
    }

    /** A number opens a street's name (11 Novemberstraat) or follows a particle (Place du 20 Août); it never closes it. */
    private boolean numbersFit(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> ORDINAL.matcher(words.get(at)).matches())
                .allMatch(at -> at < words.size() - 1 && (at == 0 || isParticle(words.get(at - 1))));
    }

    private boolean isWord(String word) {
        String[] parts = word.split("[-\u00B7]");
        return parts.length <= MOST_PARTS
                && (parts.length <= 2 || Arrays.stream(parts).noneMatch(this::isSmall))
                && !CAMEL.matcher(word).find()
                && abbreviationsFit(word)
                && (word.codePoints().noneMatch(Character::isDigit)
                        || ORDINAL.matcher(word).matches());
    }

    private boolean abbreviationsFit(String word) {
        int end = word.lastIndexOf('.');
        return end < 0
                || Arrays.stream(word.substring(0, end).split("[.-]"))
                        .allMatch(part -> part.length() <= longestAbbreviation);
    }

    private boolean isSmall(String word) {
        return word.codePoints().noneMatch(Character::isUpperCase)
                && !isParticle(word)
                && !ORDINAL.matcher(word).matches();
    }

    private boolean isParticle(String word) {
        return word.codePoints().noneMatch(Character::isUpperCase)
                && (PARTICLES.contains(bare(word)) || (this != PERSON && ON_THE_MAP.contains(bare(word))));
    }

    private static String bare(String word) {
        return word.replaceAll("^['\u2019\u2018]|['\u2019\u2018]$", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String spaced) {
        return Set.copyOf(List.of(spaced.split(" ")));
    }
}
