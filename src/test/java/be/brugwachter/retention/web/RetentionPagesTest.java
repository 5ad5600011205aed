package be.brugwachter.retention.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.TestHouse;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.NightRound;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept and what went, as the data protection officer meets it. */
class RetentionPagesTest {
    private static final Party OPGROEIEN = Party.of("0886886638");
    private static final Party BRUGGE = Party.of("0207832792");

    private static final String CONSENTS = """
            insert into consent (party, id, sheet, language, points, manner, told_by, told_at, given_at, protocol,
              protocol_version, receiver, fields, state, changed_at)
            select '0886886638', gen_random_uuid(), '2026-1', 'nl', '{WHICH_DATA}', 'SPOKEN', gen_random_uuid(), now(), now(),
              'opgroeien-ocmw-brugge', 1, '0207832792', '{NAME}', 'USED', now() from generate_series(1, :many)
            """;
    private static final String DECLARATIONS = """
            insert into declaration (party, id, shelf, count, law, moment, unreadable_from)
            select '0886886638', gen_random_uuid(), 'REFERRAL', 1, 'NO_LONGER_NEEDED', now(), '2026-12-24'
            from generate_series(1, :many)
            """;

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

    /** In a house of its own: there is much to see in it. */
    @Test
    void thePageStaysShortHoweverMuchIsKeptAndWent(@TempDir Path place) {
        try (TestHouse old = TestHouse.still(place)) {
            var owner = JdbcClient.create(old.database().owner());
            owner.sql(CONSENTS).param("many", Stock.MOST + 1).update();
            owner.sql(DECLARATIONS).param("many", DeclarationDesk.SHOWN + 1).update();
            try (Visitor dora = new Visitor(old)) {
                dora.signIn("dora", TestHouse.PASSWORD);
                String page = dora.open("/bewaren").body();
                assertThat(page).contains("meer dan 1.000", "Je ziet de nieuwste honderd.");
                assertThat(page.split(Pattern.quote(Law.NO_LONGER_NEEDED.sentence()), -1))
                        .hasSize(DeclarationDesk.SHOWN + 1);
                assertThat(dora.open("/bewaren/verklaringen").body().lines()).hasSize(DeclarationDesk.SHOWN + 2);
            }
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
