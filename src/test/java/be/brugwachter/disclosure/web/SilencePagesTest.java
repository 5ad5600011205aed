package be.brugwachter.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.FolderDesk;
import be.brugwachter.operation.SenderAtWork;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.web.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mailboxes in which nothing is opened, over real HTTP in the running house. */
class SilencePagesTest {
    private static TestHouse house;

    @BeforeAll
    static void openTheHouse(@TempDir Path folder) {
        house = TestHouse.still(folder);
        var sender = new SenderAtWork(house);
        sender.sent();
        sender.courier();
    }

    @AfterAll
    static void closeTheHouse() {
        house.close();
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void managerAndOfficerReadWhoIsSilentEachWithStepsTheyCanTake() {
        try (var manager = signedIn("petra");
                var officer = signedIn("dora")) {
            assertThat(manager.open("/stil").body()).contains("Overal wordt gelezen");
            owner().sql("update parcel set moved_at = moved_at - interval '60 days'")
                    .update();
            assertThat(manager.open("/").body()).contains("OCMW Brugge: al ", "Bel, en noem geen namen");
            assertThat(manager.open("/stil").body())
                    .contains(
                            "OCMW Brugge: niemand opent iets",
                            "/kanaal/opgroeien-ocmw-brugge",
                            "Stuur dan een proefbericht");
            assertThat(officer.open("/stil").body())
                    .contains("OCMW Brugge: niemand opent iets", "Vraag je protocolbeheerder om een proefbericht")
                    .doesNotContain("href=\"/kanaal");
        }
    }

    @Test
    void theOwnFolderTellsWhatIsWrongAndWhenItGoes() {
        SenderAtWork.in(() -> {
            house.bean(FolderDesk.class).comes();
            return true;
        });
        owner().sql("update folder_walk set began_at = began_at - interval '2 hours'")
                .update();
        try (var manager = signedIn("petra");
                var officer = signedIn("dora")) {
            assertThat(manager.open("/stil").body())
                    .contains("Jullie postbus wordt niet gelezen", "Zodra de map weer gelezen is", "/ontvangst/pakjes");
            assertThat(officer.open("/stil").body())
                    .contains("Jullie postbus wordt niet gelezen")
                    .doesNotContain("/ontvangst/pakjes");
            SenderAtWork.in(() -> {
                house.bean(FolderDesk.class).walked(true);
                return true;
            });
            owner().sql("update folder_walk set stuck_since = stuck_since - interval '2 hours'")
                    .update();
            assertThat(manager.open("/stil").body())
                    .contains("In jullie postbus blijft een bericht liggen", "Zodra het bericht aangenomen is")
                    .doesNotContain("Zodra de map weer");
        }
    }

    @Test
    void aTeamMemberHasNothingToDoHere() {
        try (var member = signedIn("an")) {
            assertThat(member.open("/stil").statusCode()).isEqualTo(403);
        }
    }

    private static JdbcClient owner() {
        return JdbcClient.create(house.database().owner());
    }

    private static Visitor signedIn(String username) {
        var visitor = new Visitor(house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
