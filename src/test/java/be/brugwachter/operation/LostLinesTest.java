package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Lost;
import be.brugwachter.audit.LostDesk;
import be.brugwachter.correspondence.LetterDesk;
import be.brugwachter.correspondence.Posted;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A breach, a letter and a request were written after the copy was made: when the copy is put back, a person hears what lacks. */
class LostLinesTest {
    private static final String LIST = "/meldingen";

    @TempDir
    private Path place;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.still(place.resolve("map"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatRegistersLackAfterARestoreIsNamedOnceAndGoesWhenItIsSeen() {
        breach();
        link();
        house.database().dump(place.resolve("copy.sql"));
        breach();
        new Posted(house).carryUntil("two letters", () -> letters() == 2);
        try (Visitor dora = as(Demo.OPGROEIEN, "dora")) {
            dora.submitTo("/bewijs", "/bewijs/vraag/opgroeien-ocmw-brugge", Map.of());
        }
        link();
        house.close();

        TestDatabase copy = TestDatabase.restored(place.resolve("copy.sql"));
        house = TestHouse.still(place.resolve("map"), copy, Map.of());
        assertThat(lost(Demo.OPGROEIEN)).extracting(Lost::last).containsExactly(Act.BREACH_OPENED, Act.EVIDENCE_ASKED);
        assertThat(lost(Posted.BRUGGE)).extracting(Lost::last).contains(Act.LETTER_CAME, Act.BREACH_OPENED);
        try (Visitor dora = as(Demo.OPGROEIEN, "dora")) {
            assertThat(dora.open("/").body()).contains("2 regels van registers raakten zoek");
            assertThat(dora.open("/zoekgeraakt").body())
                    .contains(
                            "Een regel van", "een gegevenslek stond in het register", "Zet het opnieuw onder Meldingen")
                    .doesNotContain("Een gezin van");
            String first = lost(Demo.OPGROEIEN).getFirst().id().toString();
            dora.submitTo("/zoekgeraakt", "/zoekgeraakt/" + first + "/bekeken", Map.of());
            assertThat(dora.open("/").body()).contains("Eén regel van een register raakte zoek");
        }
        link();
        assertThat(Walls.as(Demo.OPGROEIEN, house.bean(BookDesk.class)::verify).flaw())
                .isEmpty();
    }

    private void breach() {
        try (Visitor dora = as(Demo.OPGROEIEN, "dora")) {
            String page = Visitor.target(dora.submitTo(
                    LIST + "/nieuw",
                    LIST,
                    Map.of(
                            "kind", BreachKind.SHEET_LOST.name(),
                            "protocol", "opgroeien-ocmw-brugge",
                            "role", "TEAM_MEMBER",
                            "day", Dates.day(house.bean(Clock.class).instant()).toString(),
                            "hour", "")));
            dora.submitTo(
                    page, page + "/melden", Map.of("key", UUID.randomUUID().toString()));
            new Posted(house)
                    .told(Posted.BRUGGE, NoticeKind.BREACH, UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
        }
    }

    private long letters() {
        return Walls.as(Posted.BRUGGE, () -> house.bean(LetterDesk.class).all()).size();
    }

    private List<Lost> lost(Party party) {
        return Walls.as(party, house.bean(LostDesk.class)::open);
    }

    private void link() {
        for (Party party : List.of(Demo.OPGROEIEN, Posted.BRUGGE)) {
            Walls.run(party, house.bean(BookDesk.class)::link);
        }
    }

    private Visitor as(Party party, String username) {
        Visitor visitor = new Visitor(house);
        visitor.signInAt(party.key(), username, TestHouse.PASSWORD);
        return visitor;
    }
}
