package be.brugwachter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.family.Comparison;
import be.brugwachter.family.Comparison.Difference;
import be.brugwachter.family.Point;
import be.brugwachter.family.TermSheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two texts that say the same do not differ, however they came in; two that say something else do. */
class EveryLayoutTest {
    @ParameterizedTest
    @EnumSource(Layout.class)
    void theSameTextInAnotherLayoutIsNoDifference(Layout layout) {
        Comparison comparison =
                Comparison.of(sheet(InventedProtocol.right(), Layout.PLAIN), sheet(InventedProtocol.right(), layout));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.untold()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aChangedDayIsOneInEveryLayout(Layout layout) {
        InventedProtocol later = InventedProtocol.right().with("C", "15 januari 2025", "16 januari 2025");
        List<Difference> differences = Comparison.of(
                        sheet(InventedProtocol.right(), Layout.PLAIN), sheet(later, layout))
                .differences();
        assertThat(differences).extracting(Difference::point).containsExactly(Point.AGREEMENT_DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6.send        | AES-256                    | AES-128                          | CIPHER
            6.send        | onthaal@ocmw-aarschot.be   | info@ocmw-aarschot.be            | MAILBOX
            2.purposes    | passende hulp te zoeken    | schulden in te vorderen          | PURPOSES
            2.original    | jonge gezinnen             | alleenstaanden                   | ORIGINAL_PURPOSE
            2.collection  | organieke wet van 8 juli 1976 | organieke wet van 9 juli 1976 | LEGAL_BASES
            3.data2       | Adres, telefoonnummer      | Telefoonnummer                   | DATA
            3.maximum     | 60 dagen                   | 90 dagen                         | WITHOUT_CONTACT
            4.recipients  | Partners van               | Scholen van                      | RECIPIENTS
            6.processors  | Voorbeeldsoft NV           | Anderesoft NV                    | PROCESSORS
            6.processors  | Dossierplus                | Dossiermin                       | PROCESSORS
            9.receiver    | dpo@ocmw-aarschot.be       | fg@ocmw-aarschot.be              | BREACH_RECEIVER
            10.court      | Brussel                    | Leuven                           | COURT
            11.force      | 1 maart 2025               | 2 maart 2025                     | IN_FORCE
            11.notice     | zes maanden                | drie maanden                     | NOTICE
            E             | 3 februari 2025            | 4 februari 2025                  | ADVICE_SENDER
            """)
    void whatIsSaidDifferentlyIsOneDifference(String paragraph, String words, String others, Point point) {
        InventedProtocol changed = InventedProtocol.right().with(paragraph, words, others);
        for (Layout layout : List.of(Layout.PLAIN, Layout.ONE_LINE, Layout.PAGED)) {
            Comparison comparison =
                    Comparison.of(sheet(InventedProtocol.right(), Layout.WRAPPED_AT_60), sheet(changed, layout));
            assertThat(comparison.differences())
                    .as("%s in %s", point, layout)
                    .extracting(Difference::point)
                    .containsExactly(point);
        }
    }

    @Test
    void whatTheScannerTookForAnotherLetterIsNoDifference() {
        InventedProtocol noisy = InventedProtocol.right()
                .with("5.often", "dat wil", "dat wii")
                .with("8.sanction", "zonder termijn", "zondcr terrnijn");
        assertThat(Comparison.of(sheet(InventedProtocol.right(), Layout.PLAIN), sheet(noisy, Layout.PLAIN))
                        .differences())
                .isEmpty();
    }

    private static TermSheet sheet(InventedProtocol protocol, Layout layout) {
        return TermSheet.of("een tekst", TextReader.read(protocol.in(layout)));
    }
}
