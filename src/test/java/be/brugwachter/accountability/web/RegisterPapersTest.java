package be.brugwachter.accountability.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.staff.web.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De papieren uit het register, in het draaiende huis")
class RegisterPapersTest {
    private static final String BRUGGE = "0207832792";
    private static final String ID = "/opgroeien-ocmw-brugge";
    private static final String NOTICE = "/aan-de-client";
    private static final String DRAFT = "/effectbeoordeling";

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
    @DisplayName("een maatschappelijk werker neemt de kennisgeving mee naar het eerste contact")
    void notice() throws IOException {
        try (Visitor fatima = at(BRUGGE, "fatima")) {
            assertThat(Visitor.target(fatima.open(NOTICE))).isEqualTo(NOTICE + ID);
            assertThat(fatima.open(NOTICE + ID).body())
                    .contains("Kennisgeving aan de cliënt", "Van wie hebben wij uw gegevens?", "Vul eerst aan")
                    .contains("Vlaamse Toezichtcommissie of Gegevensbeschermingsautoriteit");
            assertThat(text(fatima, NOTICE + ID + "/kennisgeving.pdf"))
                    .contains(
                            "Uw gegevens bij OCMW Brugge", "Kind en Gezin Brugge", "Ons telefoonnummer of mailadres:");
            assertThat(fatima.open(DRAFT).statusCode()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("wie doorgeeft, geeft de kennisgeving niet zelf")
    void notByTheSender() {
        try (Visitor dora = at("0886886638", "dora")) {
            assertThat(dora.open(NOTICE).body()).contains("Wie ze krijgt, geeft de cliënt deze kennisgeving");
            assertThat(dora.open(NOTICE + ID).statusCode()).isEqualTo(404);
            assertThat(dora.open(NOTICE + "/Niets%20Zo").statusCode()).isEqualTo(404);
        }
        try (Visitor an = at("0886886638", "an")) {
            assertThat(an.open(NOTICE).statusCode()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("de functionaris krijgt een ontwerp van effectbeoordeling, met zijn vragen voorop")
    void draft() throws IOException {
        try (Visitor dora = at("0886886638", "dora")) {
            assertThat(dora.open("/verwerkingen").body()).contains("href=\"" + DRAFT + "\"", "href=\"" + NOTICE + "\"");
            assertThat(dora.open(DRAFT).body()).contains("href=\"" + DRAFT + ID + "\"");
            assertThat(dora.open(DRAFT + ID).body())
                    .containsSubsequence(
                            "Dit is een ontwerp", "1. Wat er gebeurt", "3. Wat er kan misgaan", "Jouw oordeel:");
            assertThat(text(dora, DRAFT + ID + "/effectbeoordeling.pdf"))
                    .contains("Te beantwoorden door de functionaris", "vult de functionaris in")
                    .contains(Shipped.BRUGGE.data().getFirst().justification().text());
        }
    }

    private static String text(Visitor visitor, String path) throws IOException {
        byte[] bytes = visitor.download(path);
        if (Boolean.getBoolean("brugwachter.pictures")) {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(path.substring(path.lastIndexOf('/') + 1)), bytes);
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static Visitor at(String party, String username) {
        Visitor visitor = new Visitor(house);
        visitor.signInAt(party, username, TestHouse.PASSWORD);
        return visitor;
    }
}
