package be.brugwachter.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.SenderAtWork;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.referral.BreachDesk;
import be.brugwachter.referral.RecallDesk;
import be.brugwachter.staff.web.Visitor;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sender's officer reads about a referral that went wrong, over real HTTP in the running house. */
class BreachPagesTest {
    private static final String PAGE = "/inbreuken";
    private static TestHouse house;
    private static SenderAtWork sender;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.still(folder);
        sender = new SenderAtWork(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theOfficerReadsWhatToDoBeforeAndAfterSeeingItAndWhenTheTermIsOver() {
        UUID gone = wrong(true);
        try (var officer = signedIn("dora")) {
            assertThat(officer.open("/").body()).contains("ging naar het verkeerde OCMW");
            String before = officer.open(PAGE).body();
            assertThat(before)
                    .contains("Verstuurd naar", "OCMW Brugge", "uiterlijk op", "artikel 34", "Gezien, ik volg dit op")
                    .doesNotContain("Die termijn is om", "Bedoeld voor");

            UUID line = line(gone);
            officer.submitTo(PAGE, PAGE + "/" + line + "/gezien", Map.of());
            assertThat(officer.open("/").body()).doesNotContain("ging naar het verkeerde OCMW");
            assertThat(section(officer.open(PAGE).body(), 1))
                    .contains("Gezien door je functionaris op", "uiterlijk op", "Bel de functionaris")
                    .doesNotContain("Gezien, ik volg dit op");

            owner().sql("update breach_report set reported_at = reported_at - interval '73 hours'")
                    .update();
            assertThat(section(officer.open(PAGE).body(), 1)).contains("Die termijn is om", "waarom het later is");

            UUID kept = wrong(false);
            assertThat(section(officer.open(PAGE).body(), 1))
                    .contains("Bedoeld voor", "OCMW Brugge", "Je hoeft niemand te bellen")
                    .doesNotContain("Verstuurd naar", "uiterlijk op", "Bel de functionaris");
            officer.submitTo(PAGE, PAGE + "/" + line(kept) + "/gezien", Map.of());
        }
    }

    @Test
    void nobodyButTheOfficerFindsThePage() {
        try (var manager = signedIn("petra");
                var member = signedIn("an")) {
            assertThat(manager.open(PAGE).statusCode()).isEqualTo(403);
            assertThat(member.open(PAGE).statusCode()).isEqualTo(403);
        }
    }

    private static UUID wrong(boolean left) {
        UUID id = sender.sent();
        if (left) {
            sender.courier();
        }
        var outcome = SenderAtWork.in(() -> house.bean(RecallDesk.class).wrongReceiver(sender.an, id));
        assertThat(outcome).isEqualTo(left ? RecallDesk.Outcome.TOLD : RecallDesk.Outcome.KEPT);
        return id;
    }

    private static UUID line(UUID referral) {
        return SenderAtWork.in(() -> house.bean(BreachDesk.class).all()).stream()
                .map(BreachDesk.Reported::line)
                .filter(line -> line.referral().equals(referral))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Newest first, counted from one. */
    private static String section(String page, int number) {
        return Stream.of(page.split("<section ")).skip(number).findFirst().orElseThrow();
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
