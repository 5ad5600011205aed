package be.brugwachter.disclosure;

import static be.brugwachter.disclosure.ParcelState.ACCEPTED;
import static be.brugwachter.disclosure.ParcelState.OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.Outbox.SealedMail;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The page for the code of an opened parcel, asked over real HTTP by somebody who never signed in. */
class OpenPagesTest {
    private static final Party OPGROEIEN = Party.of("0886.886.638");
    private static final String PAGE = "/open/0886886638";
    private static final String ELSEWHERE = "/open/0299999917";

    @TempDir
    private Path folder;

    private final OpeningCode code = OpeningCode.random(new SecureRandom());
    private TestHouse house;
    private Visitor visitor;
    private UUID parcel;

    @BeforeEach
    void aParcelWasAccepted() {
        house = TestHouse.open(folder);
        visitor = new Visitor(house);
        parcel = accepted();
    }

    @AfterEach
    void close() {
        visitor.close();
        house.close();
    }

    @Test
    void theRightCodeAsAPersonTypesItMarksTheParcelOpenedOnce() {
        var typed = code.shown().toLowerCase(Locale.ROOT).replace("-", " ");
        var first = type(typed);
        assertThat(state()).isEqualTo(OPENED);
        assertThat(Visitor.target(first)).isEqualTo(PAGE + "?dank");
        assertThat(Visitor.target(type(typed))).isEqualTo(PAGE + "?dank");
    }

    @Test
    void aWrongCodeLooksTheSameAndNothingIsKeptByTheBrowser() {
        var wrong = type(OpeningCode.random(new SecureRandom()).shown());
        var nonsense = type("onzin");
        var nothing = type("");
        assertThat(state()).isEqualTo(ACCEPTED);
        var right = type(code.shown());

        for (var answer : List.of(wrong, nonsense, nothing, right)) {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(Visitor.target(answer)).isEqualTo(PAGE + "?dank");
            assertThat(answer.body()).isEqualTo(right.body());
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
        var page = visitor.open(PAGE + "?dank");
        assertThat(page.body())
                .contains("Dank je. Klopt de code, dan weet het team dat het bericht geopend is.")
                .doesNotContain(code.shown(), "Brugge", "Opgroeien");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void theEleventhCodeInTenMinutesIsAskedToRestAndNotRead() {
        for (int i = 0; i < 10; i++) {
            assertThat(type("onzin").statusCode()).isEqualTo(302);
        }
        var eleventh = type(code.shown());
        assertThat(eleventh.statusCode()).isEqualTo(429);
        assertThat(eleventh.body()).contains("Wacht tien minuten");
        assertThat(eleventh.headers().firstValue("Retry-After")).contains("600");
        assertThat(state()).isEqualTo(ACCEPTED);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedAndAPartyThatIsNotHereHasNoPage() {
        assertThat(visitor.submitWithoutToken(PAGE, Map.of("code", code.shown()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(state()).isEqualTo(ACCEPTED);
        assertThat(visitor.open(ELSEWHERE).statusCode()).isEqualTo(404);
        assertThat(visitor.open("/open/onzin").statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsSignedInMayTypeACodeToo() {
        visitor.signIn("an", TestHouse.PASSWORD);
        assertThat(Visitor.target(type(code.shown()))).isEqualTo(PAGE + "?dank");
        assertThat(state()).isEqualTo(OPENED);
    }

    private HttpResponse<String> type(String typed) {
        return visitor.submit(PAGE, Map.of("code", typed));
    }

    private ParcelState state() {
        return Walls.as(OPGROEIEN, () -> house.bean(BridgeDesk.class).find(parcel))
                .orElseThrow()
                .state();
    }

    private UUID accepted() {
        var id = UUID.randomUUID();
        var now = house.bean(Clock.class).instant();
        var to = new AgreedMailbox(
                id, new ProtocolId("opgroeien-ocmw-brugge"), new EmailAddress("onthaal@ocmw.example"), now, null);
        Walls.run(OPGROEIEN, () -> {
            var transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
            transaction.executeWithoutResult(status -> place(to, now));
        });
        return id;
    }

    private void place(AgreedMailbox to, Instant now) {
        house.bean(ChannelStore.class).agree(to);
        SheetRows.burnt(house.bean(JdbcClient.class), OPGROEIEN, to.id());
        var mac = house.bean(KeyCabinet.class).digest(code);
        var outbox = house.bean(Outbox.class);
        var waiting = Parcel.fresh(to.id(), ParcelKind.TEST, to.id(), to, now);
        outbox.add(waiting, new SealedMail(to.id(), 1, "<" + to.id() + "@gezin.example>", "t1", new byte[1], mac));
        outbox.move(waiting, waiting.accepted(now));
    }
}
