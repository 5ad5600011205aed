package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Lost;
import be.brugwachter.audit.LostDesk;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Families who crossed after the copy that was put back: no row knows them, so people are told whom to call, on both banks. */
class LostClientsTest {
    @TempDir
    private Path place;

    private UUID referral;
    private UUID parcel;

    @BeforeEach
    void oneFamilyCrossesAfterTheCopyAndAnotherTakesItBack() {
        try (TestHouse house = TestHouse.still(place.resolve("map"))) {
            link(house);
            house.database().dump(place.resolve("copy.sql"));
            SenderAtWork sender = new SenderAtWork(house);
            referral = sender.sent();
            parcel = sender.parcelOf(referral);
            UUID takenBack = sender.sent();
            SenderAtWork.in(() -> house.bean(ReferralDesk.class).withdraw(sender.an, takenBack));
            sender.courier();
            Walls.run(DemoPeople.BRUGGE, house.bean(ArrivalRound.class)::round);
            link(house);
        }
    }

    @Test
    @Proves(Clause.KEEP_UNTIL_CONTACT)
    void eachBankSaysWhatIsKnownAndWhichTeamToAskUntilAPersonLooked() {
        try (TestHouse again = reopen()) {
            assertThat(lost(again, Demo.OPGROEIEN)).singleElement().satisfies(one -> {
                assertThat(one.id()).isEqualTo(referral);
                assertThat(one.last()).isEqualTo(Act.REFERRAL_SENT);
            });
            assertThat(lost(again, DemoPeople.BRUGGE)).singleElement().satisfies(one -> {
                assertThat(one.id()).as("what the sender knows too").isEqualTo(parcel);
                assertThat(one.last()).isEqualTo(Act.INTAKE_RECEIVED);
            });
            theReceiverIsToldWhomToCall(again);
            theSenderLooks(again);
            link(again);
        }
        try (TestHouse onceMore = reopen()) {
            assertThat(lost(onceMore, Demo.OPGROEIEN))
                    .as("the same copy again: somebody looked already")
                    .isEmpty();
            assertThat(lost(onceMore, DemoPeople.BRUGGE)).hasSize(1);
            assertThat(written(onceMore, Act.REFERRAL_LOST)).isEqualTo(1);
            assertThat(written(onceMore, Act.INTAKE_LOST)).isEqualTo(1);
        }
    }

    private void theReceiverIsToldWhomToCall(TestHouse house) {
        try (Visitor griet = new Visitor(house)) {
            griet.signInAt(DemoPeople.BRUGGE.key(), "griet", TestHouse.PASSWORD);
            assertThat(griet.open("/").body()).contains("Eén gezin raakte zoek");
            assertThat(griet.open("/zoekgeraakt").body())
                    .contains("Opgroeien regie", "binnengekomen, nog bij niemand", "Bel Kind en Gezin Brugge")
                    .contains(parcel.toString().substring(0, 8))
                    .doesNotContain("vertrokken naar het OCMW");
        }
    }

    private void theSenderLooks(TestHouse house) {
        try (Visitor petra = new Visitor(house)) {
            petra.signIn("petra", TestHouse.PASSWORD);
            assertThat(petra.open("/zoekgeraakt").body())
                    .contains("OCMW Brugge", "vertrokken naar het OCMW", "Collega", "Bel Kind en Gezin Brugge");
            petra.submitTo("/zoekgeraakt", "/zoekgeraakt/" + referral + "/bekeken", Map.of());
            assertThat(petra.open("/zoekgeraakt").body()).contains("Er is niemand meer zoek");
            assertThat(petra.open("/").body()).doesNotContain("raakte zoek");
        }
    }

    private static int written(TestHouse house, Act act) {
        return JdbcClient.create(house.database().owner())
                .sql("select count(*) from audit_entry where act = ?")
                .param(act.name())
                .query(Integer.class)
                .single();
    }

    private TestHouse reopen() {
        TestHouse again =
                TestHouse.still(place.resolve("map"), TestDatabase.restored(place.resolve("copy.sql")), Map.of());
        return again;
    }

    private static List<Lost> lost(TestHouse house, Party party) {
        return Walls.as(party, house.bean(LostDesk.class)::open);
    }

    private static void link(TestHouse house) {
        for (Party party : List.of(Demo.OPGROEIEN, DemoPeople.BRUGGE)) {
            Walls.as(party, house.bean(BookDesk.class)::link);
        }
    }
}
