package be.brugwachter.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Lost;
import be.brugwachter.audit.LostStore;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.PartyTransactionManager;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** Who was lost, when the book says little: the page never has a blank where a person should read whom to call. */
class LostPagesTest {
    private static final Party OPGROEIEN = Party.of("0886886638");

    @TempDir
    private Path place;

    @Test
    void withoutATeamThePageStillSaysWhomToCallAndNamesTheColleague() {
        try (TestHouse house = TestHouse.still(place.resolve("map"));
                Visitor petra = new Visitor(house)) {
            lost(house, account(house, "petra").id());
            petra.signIn("petra", TestHouse.PASSWORD);
            assertThat(petra.open("/zoekgeraakt").body())
                    .contains("Bel het lokale team en geef de dag", "OCMW Brugge")
                    .contains(account(house, "petra").displayName())
                    .doesNotContain("Bel  en");
        }
    }

    @Test
    void ofTheSoftwareItselfNoColleagueIsNamed() {
        try (TestHouse house = TestHouse.still(place.resolve("map"));
                Visitor petra = new Visitor(house)) {
            lost(house, new UUID(0, 0));
            petra.signIn("petra", TestHouse.PASSWORD);
            assertThat(petra.open("/zoekgeraakt").body())
                    .contains("Bel het lokale team")
                    .doesNotContain("Collega");
        }
    }

    private static Account account(TestHouse house, String username) {
        return Walls.as(
                OPGROEIEN,
                () -> house.bean(StaffDesk.class).all().stream()
                        .filter(account -> account.username().equals(username))
                        .findFirst()
                        .orElseThrow());
    }

    private static void lost(TestHouse house, UUID account) {
        var client = new Lost(
                UUID.randomUUID(),
                Lost.Kind.REFERRAL,
                Instant.parse("2026-03-02T09:00:00Z"),
                Act.REFERRAL_SENT,
                account);
        var transaction = new TransactionTemplate(house.bean(PartyTransactionManager.class));
        Walls.run(
                OPGROEIEN,
                () -> transaction.executeWithoutResult(
                        status -> house.bean(LostStore.class).add(client)));
    }
}
