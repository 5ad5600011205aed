package be.brugwachter.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.EndingDesk;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a place to its OCMW, over real HTTP in the running house. */
class PlacePagesTest {
    private static final String HERE = "/doorverwijzingen/welk-ocmw";
    private static TestHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8000", " brugge "})
    void whereTheTeamHasAProtocolItCanBegin(String place) {
        assertThat(ask("an", place))
                .contains("OCMW Brugge", "Jouw team heeft een protocol", "nieuw?protocol=opgroeien-ocmw-brugge")
                .doesNotContain("nog geen protocol");
    }

    @Test
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void whereThereIsNoProtocolThePageSaysWhatCanBeDoneNow() {
        assertThat(ask("an", "9000"))
                .contains("OCMW Gent", "nog geen protocol", "Bel samen met de ouder", "Zeg aan je protocolbeheerder")
                .contains("<address")
                .doesNotContain("Begin een doorverwijzing");
    }

    @Test
    void aProtocolOfAnotherTeamIsNamedAsSuch() {
        assertThat(ask("an", "Bree"))
                .contains("Er is een protocol met dit OCMW, voor Kind en Gezin", "Jouw team kan er niets mee versturen")
                .doesNotContain("Begin een doorverwijzing");
    }

    @Test
    void aProtocolThatCannotBeUsedTodaySaysSo() {
        stop(new ProtocolId("opgroeien-ocmw-bree"));
        assertThat(ask("noor", "Bree"))
                .contains("vandaag kan er nog niets door", "/protocollen/opgroeien-ocmw-bree")
                .doesNotContain("Begin een doorverwijzing");
    }

    /** The sender ends it for misuse (art. 8), so that nothing can pass. */
    private static void stop(ProtocolId id) {
        Actor manager = new Actor(DemoPeople.OPGROEIEN, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
        Walls.run(DemoPeople.OPGROEIEN, () -> {
            ProtocolDesk protocols = house.bean(ProtocolDesk.class);
            house.bean(EndingDesk.class).stopForMisuse(protocols.byId(id).orElseThrow(), manager);
        });
    }

    @Test
    void aMunicipalityOfBeforeAMergerLeadsToTheOneOfToday() {
        assertThat(ask("an", "Kortessem"))
                .contains("Kortessem hoort sinds 1 januari 2025 bij Hasselt.", "OCMW Hasselt");
        assertThat(ask("an", "3720")).contains("OCMW Hasselt", "ook voor wie woont in: Kortessem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1030", "Schaarbeek"})
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void inBrusselsItIsCawBrussel(String place) {
        assertThat(ask("an", place))
                .contains("CAW Brussel", "Daarmee is er nog geen protocol")
                .doesNotContain("<address", "tel:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "Atlantis", "12", "<b>"})
    void anUnknownPlaceGetsAKindWord(String place) {
        assertThat(ask("an", place))
                .contains("Deze plaats vinden we niet", "vier cijfers")
                .doesNotContain("<b>");
    }

    @Test
    void withoutAQuestionThereIsOnlyTheQuestion() {
        assertThat(ask("an", "")).contains("Postcode of gemeente").doesNotContain("paneel-let-op", "<address");
    }

    @Test
    void onlyATeamMemberIsLedAround() {
        try (Visitor petra = new Visitor(house)) {
            petra.signIn("petra", TestHouse.PASSWORD);
            assertThat(petra.open(HERE).statusCode()).isEqualTo(403);
        }
    }

    private static String ask(String who, String place) {
        try (Visitor visitor = new Visitor(house)) {
            visitor.signIn(who, TestHouse.PASSWORD);
            var answer = visitor.open(HERE + "?plaats=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
