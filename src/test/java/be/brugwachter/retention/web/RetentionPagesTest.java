package be.brugwachter.retention.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.TestHouse;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.NightRound;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept and what went, as the data protection officer meets it. */
class RetentionPagesTest {
    private static final Party OPGROEIEN = Party.of("0886886638");
    private static final Party BRUGGE = Party.of("0207832792");

    private static TestHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.open(folder.resolve("map"));
        declare(OPGROEIEN, ShelfName.REFERRAL);
        declare(BRUGGE, ShelfName.QUARANTINE);
        Walls.run(OPGROEIEN, house.bean(NightRound.class)::walk);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void declare(Party party, ShelfName shelf) {
        var transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        Walls.run(
                party,
                () -> transaction.executeWithoutResult(
                        status -> house.bean(DeclarationDesk.class).declare(shelf, Law.NO_LONGER_NEEDED)));
    }

    @Test
    void theOfficerReadsWhatIsKeptWhatWentAndHowTheRoundsWent() {
        try (Visitor dora = as("dora")) {
            assertThat(dora.open("/bewaren").body())
                    .contains(
                            "Wanneer en waarom gaat dit weg?",
                            ShelfName.REFERRAL.dutch(),
                            Law.NO_LONGER_NEEDED.sentence(),
                            "geldigheid niet bekend",
                            "in orde");
        }
    }

    @Test
    void theDeclarationsAreTakenAlongAsAFileWithOneLineEach() {
        try (Visitor dora = as("dora")) {
            var answer = dora.open("/bewaren/verklaringen");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment", ".csv");
            assertThat(answer.body().lines().toList())
                    .hasSize(2)
                    .last()
                    .satisfies(line -> assertThat(line).contains("\"1\"", ShelfName.REFERRAL.dutch()));
        }
    }

    @Test
    void nothingOfAnotherPartyIsSeen() {
        try (Visitor dora = as("dora")) {
            assertThat(dora.open("/bewaren/verklaringen").body()).doesNotContain(ShelfName.QUARANTINE.dutch());
            String page = dora.open("/bewaren").body();
            assertThat(page.substring(page.indexOf("id=\"verklaringen\""), page.indexOf("id=\"rondes\"")))
                    .contains(ShelfName.REFERRAL.dutch())
                    .doesNotContain(ShelfName.QUARANTINE.dutch());
        }
    }

    @Test
    void whoIsNoOfficerAndNoAdministratorSeesNothing() {
        for (String username : new String[] {"an", "petra"}) {
            try (Visitor visitor = as(username)) {
                assertThat(visitor.open("/bewaren").statusCode()).as(username).isEqualTo(403);
                assertThat(visitor.open("/bewaren/verklaringen").statusCode())
                        .as(username)
                        .isEqualTo(403);
            }
        }
    }

    private static Visitor as(String username) {
        Visitor visitor = new Visitor(house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
