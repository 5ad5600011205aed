package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.LedgerFile;
import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.PartyShut;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of one party is broken: that party stays shut and says so, and the others go on as if nothing happened. */
class ShutPartyTest {
    private static final String BRUGGE = DemoPeople.BRUGGE.key();

    @TempDir
    private Path place;

    @Test
    void onlyThePartyWhoseLedgerIsBrokenIsShutAndItOpensWithTheRightLedger() throws IOException {
        TestDatabase database;
        Path ledger;
        try (TestHouse house = TestHouse.open(place.resolve("map"))) {
            database = house.database();
            ledger = house.bean(LedgerFile.class).path(DemoPeople.BRUGGE);
        }
        Path kept = Files.move(ledger, place.resolve("kept.jsonl"));
        try (TestHouse house = TestHouse.reopen(place.resolve("map"), database, Map.of());
                Visitor visitor = new Visitor(house)) {
            assertThat(house.house().shut())
                    .singleElement()
                    .satisfies(sentence ->
                            assertThat(sentence).contains("OCMW Brugge blijft gesloten", "herstelstand", "--repair"));
            long before = entries(database);
            itsPagesSaySo(visitor);
            theOthersGoOn(house, visitor);
            assertThatThrownBy(() -> Walls.run(DemoPeople.BRUGGE, house.bean(ArrivalRound.class)::round))
                    .isInstanceOf(PartyShut.class);
            assertThat(entries(database)).as("nothing happens there").isEqualTo(before);
        }
        Files.move(kept, ledger);
        try (TestHouse house = TestHouse.reopen(place.resolve("map"), database, Map.of());
                Visitor visitor = new Visitor(house)) {
            assertThat(house.house().shut()).isEmpty();
            assertThat(Visitor.target(visitor.signInAt(BRUGGE, "fatima", TestHouse.PASSWORD)))
                    .isEqualTo("/");
            Walls.run(DemoPeople.BRUGGE, house.bean(ArrivalRound.class)::round);
            assertThat(JdbcClient.create(database.owner())
                            .sql("select count(*) from intake")
                            .query(Long.class)
                            .single())
                    .as("the family that was sent meanwhile comes in now")
                    .isEqualTo(1);
        }
    }

    @Test
    void aLastLineWithADayThatNeverWasShutsThatPartyOnlyAlsoWhenARepairFails() throws IOException {
        TestDatabase database;
        Path ledger;
        try (TestHouse house = TestHouse.open(place.resolve("map"))) {
            database = house.database();
            ledger = house.bean(LedgerFile.class).path(DemoPeople.BRUGGE);
            moreRounds(house);
        }
        String good = Files.readString(ledger);
        int last = good.lastIndexOf("{\"checkpoint\"");
        Files.writeString(
                ledger,
                good.substring(0, last)
                        + good.substring(last)
                                .replaceFirst("\"moment\":\"\\d{4}-\\d\\d-\\d\\d", "\"moment\":\"2026-02-31"));
        onlyBruggeIsShut(database, Map.of());
        JdbcClient.create(database.owner())
                .sql("delete from audit_checkpoint where sequence = (select max(sequence) - 1 from audit_checkpoint"
                        + " where party = '" + BRUGGE + "') and party = '" + BRUGGE + "'")
                .update();
        onlyBruggeIsShut(database, Map.of("brugwachter.repair", true));
    }

    private static void moreRounds(TestHouse house) {
        for (int i = 0; i < 3; i++) {
            try (Visitor fatima = new Visitor(house)) {
                fatima.signInAt(BRUGGE, "fatima", TestHouse.PASSWORD);
            }
            Walls.as(DemoPeople.BRUGGE, house.bean(BookDesk.class)::link);
        }
    }

    private void onlyBruggeIsShut(TestDatabase database, Map<String, Object> settings) {
        try (TestHouse house = TestHouse.reopen(place.resolve("map"), database, settings);
                Visitor visitor = new Visitor(house)) {
            assertThat(house.house().shut())
                    .singleElement()
                    .satisfies(sentence -> assertThat(sentence).contains("OCMW Brugge blijft gesloten"));
            assertThat(Visitor.target(visitor.signIn("an", TestHouse.PASSWORD))).isEqualTo("/");
        }
    }

    private static void itsPagesSaySo(Visitor visitor) {
        isShut(visitor.signInAt(BRUGGE, "fatima", TestHouse.PASSWORD));
        isShut(visitor.submit("/open/" + BRUGGE, Map.of("code", "ABCDE-FGHJK")));
        isShut(visitor.open("/open/uitnodiging/" + BRUGGE + "/" + "ab".repeat(32)));
        assertThat(visitor.open("/aanmelden").body()).contains("<strong>OCMW Brugge</strong> is even gesloten");
    }

    private static void isShut(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Deze organisatie is even gesloten", "Verwittig je beheerder");
    }

    private void theOthersGoOn(TestHouse house, Visitor visitor) {
        assertThat(Visitor.target(visitor.signIn("an", TestHouse.PASSWORD))).isEqualTo("/");
        assertThat(visitor.open("/").statusCode()).isEqualTo(200);
        SenderAtWork sender = new SenderAtWork(house);
        UUID parcel = sender.parcelOf(sender.sent());
        sender.courier();
        assertThat(new DemoMail(place.resolve("map/mail")).arrived(parcel)).isNotEmpty();
    }

    private static long entries(TestDatabase database) {
        return JdbcClient.create(database.owner())
                .sql("select count(*) from audit_entry where party = '" + BRUGGE + "'")
                .query(Long.class)
                .single();
    }
}
