package be.brugwachter.consent;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InformationSheetsTest {
    private static final InformationSheets SHEETS = new InformationSheets();
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa");
    private static final Set<String> LATIN = Set.of("nl", "fr", "en", "tr", "ro");
    private static final Pattern LATIN_LETTER = Pattern.compile("\\p{IsLatin}");
    /** Marks that turn the direction of what follows, unseen: a name turns itself, by its element. */
    private static final Pattern TURNS = Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

    static List<InformationSheet> sheets() {
        return SHEETS.all();
    }

    @Test
    void familiesFindTheirLanguage() {
        assertThat(SHEETS.all())
                .extracting(InformationSheet::language)
                .containsExactly("nl", "fr", "en", "ar", "tr", "uk", "fa", "bg", "ro");
        assertThat(SHEETS.in("xx")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    @Proves(Clause.INFORMED)
    void everySheetHasTheFivePointsTheChoiceTheWayBackAndTheSameVersion(InformationSheet sheet) {
        assertThat(sheet.points()).containsOnlyKeys(Point.values());
        assertThat(sheet.sentences())
                .hasSize(17)
                .allSatisfy(text -> assertThat(text).isEqualTo(text.strip()).isNotBlank());
        assertThat(sheet.unread()).isNotBlank();
        assertThat(sheet.version()).isEqualTo(SHEETS.version());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetIsWrittenInItsOwnScriptAndNothingStraysIntoIt(InformationSheet sheet) {
        assertThat(sheet.rightToLeft()).isEqualTo(RIGHT_TO_LEFT.contains(sheet.language()));
        sheet.sentences().forEach(text -> {
            assertThat(text).doesNotContainPattern(TURNS);
            String own = sheet.runs(text).stream()
                    .filter(run -> !run.isolated())
                    .map(Run::text)
                    .collect(Collectors.joining());
            assertThat(LATIN_LETTER.matcher(own).find()).as(text).isEqualTo(LATIN.contains(sheet.language()));
        });
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noTwoSheetsSayTheSameAndAllNameTheSameParties(InformationSheet sheet) {
        Set<String> others = new HashSet<>();
        SHEETS.all().stream()
                .filter(other -> !other.equals(sheet))
                .flatMap(InformationSheet::sentences)
                .forEach(others::add);
        assertThat(sheet.sentences()).doesNotContainAnyElementsOf(others);
        assertThat(sheet.intro()).contains("Kind en Gezin");
        assertThat(sheet.text(Point.TO_WHOM).body()).contains("OCMW");
        assertThat(sheet.withdraw().body()).containsAnyOf("OCMW", "CPAS");
    }

    /** Who changes a sentence makes a new edition: under one mark stands one text, for ever. */
    @Test
    @Proves(Clause.INFORMED)
    void theTextUnderAVersionNeverChanges() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/sheets/marks.txt"))) {
            String kept = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> marks =
                    kept.lines().filter(line -> !line.startsWith("#")).toList();
            assertThat(marks).hasSize(12).allSatisfy(line -> {
                String mark = line.substring(line.indexOf(' ') + 1);
                String version = mark.substring(0, mark.indexOf(' '));
                assertThat(SHEETS.edition(line.substring(0, line.indexOf(' ')), version))
                        .get()
                        .extracting(InformationSheet::mark)
                        .isEqualTo(mark);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aSheetThatNobodyReadIsNeverTakenForChecked(InformationSheet sheet) {
        assertThat(sheet.checked()).isFalse();
        assertThat(sheet.remark()).get().asString().contains("sinds versie 2026-", "Vraag bij elk punt");
        InformationSheet read = with(sheet, new InformationSheet.Reading(true, sheet.version()));
        assertThat(read.remark()).isEmpty();
        assertThat(read.mark()).isEqualTo(sheet.mark());
    }

    @Test
    void aSheetIsShownOnlyUnderItsOwnMark() {
        InformationSheet turkish = SHEETS.in("tr").orElseThrow();
        assertThat(SHEETS.shown("tr", turkish.mark())).contains(turkish);
        assertThat(SHEETS.shown("nl", turkish.mark())).isEmpty();
        assertThat(SHEETS.shown("tr", turkish.version())).isEmpty();
        assertThat(SHEETS.shown(
                        "fr", SHEETS.edition("fr", "2026-1").orElseThrow().mark()))
                .isEmpty();
    }

    @Test
    void aNameOrANumberStandsOnItsOwn() {
        assertThat(Run.of("OCMW يتصل: 050 00 00 00."))
                .containsExactly(
                        new Run("OCMW", true),
                        new Run(" يتصل: ", false),
                        new Run("050 00 00 00", true),
                        new Run(".", false));
    }

    @ParameterizedTest
    @EnumSource
    @Proves(Clause.INFORMED)
    void whoWasNotToldOnePointWasNotInformed(Point leftOut) {
        Set<Point> others = EnumSet.complementOf(EnumSet.of(leftOut));
        assertThat(told(others).inFull()).isFalse();
        assertThat(told(EnumSet.allOf(Point.class)).inFull()).isTrue();
    }

    private static InformationSheet with(InformationSheet sheet, InformationSheet.Reading reading) {
        return new InformationSheet(
                sheet.version(),
                sheet.language(),
                sheet.name(),
                sheet.dutch(),
                sheet.rightToLeft(),
                reading,
                sheet.title(),
                sheet.intro(),
                sheet.points(),
                sheet.choice(),
                sheet.withdraw(),
                sheet.code(),
                sheet.questions(),
                sheet.unread());
    }

    private static Told told(Set<Point> points) {
        return new Told("2026-1", "nl", points, UUID.randomUUID(), Instant.parse("2026-03-02T09:00:00Z"));
    }
}
