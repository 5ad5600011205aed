package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.StopDesk;
import be.brugwachter.referral.StopRound;
import be.brugwachter.rights.FamilyCode;
import be.brugwachter.rights.FamilyCodeDesk;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A parent took consent back with the code after the copy was made: when the copy is put back, it stays taken back. */
class CodeRestoreTest {
    @TempDir
    private Path place;

    private TestHouse house;
    private SenderAtWork sender;

    @BeforeEach
    void open() {
        house = TestHouse.still(place.resolve("map"));
        sender = new SenderAtWork(house);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void aWithdrawalByCodeSurvivesARestoreAndItsThreeDaysRunOn() {
        UUID stopped = sender.sent();
        UUID undone = sender.sent();
        UUID gone = sender.sent();
        String first = code(stopped);
        String second = code(undone);
        String third = code(gone);
        link();
        house.database().dump(place.resolve("copy.sql"));
        act(first, "withdraw");
        act(second, "withdraw");
        act(second, "undo");
        act(third, "withdraw");
        act(third, "finish");
        var followsAt = followsAt(stopped);
        link();
        house.close();

        TestDatabase copy = TestDatabase.restored(place.resolve("copy.sql"));
        try (TestHouse again = TestHouse.still(place.resolve("map"), copy, Map.of())) {
            house = again;
            sender = new SenderAtWork(again);
            assertThat(standing(stopped)).isEqualTo(StopDesk.Standing.STOPPED);
            assertThat(followsAt(stopped)).isBetween(followsAt.minusSeconds(60), followsAt.plusSeconds(60));
            assertThat(standing(undone)).isEqualTo(StopDesk.Standing.RECEIVED);
            assertThat(standing(gone)).isEqualTo(StopDesk.Standing.WITHDRAWN);
            assertThat(sender.mine(gone)).isInstanceOf(Referral.Withdrawn.class);
            sender.courier();
            assertThat(sender.mine(undone)).isInstanceOf(Referral.Sent.class);
            assertThat(sender.mine(stopped)).isInstanceOf(Referral.Held.class);
            assertThat(SenderAtWork.in(() -> house.bean(FamilyCodeDesk.class).standing(first)))
                    .contains(StopDesk.Standing.STOPPED);
            Walls.run(Demo.OPGROEIEN, house.bean(StopRound.class)::round);
            assertThat(standing(stopped)).isEqualTo(StopDesk.Standing.STOPPED);
            link();
            assertThat(SenderAtWork.in(house.bean(BookDesk.class)::verify).flaw())
                    .isEmpty();
        }
    }

    private String code(UUID referral) {
        return SenderAtWork.in(() -> house.bean(FamilyCodeDesk.class).make(sender.an, referral))
                .map(FamilyCode::shown)
                .orElseThrow();
    }

    private void act(String code, String what) {
        FamilyCodeDesk desk = house.bean(FamilyCodeDesk.class);
        assertThat(SenderAtWork.in(() -> switch (what) {
                    case "withdraw" -> desk.withdraw(code);
                    case "undo" -> desk.undo(code);
                    default -> desk.finish(code);
                }))
                .isPresent();
    }

    private StopDesk.Standing standing(UUID referral) {
        return SenderAtWork.in(() -> house.bean(StopDesk.class).standing(referral));
    }

    private Instant followsAt(UUID referral) {
        return JdbcClient.create(house.database().owner())
                .sql("select follows_at from stopped_referral where id = ?")
                .param(referral)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private void link() {
        SenderAtWork.in(() -> {
            house.bean(BookDesk.class).link();
            return true;
        });
    }
}
