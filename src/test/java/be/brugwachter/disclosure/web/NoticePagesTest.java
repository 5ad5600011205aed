package be.brugwachter.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.NoticeDesk;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the data protection officer, over real HTTP in the running house. */
class NoticePagesTest {
    private static final Party OPGROEIEN = Party.of("0886.886.638");
    private static final ProtocolId BREE = new ProtocolId("opgroeien-ocmw-bree");

    private static TestHouse house;

    @BeforeAll
    static void openTheHouse(@TempDir Path folder) {
        house = TestHouse.open(folder);
        var channels = house.bean(ChannelDesk.class);
        var first = new Actor(OPGROEIEN, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
        var second = new Actor(OPGROEIEN, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
        Walls.run(OPGROEIEN, () -> {
            var proposal = channels.proposeMailbox(BREE, new EmailAddress("sociaalhuis@bree.example"), first);
            channels.confirm(BREE, proposal.id(), second);
        });
    }

    @AfterAll
    static void closeTheHouse() {
        house.close();
    }

    @Test
    void theOfficerFindsItOnTheHomePageAndSaysWhenItWasSeen() {
        try (var officer = signedIn("dora");
                var manager = signedIn("petra")) {
            assertThat(officer.open("/").body()).contains("Twee mensen legden", "/te-zien");
            assertThat(officer.open("/te-zien").body())
                    .contains("Mailadres afgesproken", "OCMW Bree")
                    .doesNotContain("sociaalhuis@bree.example");
            var notice = Walls.as(OPGROEIEN, () -> house.bean(NoticeDesk.class).unseen())
                    .getFirst();

            var refused = manager.submitTo("/te-zien", "/te-zien/" + notice.id() + "/gezien", Map.of());
            assertThat(refused.statusCode()).isEqualTo(403);
            Walls.as(OPGROEIEN, () -> house.bean(NoticeDesk.class).unseen())
                    .forEach(each -> officer.submitTo("/te-zien", "/te-zien/" + each.id() + "/gezien", Map.of()));
            assertThat(officer.open("/te-zien").body()).contains("Gezien door je functionaris op");
            assertThat(officer.open("/").body()).doesNotContain("Twee mensen legden");
        }
    }

    @Test
    void aTeamMemberHasNothingToSeeHere() {
        try (var member = signedIn("an")) {
            assertThat(member.open("/te-zien").statusCode()).isEqualTo(403);
        }
    }

    private static Visitor signedIn(String username) {
        var visitor = new Visitor(house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
