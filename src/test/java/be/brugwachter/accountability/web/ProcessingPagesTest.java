package be.brugwachter.accountability.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.staff.web.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of processing, and the documents of a protocol, in the running house. */
class ProcessingPagesTest {
    private static TestHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.open(folder.resolve("map"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @DisplayName("de functionaris leest het register, en neemt het mee als rekenblad en op papier")
    @Proves(Clause.IN_PROCESSING_REGISTER)
    void register() throws IOException {
        try (Visitor dora = as("dora")) {
            assertThat(dora.open("/verwerkingen").body())
                    .contains(
                            "Verwerkingsregister", "opgroeien-ocmw-brugge, versie 1", "opgroeien-ocmw-bree, versie 1");
            assertThat(dora.download("/verwerkingen/verwerkingsregister.xlsx")).startsWith((byte) 'P', (byte) 'K');
            try (PDDocument pdf = Loader.loadPDF(dora.download("/verwerkingen/verwerkingsregister.pdf"))) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains(
                                Shipped.BRUGGE.purposes().original().text(),
                                Shipped.BREE.receiver().name());
            }
        }
    }

    @Test
    @DisplayName("een teamlid komt er niet in")
    void notForTeamMembers() {
        try (Visitor an = as("an")) {
            for (String page : new String[] {
                "/verwerkingen",
                "/verwerkingen/verwerkingsregister.pdf",
                "/protocollen/opgroeien-ocmw-brugge/documenten"
            }) {
                assertThat(an.open(page).statusCode()).as(page).isEqualTo(403);
            }
        }
    }

    @Test
    @DisplayName(
            "de beheerder bewaart de bijlage; ze ligt bij het protocol, met haar vingerafdruk, en gaat mee in het dossier")
    @Proves(Clause.ANNEX_OBSERVED)
    void annex() {
        String page = "/protocollen/opgroeien-ocmw-bree";
        try (Visitor petra = as("petra")) {
            assertThat(petra.open(page).body()).contains("bijlage van de samenwerkingsovereenkomst");
            byte[] pdf = "%PDF-1.7 verzonnen bijlage".getBytes(StandardCharsets.US_ASCII);
            String form = page + "/bewaren/bijlage";
            assertThat(petra.upload(form, form, "document", Map.of("bijlage.pdf", pdf))
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith(page + "/documenten"));
            assertThat(petra.open(page + "/documenten").body()).contains("bijlage.pdf", "Vingerafdruk");
            assertThat(new String(petra.download(page + "/dossier.zip"), StandardCharsets.ISO_8859_1))
                    .startsWith("PK")
                    .contains("gebeurd.csv", "SHA256SUMS", "-bijlage.pdf");
        }
    }

    private static Visitor as(String username) {
        Visitor visitor = new Visitor(house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
