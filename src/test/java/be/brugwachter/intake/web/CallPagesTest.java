package be.brugwachter.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.intake.CallCourier;
import be.brugwachter.intake.CallTrouble;
import be.brugwachter.intake.store.FileSystemServer;
import be.brugwachter.intake.store.TestFileSystem;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the button to the OCMW's own file system over TLS, over real HTTP in the running house. */
class CallPagesTest {
    private static TestFileSystem system;
    private static DeskHouse desk;

    @BeforeAll
    static void open(@TempDir Path folder) {
        system = new TestFileSystem(folder.resolve("doel"), DeskHouse.BRUGGE.key());
        desk = new DeskHouse(folder, Map.of("brugwachter.handover-calls", system.targets.toString()));
        desk.house.bean(Scheduler.class).stop();
    }

    @AfterAll
    static void close() {
        desk.close();
        system.close();
    }

    @Test
    @Proves(Clause.FILE_IF_WISHED)
    void whatIsRefusedIsToldMendedAndArrivesOnceUnderTheSameKey() {
        UUID id = desk.waiting();
        String page = "/onthaal/" + id + "/dossier";
        try (Visitor annie = desk.visitor("annie")) {
            String card = desk.card(annie, id);
            annie.submitTo(card, card + "/poging", Map.of("resultaat", "REACHED"));
            assertThat(annie.open(page).body())
                    .contains("Stuur naar het dossiersysteem")
                    .doesNotContain("Leg klaar");

            system.server.status = 422;
            assertThat(annie.submitTo(page, page + "/sturen", Map.of("vorm", "JSON_LD"))
                            .body())
                    .contains("vertrekt zo dadelijk");
            round();
            assertThat(annie.open(page).body())
                    .contains("niet aangekomen", CallTrouble.REFUSED.reason(), "Probeer opnieuw");
            assertThat(annie.open("/").body()).contains("kwam niet aan in het dossiersysteem", page);

            system.server.status = 204;
            String again = find(
                    page + "/sturen/[0-9a-f-]{36}/opnieuw", annie.open(page).body());
            assertThat(annie.submitTo(page, again, Map.of()).body()).contains("vertrekt zo dadelijk");
            round();
            assertThat(annie.open(page).body())
                    .contains("aangekomen in het dossiersysteem", "Noteer hieronder het dossiernummer")
                    .doesNotContain("Probeer opnieuw");
            assertThat(annie.open("/").body()).doesNotContain("kwam niet aan in het dossiersysteem");
            assertThat(annie.submitTo(page, page + "/sturen", Map.of("vorm", "JSON_LD"))
                            .body())
                    .contains("Dat gebeurde al");
        }
        assertThat(system.server.came)
                .hasSize(2)
                .extracting(FileSystemServer.Came::body)
                .allMatch(body -> body.contains("Zonnedauw"));
        assertThat(system.server.came.stream().map(FileSystemServer.Came::key).distinct())
                .hasSize(1);
    }

    @Test
    void aColleagueWhoDoesNotLookAfterTheClientSendsNothing() {
        UUID id = desk.waiting();
        String page = "/onthaal/" + id + "/dossier";
        int before = system.server.came.size();
        try (Visitor annie = desk.visitor("annie");
                Visitor dieter = desk.visitor("dieter")) {
            String card = desk.card(annie, id);
            annie.submitTo(card, card + "/poging", Map.of("resultaat", "REACHED"));
            assertThat(dieter.submitTo("/onthaal", page + "/sturen", Map.of("vorm", "CSV"))
                            .statusCode())
                    .isEqualTo(403);
            round();
            assertThat(system.server.came).hasSize(before);
        }
    }

    private static void round() {
        Walls.run(DeskHouse.BRUGGE, desk.house.bean(CallCourier.class)::round);
    }

    private static String find(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
