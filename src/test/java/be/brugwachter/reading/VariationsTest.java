package be.brugwachter.reading;

import static be.brugwachter.reading.InventedProtocol.right;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways in which other people write the same thing; each was once read wrongly. */
class VariationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"één maart 2025", "1-maart-2025", "2025/03/01", "eerste maart 2025"})
    void aDayIsRead(String written) {
        assertThat(read(right().with("11.force", "1 maart 2025", written)).day(Keys.IN_FORCE))
                .hasToString("Optional[2025-03-01]");
    }

    @ParameterizedTest
    @CsvSource({
        "een half jaar, 6",
        "anderhalf jaar, 18",
        "één jaar, 12",
        "zes volle maanden, 6",
        "zes kalendermaanden, 6",
        "6 mnd, 6",
        "één maand, 1"
    })
    void aNoticePeriodIsRead(String written, int months) {
        assertThat(read(right().with("11.notice", "zes maanden", written)).at(Keys.NOTICE))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(months));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gevestigd te 3200 Aarschot, Ten Drossaarde 1,",
                "waarvan de zetel gevestigd is te Ten Drossaarde 1, 3200 Aarschot,",
                "met zetel te Ten Drossaarde 1, B-3200 Aarschot,",
                "gelegen Ten Drossaarde nr. 1, 3200 Aarschot,",
                "met adres Ten Drossaarde 1 te 3200 Aarschot,",
                "kantoor houdende te Ten Drossaarde 1 - 3200 Aarschot,"
            })
    void aSeatIsRead(String written) {
        fine(
                right().with("receiver", "met zetel te Ten Drossaarde 1, 3200 Aarschot,", written),
                Map.of(Keys.RECEIVER + Keys.SEAT, "Ten Drossaarde 1, 3200 Aarschot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ondernemingsnr. 0212.234.515", "KBO-nr. 0212-234-515", "RPR 0212/234.515"})
    void aNumberIsRead(String written) {
        fine(
                right().with("receiver", "ondernemingsnummer 0212.234.515", written),
                Map.of(Keys.RECEIVER + Keys.NUMBER, "0212234515"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "haar algemeen directeur Wout Hermansen en mevrouw Lieve Daneels, voorzitter van het vast bureau",
                "de algemeen directeur, Wout Hermansen, en de voorzitter van het vast bureau, Lieve Daneels"
            })
    void theFunctionMayStandBeforeTheName(String written) {
        Reading reading = read(right().with(
                        "receiver",
                        "Wout Hermansen, algemeen directeur en Lieve Daneels, voorzitter van het vast bureau",
                        written.contains("mevrouw") ? written.replaceFirst(" en .*", "") : written));
        assertThat(reading.text("receiver.representatives[0].name")).contains("Wout Hermansen");
        assertThat(reading.text("receiver.representatives[0].function")).contains("algemeen directeur");
        if (!written.contains("mevrouw")) {
            assertThat(reading.text("receiver.representatives[1].name")).contains("Lieve Daneels");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onthaal[at]ocmw-aarschot.be",
                "onthaal{at}ocmw-aarschot.be",
                "onthaal(S)ocmw-aarschot.be",
                "onthaal [at] ocmw-aarschot [dot] be",
                "onthaal at ocmw-aarschot.be",
                "onthaal@ocmw-aarschot,be",
                "onthaal@ocmw-aarschot. be"
            })
    void anAddressIsGuessedAndIsNoResidueOfADraft(String written) {
        InventedProtocol text =
                right().with("6.send", "onthaal@ocmw-aarschot.be.", written + " en zo wordt het verzonden.");
        assertThat(read(text).text(Keys.MAILBOX_ADDRESS)).contains("onthaal@ocmw-aarschot.be");
        assertThat(LinterTest.said(text, Layout.PLAIN)).containsExactly("mailbox-invalid art. 6", "scan-noise art. 6");
    }

    @Test
    void anAddressOverTwoLinesIsWhole() {
        fine(right().with("6.send", "onthaal@", "onthaal@\n"), Map.of(Keys.MAILBOX, "onthaal@ocmw-aarschot.be"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Aldus overeengekomen en ondertekend te Aarschot op 20-02-2025", "Aarschot, 20 februari 2025"})
    void placeAndDayOfSigningAreRead(String written) {
        fine(right().with("end", written), Map.of(Keys.SIGNED, "2025-02-20", Keys.SIGNED_AT, "Aarschot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaat in op", "heeft uitwerking vanaf"})
    void theDayOfForceIsRead(String written) {
        fine(right().with("11.force", "treedt in werking op", written), Map.of(Keys.IN_FORCE, "2025-03-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is er na zes maanden geen contact geweest, dan wist het OCMW alles.",
                "Komt er binnen 90 dagen geen contact tot stand, dan wist het OCMW alles."
            })
    void aMaximumMayStandBeforeTheContact(String written) {
        fine(right().with("3.maximum", written), Map.of());
    }

    @Test
    void processorsWithoutLegalFormAreRead() {
        fine(
                right().with("6.processors", "De verwerkers zijn Voorbeeldsoft en Andersoft."),
                Map.of("processors[0].name", "Voorbeeldsoft", "processors[1].name", "Andersoft"));
    }

    @Test
    void theLengthOfAKeyIsNoWayOfBringingIt() {
        InventedProtocol text = right().with("6.send", "AES-256", "AES met een sleutel van 256 bits")
                .without("6.secret");
        assertThat(LinterTest.said(text, Layout.PLAIN)).containsExactly("passphrase-exchange-missing art. 6");
    }

    private static Reading read(InventedProtocol text) {
        return TextReader.read(text.in(Layout.PLAIN));
    }

    private static void fine(InventedProtocol text, Map<String, String> values) {
        for (Layout layout : List.of(Layout.PLAIN, Layout.ONE_LINE, Layout.MARKDOWN)) {
            Reading reading = TextReader.read(text.in(layout));
            values.forEach((key, value) ->
                    assertThat(reading.text(key)).as(layout + " " + key).contains(value));
            assertThat(Linter.lint(reading)).as(layout.name()).isEmpty();
        }
    }
}
