package be.brugwachter.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.web.Visitor;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of flaws, on both banks, in the running house. */
class FlawPagesTest {
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
    @Proves(Clause.FLAW_REPORTED)
    void theAssignedWorkerMarksAnItemAndAKindAndASuperfluousAddressIsGone() {
        UUID id = desk.waiting();
        String page = "/onthaal/" + id + "/gebrek";
        try (Visitor annie = desk.visitor("annie");
                Visitor brecht = desk.visitor("brecht")) {
            String card = desk.card(annie, id);
            assertThat(annie.open(card).body()).contains("Bedachte Kaai 12", page);
            assertThat(annie.submit(page, Map.of("gegeven", "ADDRESS")).body())
                    .contains("Kies welk gegeven, en wat eraan scheelt")
                    .doesNotContain("Zonnedauw", "Bedachte");
            annie.submit(page, Map.of("gegeven", "ADDRESS", "soort", "SUPERFLUOUS"));
            assertThat(annie.open(page).body())
                    .contains("adres: overbodig")
                    .doesNotContain("Zonnedauw", "Bedachte", "textarea", "type=\"text\"");
            assertThat(annie.open(card).body()).contains("Zonnedauw").doesNotContain("Bedachte Kaai");
            assertThat(Visitor.target(brecht.open(page))).isEqualTo("/onthaal/" + id);
            assertThat(annie.open("/onthaal/partners-verwittigen").body()).contains("Er hoeft niemand iets te weten");
        }
    }

    @Test
    void atTheSenderTheTeamTheManagerAndTheOfficerFindTheListAndNobodyElseDoes() {
        try (Visitor an = as("an");
                Visitor petra = as("petra");
                Visitor dora = as("dora");
                Visitor annie = desk.visitor("annie")) {
            assertThat(an.open("/gebreken").body()).contains("Er zijn geen meldingen", "Noteer een mail");
            assertThat(petra.open("/gebreken").body()).contains("Elke melding met haar klok", "Noteer een mail");
            assertThat(dora.open("/gebreken").body()).contains("Elke melding").doesNotContain("Noteer een mail");
            assertThat(annie.open("/gebreken").statusCode()).isEqualTo(403);
            assertThat(dora.open("/gebreken-noteren").statusCode()).isEqualTo(403);
            var answer = petra.submit(
                    "/gebreken-noteren",
                    Map.of(
                            "bericht",
                            "66666666-7777-8888-9999-000000000000",
                            "gegeven",
                            "NAME",
                            "soort",
                            "WRONG",
                            "hoe",
                            "MAIL"));
            assertThat(answer.body()).contains("Dit nummer hoort niet bij een bericht");
            assertThat(petra.submit("/gebreken-noteren", Map.of("bericht", "Langestraat 12"))
                            .body())
                    .contains("Kies welk gegeven");
        }
    }

    private static Visitor as(String username) {
        Visitor visitor = new Visitor(desk.house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
