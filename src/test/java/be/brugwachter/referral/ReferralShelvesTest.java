package be.brugwachter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.protocol.Amended;
import be.brugwachter.retention.Declaration;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.RoundReport;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the night round lets go at the sender, and what it says of it. */
class ReferralShelvesTest {
    private SenderBank bank;
    private Member an;

    @BeforeEach
    void open(@TempDir Path folder) {
        bank = new SenderBank(folder);
        an = bank.member("an");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aDraftThatWasNeverSentLeavesNothingAtAll() {
        UUID id = bank.draft(an);
        bank.across.clock.pass(Duration.ofDays(2));
        walk();

        assertThat(bank.in(() -> bank.store.find(id))).isEmpty();
        assertThat(declarations()).isEmpty();
        assertThat(rounds()).extracting(RoundReport::went).containsOnly(0);
        assertThat(rows("referral") + rows("consent")).isZero();
    }

    @Test
    void whatWasOpenedIsErasedOnceAndDeclaredOnce() {
        UUID id = send();
        open();
        walk();
        assertThat(bank.detailsAreHere(id)).isTrue();

        bank.across.clock.pass(Duration.ofDays(3));
        walk();
        walk();

        assertThat(bank.now(id)).isInstanceOf(Referral.Erased.class);
        assertThat(laws()).containsExactly(Law.NO_LONGER_NEEDED);
        assertThat(wentInAll()).isEqualTo(1);
    }

    @Test
    void whatLapsedIsDeclaredThatDayAndNotAgainWhenItsStateGoes() {
        UUID id = send();
        bank.across.clock.pass(Duration.ofDays(120));
        walk();
        assertThat(bank.now(id)).isInstanceOf(Referral.Lapsed.class);
        bank.across.clock.pass(Duration.ofDays(31));
        walk();

        assertThat(bank.now(id)).isInstanceOf(Referral.Erased.class);
        assertThat(laws()).containsExactly(Law.NO_LONGER_NEEDED);
    }

    @Test
    void whatWasSentUnderAnOlderVersionLapsesByItsOwnTerm(@TempDir Path folder) {
        bank.close();
        bank = new SenderBank(folder.resolve("gewijzigd"), Amended::library);
        an = bank.member("an");
        UUID id = send();
        bank.across.clock.pass(Duration.ofDays(13));
        assertThat(bank.protocol(TestBridge.BRUGGE)).isEqualTo(Amended.BRUGGE);
        walk();
        assertThat(bank.now(id)).isInstanceOf(Referral.Sent.class);
        bank.across.clock.pass(Duration.ofDays(3));
        assertThat(firstDay()).isEqualTo(LocalDate.of(2026, 12, 6));
        walk();

        assertThat(bank.now(id)).isInstanceOf(Referral.Lapsed.class);
    }

    private LocalDate firstDay() {
        return bank.in(() -> bank.night.shelves().getLast().stock(bank.across.clock.instant()))
                .first()
                .orElseThrow();
    }

    @Test
    void aWithdrawalIsDeclaredAtOnceWithItsGround() {
        UUID id = send();
        bank.in(() -> bank.referrals.withdraw(an, id));
        assertThat(laws()).containsExactly(Law.CONSENT_WITHDRAWN);
    }

    @Test
    void aParcelThatWasLeavingWhenConsentWasWithdrawnLosesItsBytesWhenItArrives() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        bank.across.courierRound();
        bank.in(() -> bank.referrals.withdraw(an, id));
        JdbcClient.create(bank.across.database.owner())
                .sql("update parcel set mime = '\\x00' where subject = ?")
                .param(id)
                .update();
        bank.hear();

        assertThat(bank.in(() -> bank.across
                        .database
                        .jdbc()
                        .sql("select count(*) from parcel where subject = :id and mime is not null")
                        .param("id", id)
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void theShelvesSayHowManyAndWhatGoesFirst() {
        bank.draft(an);
        send();
        var stocks = bank.in(() -> bank.night.shelves().stream()
                .map(shelf -> shelf.stock(bank.across.clock.instant()))
                .toList());
        assertThat(stocks).extracting(stock -> stock.living().orElseThrow()).containsExactly(1, 1);
        assertThat(stocks).allSatisfy(stock -> assertThat(stock.first()).isPresent());
    }

    private UUID send() {
        UUID id = bank.draft(an);
        bank.send(an, id);
        bank.courier();
        return id;
    }

    private void open() {
        var code =
                bank.across.open(bank.across.mails().getLast(), bank.sheet, 2).code();
        bank.across.run(() -> bank.across.bridge.codeTyped(code));
        bank.hear();
    }

    private void walk() {
        bank.across.run(bank.night::walk);
    }

    private List<RoundReport> rounds() {
        return bank.across.as(() -> bank.retention.rounds());
    }

    private int wentInAll() {
        return rounds().stream()
                .filter(report -> report.shelf() == ShelfName.REFERRAL)
                .mapToInt(RoundReport::went)
                .sum();
    }

    private List<Declaration> declarations() {
        return Walls.as(be.brugwachter.disclosure.TestBridge.OPGROEIEN, bank.declarations::all);
    }

    private List<Law> laws() {
        return declarations().stream().map(Declaration::law).toList();
    }

    private int rows(String table) {
        return bank.in(() -> bank.across
                .database
                .jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single());
    }
}
