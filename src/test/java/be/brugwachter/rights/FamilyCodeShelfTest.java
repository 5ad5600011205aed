package be.brugwachter.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.SenderAtWork;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.referral.StopDesk;
import be.brugwachter.referral.StopRound;
import be.brugwachter.retention.NightRound;
import be.brugwachter.shared.Actor;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rounds let withdrawals follow after their three days, and codes go when their time is over. */
class FamilyCodeShelfTest {
    @TempDir
    private Path folder;

    private TestHouse house;
    private SenderAtWork sender;

    @BeforeEach
    void open() {
        house = TestHouse.still(folder);
        sender = new SenderAtWork(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theRoundLetsAWithdrawalFollowAndKeepsTheCodeForThirtyDaysMore() {
        UUID referral = sender.sent();
        String code = code(referral);
        SenderAtWork.in(() -> desk().withdraw(code));
        walk();
        assertThat(state(referral)).isInstanceOf(Referral.Sealed.class);

        back(
                "stopped_referral set stopped_at = stopped_at - interval '3 days', follows_at = follows_at - interval '3 days'");
        walk();
        walk();
        assertThat(state(referral)).isInstanceOf(Referral.Withdrawn.class);
        assertThat(SenderAtWork.in(() -> desk().standing(code))).contains(StopDesk.Standing.WITHDRAWN);

        back("stopped_referral set told_at = told_at - interval '31 days'");
        walk();
        assertThat(codes()).isEmpty();
        assertThat(SenderAtWork.in(() -> desk().standing(code))).isEmpty();
    }

    @Test
    void aCodeWorksForAYearAndARenewedOneFromItsRenewal() {
        UUID old = sender.sent();
        UUID renewed = sender.sent();
        code(old);
        code(renewed);
        back("family_code set made_at = made_at - interval '364 days'");
        walk();
        assertThat(codes()).hasSize(2);
        SenderAtWork.in(() -> desk().renew(sender.an, renewed, Checked.IDENTITY_CARD_SEEN));
        back("family_code set made_at = made_at - interval '2 days'");
        walk();
        assertThat(codes()).containsExactly(renewed);
    }

    @Test
    void nobodyElseMakesACodeAndNoneIsMadeOnceEverythingWasTakenBack() {
        UUID referral = sender.sent();
        var other = new Member(
                new Actor(
                        sender.an.actor().party(),
                        UUID.randomUUID(),
                        sender.an.actor().role()),
                "Kind en Gezin Bree");
        assertThat(SenderAtWork.in(() -> desk().make(other, referral))).isEmpty();
        SenderAtWork.in(() -> house.bean(ReferralDesk.class).withdraw(sender.an, referral));
        assertThat(SenderAtWork.in(() -> desk().make(sender.an, referral))).isEmpty();
        assertThat(codes()).isEmpty();
    }

    private FamilyCodeDesk desk() {
        return house.bean(FamilyCodeDesk.class);
    }

    private String code(UUID referral) {
        return SenderAtWork.in(() -> desk().make(sender.an, referral))
                .map(FamilyCode::shown)
                .orElseThrow();
    }

    private Referral state(UUID referral) {
        return SenderAtWork.in(() -> house.bean(FollowDesk.class).mine(sender.an, referral))
                .orElseThrow();
    }

    private void walk() {
        SenderAtWork.in(() -> {
            house.bean(StopRound.class).round();
            house.bean(NightRound.class).walk();
            return true;
        });
    }

    private void back(String change) {
        JdbcClient.create(house.database().owner()).sql("update " + change).update();
    }

    private List<UUID> codes() {
        return JdbcClient.create(house.database().owner())
                .sql("select id from family_code")
                .query(UUID.class)
                .list();
    }
}
