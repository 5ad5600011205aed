package be.brugwachter.figures;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.disclosure.MonthPress;
import be.brugwachter.disclosure.NoticeCourier;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.PartyTransactionManager;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Once a month the own people hear by real mail whether all is in order. */
class MonthMailTest {
    @TempDir
    private Path place;

    @Test
    @DisplayName(
            "een keer per maand krijgen functionaris en beheerder een getekend bericht, zonder aantallen en zonder mensen")
    void onceAMonth() throws IOException {
        try (TestHouse house = TestHouse.still(place.resolve("map"))) {
            tell(house, 0);
            assertThat(mails()).as("nothing was here last month").isEmpty();

            tell(house, 40);
            tell(house, 40);
            List<String> once = mails();
            assertThat(once)
                    .hasSize(2)
                    .allSatisfy(mail -> assertThat(mail)
                            .contains("multipart/signed", "smime.p7s", "Auto-Submitted: auto-generated", "OEFENING"));
            assertThat(text(once.getFirst()))
                    .contains(
                            "Het logboek staat er zoals het geschreven werd.",
                            "geen enkel aantal",
                            "Niet elke dag liep")
                    .doesNotContainPattern("[0-9]+ (gezin|bericht|doorverwijzing|dag)");
            assertThat(notices(house)).isEqualTo(2);

            tell(house, 75);
            assertThat(mails()).as("a month later").hasSize(4);
            try (Visitor dora = new Visitor(house)) {
                dora.signIn("dora", TestHouse.PASSWORD);
                assertThat(dora.open("/te-zien").body()).doesNotContain("Maandbericht");
            }
        }
    }

    private static void tell(TestHouse house, int days) {
        MonthDesk desk = new MonthDesk(
                house.bean(MonthPress.class),
                house.bean(ProtocolDesk.class),
                List.of(house.bean(HouseOrder.class), house.bean(AgreedOrder.class)),
                house.bean(BookDesk.class),
                Clock.offset(house.bean(Clock.class), Duration.ofDays(days)));
        Walls.run(DemoPeople.OPGROEIEN, () -> {
            new TransactionTemplate(house.bean(PartyTransactionManager.class))
                    .executeWithoutResult(status -> desk.tell());
            house.bean(NoticeCourier.class).round();
        });
    }

    private static int notices(TestHouse house) {
        return JdbcClient.create(house.database().owner())
                .sql("select count(*) from notice where kind = 'MONTH'")
                .query(Integer.class)
                .single();
    }

    private static String text(String mail) {
        return mail.replace("=\r\n", "").replace("=C3=A9", "é");
    }

    private List<String> mails() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(MonthMailTest::read)
                    .filter(mail -> mail.contains("Brugwachter: niet alles is in orde")
                            || mail.contains("Brugwachter: alles in orde"))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
