package be.brugwachter.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk over real HTTP in the running house, with a browser that knows no JavaScript. */
@DisplayName("De pagina's van het onthaal")
class DeskPagesTest {
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
    @Proves(Clause.TO_SOCIAL_WORKER)
    void theListNamesNobodyAndTheCardOpensForWhoTookTheFamilyOn() {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie");
                Visitor brecht = desk.visitor("brecht")) {
            assertThat(annie.open("/onthaal").body()).contains("Neem ik op").doesNotContain(NAME);
            assertThat(annie.open("/onthaal/" + id).body())
                    .contains("Mijn vervanger")
                    .doesNotContain(NAME);
            String card = desk.card(annie, id);
            assertThat(card).matches("/onthaal/[0-9a-f-]{36}/kaart/[0-9a-f-]{36}");
            HttpResponse<String> shown = annie.open(card);
            assertThat(shown.body()).contains("Fien Zonnedauw", "tel:+32470000001", "Bedachte Kaai 12");
            assertThat(shown.body()).contains("<title>De kaart · Brugwachter</title>");
            assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(Visitor.target(brecht.open(card))).isEqualTo("/onthaal/" + id);
            assertThat(brecht.open("/onthaal/" + id).body()).contains("Bij Annie Maes", "Ik neem over");
        }
    }

    @Test
    void theSecondOfTwoHearsThatAColleagueWasFirst() {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie");
                Visitor brecht = desk.visitor("brecht")) {
            String form = brecht.open("/onthaal/" + id).body();
            assertThat(form).contains("Neem ik op");
            desk.card(annie, id);
            var answer = brecht.submitTo(
                    "/onthaal/" + id,
                    "/onthaal/" + id + "/opnemen",
                    Map.of("vervanger", desk.account("annie"), "doel", "clarify-need"));
            assertThat(answer.body()).contains("Een collega was je net voor").doesNotContain(NAME);
        }
    }

    @Test
    @Proves(Clause.PURPOSE_BOUND)
    void withoutAPurposeOfTheProtocolTheCardStaysShut() {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie")) {
            desk.card(annie, id);
            String here = "/onthaal/" + id;
            assertThat(annie.submitTo(here, here + "/openen", Map.of()).body())
                    .contains("Alleen een doel uit dit protocol kan (artikel 2)");
            assertThat(annie.submitTo(here, here + "/openen", Map.of("doel", "schulden-innen"))
                            .body())
                    .contains("Alleen een doel uit dit protocol kan (artikel 2)")
                    .doesNotContain(NAME);
        }
    }

    @Test
    @Proves(Clause.KEEP_UNTIL_CONTACT)
    void fromAnAttemptToContactToErasureEachStepSaysWhatHappens() {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie")) {
            String card = desk.card(annie, id);
            String outcome = "/onthaal/" + id + "/uitkomst/geen-hulp";
            assertThat(annie.open(card).body())
                    .contains("Spreek de ouder eerst")
                    .doesNotContain("Wil geen hulp");
            assertThat(annie.submit(outcome, Map.of()).body()).contains("Er was nog geen contact");
            annie.submitTo(card, card + "/poging", Map.of("manier", "VISIT", "resultaat", "NOT_REACHED"));
            assertThat(annie.open(card).body()).contains("Genoteerd: huisbezoek, niet bereikt.");
            annie.submitTo(card, card + "/poging", Map.of("manier", "TELEPHONE", "resultaat", "APPOINTMENT"));
            assertThat(annie.open(card).body()).contains("Wil hulp", "Wil geen hulp", "Is al cliënt");
            assertThat(annie.open(outcome).body()).contains("De gegevens worden nu gewist", "krijgt dit niet te horen");
            assertThat(Visitor.target(annie.submit(outcome, Map.of()))).isEqualTo("/onthaal/" + id);
            assertThat(annie.open("/onthaal/" + id).body())
                    .contains("De gegevens zijn hier gewist.", "Alleen dag en reden blijven.")
                    .doesNotContain(NAME);
            assertThat(annie.open(card).body()).doesNotContain(NAME);
        }
    }

    @Test
    void contactThatDoesNotSucceedIsNotLetGoTooEarly() {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie")) {
            desk.card(annie, id);
            String page = "/onthaal/" + id + "/uitkomst/niet-bereikt";
            assertThat(annie.submitTo(page, page + "/loslaten", Map.of("reden", "EVERY_WAY_TRIED"))
                            .body())
                    .contains("De afgesproken tijd is nog niet om");
            assertThat(annie.submitTo(page, page + "/verder", Map.of()).body()).contains("Kies een reden en een dag");
        }
    }

    @Test
    @Proves(Clause.FILE_IF_WISHED)
    void theClientGoesToTheNamedSystemAndTheCopyIsErased() {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie")) {
            String card = desk.card(annie, id);
            annie.submitTo(card, card + "/poging", Map.of("resultaat", "REACHED"));
            String page = "/onthaal/" + id + "/dossier";
            assertThat(annie.open(page).body()).contains("New Horizon of New Social", "Leg klaar");
            HttpResponse<String> file = annie.submitTo(page, page + "/ophalen", Map.of("vorm", "JSON_LD"));
            assertThat(file.body()).contains(NAME, "http://www.w3.org/ns/person#Person");
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"overdracht.jsonld\"");
            assertThat(annie.submitTo(page, page + "/ophalen", Map.of("vorm", "JSON_LD"))
                            .body())
                    .doesNotContain(NAME);
            assertThat(annie.submitTo(page, page + "/nummer", Map.of("nummer", "dossier van Fien"))
                            .body())
                    .contains("Dit is geen dossiernummer");
            annie.submitTo(page, page + "/nummer", Map.of("nummer", "NH-2026-17"));
            assertThat(annie.open("/onthaal/" + id).body()).contains("ze staan in jullie dossiersysteem");
            assertThat(annie.open(card).body()).doesNotContain(NAME);
        }
    }

    @Test
    void aDistributorAsksForTheNamesAndGivesTheFamilyToAColleague() {
        UUID id = desk.waiting();
        try (Visitor dieter = desk.visitor("dieter")) {
            assertThat(dieter.open("/onthaal").body()).contains("Toon de namen").doesNotContain(NAME);
            assertThat(dieter.submitTo("/onthaal", "/onthaal/namen", Map.of()).body())
                    .contains("Kies waarvoor")
                    .doesNotContain(NAME);
            var names = dieter.submitTo("/onthaal", "/onthaal/namen", Map.of("doel", "clarify-need"));
            assertThat(names.body()).contains("Fien Zonnedauw");
            assertThat(names.headers().firstValue("Cache-Control")).contains("no-store");
            var given = dieter.submitTo(
                    "/onthaal/" + id,
                    "/onthaal/" + id + "/geven",
                    Map.of("helper", desk.account("brecht"), "naast", desk.account("annie")));
            assertThat(Visitor.target(given)).isEqualTo("/onthaal");
            assertThat(dieter.open("/onthaal/" + id).body()).contains("Bij Brecht Claes. Vervanger: Annie Maes.");
        }
    }

    @Test
    void everythingOfAnAbsentColleagueGoesWithOneAct() {
        UUID id = desk.waiting();
        try (Visitor annie = desk.visitor("annie");
                Visitor brecht = desk.visitor("brecht")) {
            desk.card(annie, id);
            brecht.submit(
                    "/onthaal/afwezig", Map.of("afwezig", desk.account("annie"), "neemt", desk.account("brecht")));
            assertThat(brecht.open("/onthaal").body()).contains("Doorgegeven: ");
            assertThat(brecht.open("/onthaal/" + id).body()).contains("Bij Brecht Claes. Vervanger: Annie Maes.");
        }
    }

    @Test
    @Proves(Clause.RECEIVER_UNDER_SECRECY)
    void whoDidNotAttestSecrecySeesNothingUntilItIsDone() {
        desk.waiting();
        try (Visitor emma = desk.visitor("emma")) {
            assertThat(emma.open("/").body()).contains("Bevestig je beroepsgeheim");
            assertThat(emma.open("/onthaal").body()).contains("Bevestig eerst").doesNotContain("Neem ik op");
            emma.submit("/mijn-gegevens", Map.of());
            assertThat(emma.open("/onthaal").body()).contains("Neem ik op");
            assertThat(emma.open("/").body()).contains("op iemand");
        }
    }

    @Test
    void theSendersPeopleFindNoDesk() {
        UUID id = desk.waiting();
        try (Visitor an = new Visitor(desk.house)) {
            an.signIn("an", TestHouse.PASSWORD);
            assertThat(an.open("/onthaal").statusCode()).isEqualTo(403);
            assertThat(an.open("/onthaal/" + id).statusCode()).isEqualTo(403);
        }
    }
}
