package be.brugwachter.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.staff.web.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a client asks at the OCMW: noted once it is clear who asks, answered on paper with the facts of the OCMW alone. */
@DisplayName("Vragen over rechten aan het onthaal")
class ClientAsksTest {
    private static final String NAME = "Zonnedauw";
    private static DeskHouse desk;

    @BeforeAll
    static void open(@TempDir Path folder) {
        desk = new DeskHouse(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void accessGivesEverythingTheOcmwHasAndTheRegisterNamesNobody() throws IOException {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie");
                Visitor brecht = desk.visitor("brecht")) {
            desk.card(annie, id);
            assertThat(Visitor.target(brecht.open("/onthaal/" + id + "/vraag"))).isEqualTo("/rechten");
            String line = note(annie, id, "ACCESS");
            assertThat(annie.open("/").body()).contains("Antwoord op een vraag over gegevens");
            assertThat(annie.open("/rechten").body())
                    .contains("Inzage of een kopie")
                    .doesNotContain(NAME);
            assertThat(brecht.open("/rechten").body()).doesNotContain(line);
            assertThat(Visitor.target(brecht.open(line))).isEqualTo("/rechten");
            answer(annie, line);
            String paper = paper(annie, line);

            assertThat(paper)
                    .contains("Fien", NAME, "OCMW Brugge", "Opgroeien", "Uw rechten", "Gegevensbeschermingsautoriteit")
                    .contains("maatschappelijk werker: iemand aangeduid")
                    .doesNotContain("Annie", "Maes");
            assertThat(rows()).doesNotContain(NAME, "Fien");
            assertThat(annie.open("/").body()).doesNotContain("Antwoord op een vraag over gegevens");
        }
    }

    @Test
    void erasureBeforeThereIsAFileErasesAtOnce() throws IOException {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie")) {
            desk.card(annie, id);
            String line = note(annie, id, "ERASURE");
            assertThat(annie.open("/onthaal/" + id).body()).contains("Open de kaart");
            answer(annie, line);
            assertThat(annie.open("/onthaal/" + id).body()).contains("De gegevens zijn hier gewist.");
            assertThat(paper(annie, line))
                    .contains("Wij hebben uw gegevens gewist", "De cliënt vroeg het")
                    .doesNotContain(NAME);
        }
    }

    @Test
    void erasureOnceThereIsAFileIsAnsweredWithReasonAndDate() throws IOException {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie")) {
            String card = desk.card(annie, id);
            annie.submitTo(card, card + "/poging", Map.of("manier", "TELEPHONE", "resultaat", "APPOINTMENT"));
            String file = "/onthaal/" + id + "/dossier";
            annie.submitTo(file, file + "/hier", Map.of());
            annie.submitTo(
                    file,
                    file + "/afsluiten",
                    Map.of("dag", LocalDate.now(clock()).toString()));
            String line = note(annie, id, "ERASURE");
            answer(annie, line);
            assertThat(annie.open(line).body()).contains("Het dossier blijft");
            assertThat(paper(annie, line))
                    .contains(
                            "artikel 17, lid 3",
                            "blijft tot en met",
                            String.valueOf(LocalDate.now(clock()).getYear() + 10),
                            NAME);
        }
    }

    @Test
    void nothingIsNotedBeforeTheWorkerSaidWhoAsks() {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie")) {
            desk.card(annie, id);
            String page = "/onthaal/" + id + "/vraag";
            assertThat(annie.submit(page, Map.of("wens", "ACCESS", "dag", "2026-01-05"))
                            .body())
                    .contains("Kijk eerst na wie dit vraagt", "value=\"2026-01-05\"", "checked");
            assertThat(annie.submit(page, Map.of("wens", "ACCESS", "hoe", "KNOWN_TO_ME", "dag", "2999-01-05"))
                            .body())
                    .contains("een dag die voorbij is");
        }
    }

    private static Clock clock() {
        return desk.house.bean(Clock.class);
    }

    private static String note(Visitor annie, UUID id, String wish) {
        var fields = Map.of(
                "wens",
                wish,
                "hoe",
                "IDENTITY_CARD_SEEN",
                "dag",
                LocalDate.now(clock()).toString());
        String line = Visitor.target(annie.submit("/onthaal/" + id + "/vraag", fields));
        assertThat(line).matches("/rechten/[0-9a-f-]{36}");
        return line;
    }

    private static void answer(Visitor annie, String line) {
        assertThat(Visitor.target(annie.submitTo(line, line + "/antwoord", Map.of())))
                .isEqualTo(line);
    }

    private static String paper(Visitor annie, String line) throws IOException {
        byte[] pdf = annie.submitFor(line, line + "/pdf");
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static String rows() {
        return JdbcClient.create(desk.house.database().owner())
                .sql("select coalesce(string_agg(row_to_json(r)::text, ' '), '') from rights_request r")
                .query(String.class)
                .single();
    }
}
