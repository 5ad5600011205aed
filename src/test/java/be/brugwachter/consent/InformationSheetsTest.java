package be.brugwachter.consent;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InformationSheetsTest {
    private final InformationSheets sheets = new InformationSheets();

    @Test
    void everySheetHasTheFivePointsTheChoiceAndTheSameVersion() {
        assertThat(sheets.all()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(sheet -> {
            assertThat(sheet.points()).containsOnlyKeys(Point.values());
            assertThat(sheet.choice()).isNotBlank();
            assertThat(sheet.version()).isEqualTo(sheets.version());
        });
    }

    @Test
    void aSheetThatNoNativeReaderReadSaysSo() {
        assertThat(sheets.in("fr")).get().extracting(InformationSheet::checked).isEqualTo(false);
        assertThat(sheets.in("xx")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Proves(Clause.INFORMED)
    void whoWasNotToldOnePointWasNotInformed(Point leftOut) {
        Set<Point> others = EnumSet.complementOf(EnumSet.of(leftOut));
        assertThat(told(others).inFull()).isFalse();
        assertThat(told(EnumSet.allOf(Point.class)).inFull()).isTrue();
    }

    private static Told told(Set<Point> points) {
        return new Told("2026-1", "nl", points, UUID.randomUUID(), Instant.parse("2026-03-02T09:00:00Z"));
    }
}
