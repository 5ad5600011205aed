package be.brugwachter.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.web.Visitor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes, in the running house, and as a calendar program reads it. */
class CalendarPagesTest {
    private static final Pattern ADDRESS = Pattern.compile("/open/kalender/[0-9]{10}-[A-Za-z0-9_-]{32}\\.ics");

    private static TestHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.open(folder.resolve("map"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @DisplayName("de kalender zegt wat er moet zijn en wat er komt, en de agenda leest hetzelfde")
    void calendar() throws IOException, ParserException {
        try (Visitor petra = as("petra");
                Visitor stranger = new Visitor(house)) {
            assertThat(petra.open("/kalender").body())
                    .contains("Kalender", "het protocol bekendmaakte", "het wachtzinnenblad vervalt");
            petra.submitTo("/kalender", "/kalender/abonnement", Map.of());
            String address = address(petra.open("/kalender").body());
            assertThat(petra.open("/kalender").body()).doesNotContain(address);

            var answer = stranger.open(address);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
            Calendar read = new CalendarBuilder().build(new StringReader(answer.body()));
            assertThat(read.<VEvent>getComponents("VEVENT"))
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event.getUid()).isPresent())
                    .anySatisfy(event -> assertThat(
                                    Objects.requireNonNull(event.getSummary()).getValue())
                            .contains("het wachtzinnenblad vervalt"));
            assertThat(uids(stranger.open(address).body()))
                    .as("a calendar program recognises each by its UID")
                    .isEqualTo(uids(answer.body()));

            petra.submitTo("/kalender", "/kalender/abonnement/stop", Map.of());
            assertThat(stranger.open(address).statusCode()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("een adres werkt een jaar, en de bladzijde zegt tot wanneer")
    void year() {
        try (Visitor petra = as("petra");
                Visitor stranger = new Visitor(house)) {
            petra.submitTo("/kalender", "/kalender/abonnement", Map.of());
            String address = address(petra.open("/kalender").body());
            assertThat(stranger.open(address).statusCode()).isEqualTo(200);
            assertThat(petra.open("/kalender").body())
                    .contains("Je adres werkt een jaar: tot en met", "Stop het abonnement");
            JdbcClient.create(house.database().owner())
                    .sql("update calendar_feed set made_at = made_at - interval '367 days'")
                    .update();
            assertThat(stranger.open(address).statusCode()).isEqualTo(404);
            assertThat(petra.open("/kalender").body())
                    .contains("Een adres werkt een jaar.")
                    .doesNotContain("Stop het abonnement");
        }
    }

    @Test
    @DisplayName("een verzonnen adres geeft niets prijs, en een teamlid heeft hier niets te zoeken")
    void closed() {
        try (Visitor stranger = new Visitor(house);
                Visitor an = as("an")) {
            for (String address : new String[] {
                "/open/kalender/0886886638-" + "a".repeat(32) + ".ics",
                "/open/kalender/0000000000-" + "a".repeat(32) + ".ics",
                "/open/kalender/x.ics"
            }) {
                assertThat(stranger.open(address).statusCode()).as(address).isEqualTo(404);
            }
            assertThat(an.open("/kalender").statusCode()).isEqualTo(403);
        }
    }

    private static List<String> uids(String feed) {
        return feed.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    private static String address(String page) {
        Matcher found = ADDRESS.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static Visitor as(String username) {
        Visitor visitor = new Visitor(house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
