package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Lost;
import be.brugwachter.audit.LostDesk;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.referral.RecallDesk;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that took something back and still waited when the disk died are in no copy: people hear that they must call. */
class LostLettersTest {
    @TempDir
    private Path place;

    private UUID told;
    private UUID takenBack;
    private UUID wrong;

    @BeforeEach
    void threeAreTakenBackAfterTheCopyAndOneLetterLeaves() {
        try (TestHouse house = TestHouse.still(place.resolve("map"))) {
            SenderAtWork sender = new SenderAtWork(house);
            told = sender.sent();
            takenBack = sender.sent();
            wrong = sender.sent();
            sender.courier();
            link(house);
            house.database().dump(place.resolve("copy.sql"));
            withdraw(house, sender, told);
            sender.courier();
            withdraw(house, sender, takenBack);
            assertThat(SenderAtWork.in(() -> house.bean(RecallDesk.class).wrongReceiver(sender.an, wrong)))
                    .isEqualTo(RecallDesk.Outcome.TOLD);
            link(house);
        }
    }

    @Test
    @Proves({Clause.CONSENTED, Clause.OCMW_OF_RESIDENCE})
    void peopleHearOfEachReceiverThatMayNotKnow() {
        try (TestHouse again = TestHouse.still(
                        place.resolve("map"), TestDatabase.restored(place.resolve("copy.sql")), Map.of());
                Visitor petra = new Visitor(again)) {
            assertThat(SenderAtWork.in(again.bean(LostDesk.class)::open))
                    .extracting(Lost::id, Lost::last)
                    .as("the one whose letter left is not among them")
                    .containsExactly(tuple(takenBack, Act.WITHDRAWAL_SENT), tuple(wrong, Act.WRONG_RECEIVER_TOLD));
            petra.signIn("petra", TestHouse.PASSWORD);
            assertThat(petra.open("/zoekgeraakt").body())
                    .contains("Bel Kind en Gezin Brugge", "of de brief daarover vertrok", "vandaag nog het OCMW");
        }
    }

    private static void withdraw(TestHouse house, SenderAtWork sender, UUID id) {
        assertThat(SenderAtWork.in(() -> house.bean(ReferralDesk.class).withdraw(sender.an, id)))
                .as("it had left")
                .isFalse();
    }

    private static void link(TestHouse house) {
        SenderAtWork.in(house.bean(BookDesk.class)::link);
    }
}
