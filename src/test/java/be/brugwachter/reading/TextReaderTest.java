package be.brugwachter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a text, and that no lay-out changes it. */
class TextReaderTest {
    private final Reading reading = TextReader.read(InventedProtocol.right().in(Layout.PLAIN));

    @Test
    void theWholeProtocolIsRead() {
        assertThat(values(reading))
                .containsEntry("sender.name", "Opgroeien regie")
                .containsEntry("sender.enterpriseNumber", "0886886638")
                .containsEntry("sender.seat", "Hallepoortlaan 27, 1060 Brussel")
                .containsEntry("sender.representatives[0].name", "Griet Vandormael")
                .containsEntry("sender.representatives[0].function", "administrateur-generaal")
                .containsEntry("sender.localTeam", "Kind en Gezin Hageland")
                .containsEntry("sender.dpoContact", "dpo@opgroeien.be")
                .containsEntry("receiver.name", "OCMW Aarschot")
                .containsEntry("receiver.enterpriseNumber", "0212234515")
                .containsEntry("receiver.seat", "Ten Drossaarde 1, 3200 Aarschot")
                .containsEntry("receiver.representatives[0].name", "Wout Hermansen")
                .containsEntry("receiver.representatives[0].function", "algemeen directeur")
                .containsEntry("receiver.representatives[1].name", "Lieve Daneels")
                .containsEntry("receiver.representatives[1].function", "voorzitter van het vast bureau")
                .containsEntry("receiver.dpoContact", "dpo@ocmw-aarschot.be")
                .containsEntry("receiver.mailbox.asWritten", "onthaal@ocmw-aarschot.be")
                .containsEntry("receiver.mailbox.address", "onthaal@ocmw-aarschot.be")
                .containsEntry("receiver.mailbox.confirmed", false)
                .containsEntry("cooperationAgreement.signed", LocalDate.of(2025, 1, 15))
                .containsEntry("dpoAdvice.sender", LocalDate.of(2025, 2, 3))
                .containsEntry("dpoAdvice.receiver", LocalDate.of(2025, 2, 10))
                .containsEntry("signed", LocalDate.of(2025, 2, 20))
                .containsEntry("inForce", LocalDate.of(2025, 3, 1))
                .containsEntry("noticePeriodMonths", 6)
                .containsEntry("purposes[0]", "vraag van het gezin uit te klaren")
                .containsEntry("purposes[1]", "passende hulp te zoeken")
                .containsEntry("data[0].item", "Voornaam en naam van de ouder")
                .containsEntry("data[0].justification", "nodig om te weten over wie het gaat")
                .containsEntry("data[1].item", "Adres, telefoonnummer en e-mailadres van de ouder")
                .containsEntry("encryption.cipher", "AES-256")
                .containsEntry("encryption.program", "7-Zip")
                .containsEntry("processors[0].name", "Voorbeeldsoft NV")
                .containsEntry("processors[0].products[1]", "Agendaplus")
                .containsEntry("court", "Brussel");
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.family()).isEqualTo(Family.OPGROEIEN_OCMW);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void noLayoutChangesWhatIsRead(Layout layout) {
        assertThat(values(TextReader.read(InventedProtocol.right().in(layout)))).isEqualTo(values(reading));
    }

    @Test
    void everyValueKnowsItsLine() {
        Found force = reading.at("inForce").orElseThrow();
        String text = InventedProtocol.right().in(Layout.PLAIN);
        assertThat(text.lines().toList().get(force.place().line() - 1)).contains("1 maart 2025");
        assertThat(force.place().article()).isEqualTo("art. 11");
        assertThat(force.place().excerpt()).isEqualTo("1 maart 2025");
        assertThat(force.certain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/03/2025",
                "1/3/2025",
                "1.3.2025",
                "01-03-2025",
                "2025-03-01",
                "1 maart 2025",
                "1 mrt. 2025",
                "1ste maart 2025",
                "1 MAART 2025",
                "eerste maart 2025",
                "1 / 3 / 2025",
                "1e maart 2025",
                "1/3/25"
            })
    void aDayIsReadHoweverItIsWritten(String written) {
        Reading other = TextReader.read(InventedProtocol.right()
                .with("11.force", "1 maart 2025", written)
                .in(Layout.PLAIN));
        assertThat(other.day("inForce")).contains(LocalDate.of(2025, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({"zes maanden,6", "6 maanden,6", "6 (zes) maanden,6", "drie maanden,3", "één jaar,12", "18 maanden,18"})
    void aNoticePeriodIsReadInDigitsAndWords(String written, int months) {
        Reading other = TextReader.read(InventedProtocol.right()
                .with("11.notice", "zes maanden", written)
                .in(Layout.PLAIN));
        assertThat(other.at("noticePeriodMonths").map(Found::value)).contains(months);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onthaal(5)ocmw-aarschot.be",
                "onthaal(a)ocmw-aarschot.be",
                "onthaal (at) ocmw-aarschot.be",
                "onthaal©ocmw-aarschot.be",
                "onthaal @ocmw-aarschot.be",
                "onthaal@ ocmw-aarschot.be"
            })
    void aMailboxMendedByGuessIsNeitherCertainNorConfirmed(String written) {
        Reading other = TextReader.read(InventedProtocol.right()
                .with("6.send", "onthaal@ocmw-aarschot.be", written)
                .in(Layout.PLAIN));
        assertThat(other.text("receiver.mailbox.asWritten")).contains(written);
        assertThat(other.text("receiver.mailbox.address")).contains("onthaal@ocmw-aarschot.be");
        assertThat(other.at("receiver.mailbox.address"))
                .get()
                .extracting(Found::certain)
                .isEqualTo(false);
        assertThat(other.at("receiver.mailbox.address").orElseThrow().mended())
                .containsExactly(written + " → onthaal@ocmw-aarschot.be");
        assertThat(other.at("receiver.mailbox.confirmed").map(Found::value)).contains(false);
    }

    @Test
    void aBrokenProgramNameIsMendedAndTold() {
        Reading other = TextReader.read(
                InventedProtocol.right().with("6.send", "7-Zip", "7- zip").in(Layout.PLAIN));
        assertThat(other.text("encryption.program")).contains("7-Zip");
        assertThat(other.at("encryption.program").orElseThrow().mended()).containsExactly("7- zip → 7-zip");
    }

    @Test
    void aScannedLetterInANumberIsMendedWhenTheCheckStands() {
        Reading other = TextReader.read(InventedProtocol.right()
                .with("receiver", "0212.234.515", "O2l2.234.515")
                .in(Layout.PLAIN));
        assertThat(other.text("receiver.enterpriseNumber")).contains("0212234515");
        assertThat(other.at("receiver.enterpriseNumber").orElseThrow().certain())
                .isTrue();
        assertThat(other.at("receiver.enterpriseNumber").orElseThrow().mended()).isNotEmpty();
    }

    @Test
    void anotherFamilyIsReadAsFarAsItGoesAndSaysSo() {
        Reading other = TextReader.read(InventedProtocol.right()
                .everywhere("OCMW Aarschot", "De Voorbeeldstichting")
                .everywhere("OCMW AARSCHOT", "DE VOORBEELDSTICHTING")
                .in(Layout.PLAIN));
        assertThat(other.family()).isEqualTo(Family.OTHER);
        assertThat(other.text("receiver.name")).contains("De Voorbeeldstichting");
        assertThat(other.day("signed")).isPresent();
    }

    @Test
    void aTextThatIsNoProtocolSaysSo() {
        Reading other =
                TextReader.read("Beste buren, zaterdag is het feest in onze straat. Breng een stoel mee. Tot dan!");
        assertThat(other.family()).isEqualTo(Family.NONE);
        assertThat(other.missing()).contains("sender.name", "receiver.mailbox.address", "inForce");
    }

    static Map<String, Object> values(Reading reading) {
        Map<String, Object> values = new LinkedHashMap<>();
        reading.paths()
                .forEach(path -> values.put(path, reading.at(path).orElseThrow().value()));
        return values;
    }
}
