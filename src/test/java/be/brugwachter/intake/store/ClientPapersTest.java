package be.brugwachter.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.intake.ExportFormat;
import be.brugwachter.intake.IntakeStore;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.Municipality;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClientPapersTest {
    private static final RawDetails DETAILS = RawDetails.empty()
            .with(DetailField.FIRST_NAME, "Şêrîn")
            .with(DetailField.NAME, "O'Zonnedauw & <b>")
            .with(DetailField.STREET, "Bedachte Kaai")
            .with(DetailField.NUMBER, "12")
            .with(DetailField.POSTCODE, "8000")
            .with(DetailField.PLACE, "Brugge")
            .with(DetailField.TELEPHONE, "+32470000001");

    @Test
    void everyTermOfTheJsonHasItsMeaningInTheFile() {
        JsonNode person = JsonMapper.shared().readTree(write(ExportFormat.JSON_LD, DETAILS));
        assertThat(person.get("@type").asString()).isEqualTo("Persoon");
        assertThat(person.get("verblijfplaats").get("straatnaam").asString()).isEqualTo("Bedachte Kaai");
        assertThat(person.get("contactinfo").get("telefoon").asString()).isEqualTo("+32470000001");
        List<String> terms = new ArrayList<>();
        terms(person, terms);
        assertThat(terms).isNotEmpty().allMatch(term -> person.get("@context").has(term));
        assertThat(person.get("@context").isObject()).isTrue();
    }

    private static void terms(JsonNode node, List<String> found) {
        node.properties().forEach(each -> {
            if (each.getKey().equals("@type")) {
                found.add(each.getValue().asString());
            } else if (!each.getKey().equals("@context")) {
                found.add(each.getKey());
                terms(each.getValue(), found);
            }
        });
    }

    @Test
    void theCsvHasTwoRowsAndKeepsEverySign() {
        String csv = new String(write(ExportFormat.CSV, DETAILS), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("\"Şêrîn\",\"O'Zonnedauw & <b>\"", "\"+32470000001\"");
    }

    @Test
    void aSpreadsheetFindsNoFormula() {
        String csv = new String(
                write(ExportFormat.CSV, DETAILS.with(DetailField.NAME, "=1+1").with(DetailField.STREET, "+A1")),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=1+1\"", "\"'+A1\"");
    }

    @Test
    void thePdfShowsEveryFieldAsTextWithItsOwnLetters() throws IOException {
        try (var pdf = Loader.loadPDF(write(ExportFormat.PDF, DETAILS))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Şêrîn", "O'Zonnedauw & <b>", "Bedachte Kaai", "+32470000001");
        }
    }

    private static byte[] write(ExportFormat format, RawDetails details) {
        return new ClientPapers().write(format, new IntakeStore.Client(details, new Municipality("31005", "Brugge")));
    }
}
