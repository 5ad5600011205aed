package be.brugwachter.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.AgreedMailbox;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.ChannelStore;
import be.brugwachter.disclosure.Trouble;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The way to a receiver, over real HTTP in the running house. */
class ChannelPagesTest {
    private static final Party OPGROEIEN = Party.of("0886.886.638");
    private static final ProtocolId BREE = new ProtocolId("opgroeien-ocmw-bree");
    private static final String WAY = "/kanaal/opgroeien-ocmw-bree";

    private static TestHouse house;

    @BeforeAll
    static void openTheHouse(@TempDir Path folder) {
        house = TestHouse.open(folder);
    }

    @AfterAll
    static void closeTheHouse() {
        house.close();
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void onePersonCannotChangeTheAddressAndTwoCan() {
        try (var first = signedIn("petra");
                var second = signedIn("quinten")) {
            var proposal = Map.of("address", "sociaalhuis@bree.example");
            assertThat(first.submitTo(WAY + "/voorstel", WAY + "/mailbox", proposal)
                            .statusCode())
                    .isEqualTo(302);
            var waiting = first.open(WAY).body();
            assertThat(waiting).contains("Wacht op een tweede persoon", "sociaalhuis@bree.example");
            var agreed = Map.of("proposal", proposalIn(waiting));

            first.submitTo(WAY, WAY + "/bevestig", agreed);
            assertThat(first.open(WAY).body()).contains("Je stelde dit zelf voor");
            assertThat(agreedInBree()).isFalse();

            second.submitTo(WAY, WAY + "/bevestig", agreed);
            assertThat(second.open(WAY).body())
                    .contains("Bevestigd door twee mensen", "nog niet, er gaat geen gezin door");
            assertThat(agreedInBree()).isTrue();
        }
    }

    @Test
    void aSheetIsShownOnceForThePrinter() {
        try (var first = signedIn("petra");
                var second = signedIn("quinten")) {
            var way = "/kanaal/opgroeien-ocmw-brugge";
            var wish = Map.of("keeper", "hoofd van het onthaal", "deputy", "secretariaat", "months", "6");
            first.submitTo(way + "/voorstel", way + "/blad", wish);
            second.submitTo(
                    way,
                    way + "/bevestig",
                    Map.of("proposal", proposalIn(second.open(way).body())));
            var print = find("/blad/([0-9a-f-]{36})/afdrukken", first.open(way).body());

            var printed = first.submitTo(way, way + "/blad/" + print + "/afdrukken", Map.of());
            assertThat(printed.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(Pattern.compile("<code>[0-9a-z]{4}(-[0-9a-z]{4}){3}</code>")
                            .matcher(printed.body())
                            .results())
                    .hasSize(25);
            var again = first.submitTo(way, way + "/blad/" + print + "/afdrukken", Map.of());
            assertThat(again.statusCode()).isEqualTo(302);
        }
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void theManagerReadsThatAMailCameBackAndSaysOnceThatSheLooked() {
        var way = "/kanaal/opgroeien-ocmw-brugge";
        agreeAndReturn(new ProtocolId("opgroeien-ocmw-brugge"));
        try (var manager = signedIn("petra")) {
            assertThat(manager.open("/").body()).contains("een bericht kwam terug");
            assertThat(manager.open(way).body())
                    .contains(
                            "er vertrekt niets tot je gekeken hebt",
                            Trouble.RETURNED_FULL.reason(),
                            "Bel OCMW Brugge. Klopt het adres nog");
            manager.submitTo(way, way + "/gekeken", Map.of());
            assertThat(manager.open(way).body())
                    .contains("Genoteerd dat je keek")
                    .doesNotContain("er vertrekt niets tot je gekeken hebt");
            assertThat(manager.open("/").body()).doesNotContain("een bericht kwam terug");
        }
    }

    private static void agreeAndReturn(ProtocolId protocol) {
        var now = house.bean(Clock.class).instant();
        var mailbox =
                new AgreedMailbox(UUID.randomUUID(), protocol, new EmailAddress("onthaal@ocmw.example"), now, null);
        var store = house.bean(ChannelStore.class);
        var transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        Walls.run(
                OPGROEIEN,
                () -> transaction.executeWithoutResult(running -> {
                    store.agree(mailbox);
                    store.returned(mailbox.id(), new AgreedMailbox.Returned(now, Trouble.RETURNED_FULL));
                }));
    }

    @Test
    void aTeamMemberHasNothingToDoHere() {
        try (var member = signedIn("an")) {
            assertThat(member.open("/kanaal").statusCode()).isEqualTo(403);
            assertThat(member.open(WAY).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aWrongAddressIsToldBesideTheField() {
        try (var first = signedIn("petra")) {
            var answer =
                    first.submitTo(WAY + "/voorstel", WAY + "/mailbox", Map.of("address", "sociaalhuis(5)bree.be"));
            assertThat(answer.body()).contains("Dit is geen mailadres");
        }
    }

    private static boolean agreedInBree() {
        return Walls.as(OPGROEIEN, () -> house.bean(ChannelDesk.class).mailbox(BREE)).stream()
                .anyMatch(mailbox -> mailbox.address().value().equals("sociaalhuis@bree.example"));
    }

    private static String proposalIn(String page) {
        return find("name=\"proposal\" value=\"([^\"]+)\"", page);
    }

    private static String find(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Visitor signedIn(String username) {
        var visitor = new Visitor(house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
