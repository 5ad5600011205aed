package be.brugwachter.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.leak.Leaks;
import be.brugwachter.operation.SenderAtWork;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Referral;
import be.brugwachter.staff.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The paper code, from the team member's screen to the page where a parent types it, over real HTTP. */
class FamilyPagesTest {
    private static final Pattern CODE = Pattern.compile("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    private static final String PAGE = "/open/uw-code/0886886638";
    private static final String NOBODY = "0000-0000-0000-0000";

    @TempDir
    private Path folder;

    private TestHouse house;
    private SenderAtWork sender;
    private Visitor an;
    private Visitor parent;
    private UUID referral;
    private String code;

    @BeforeEach
    void aParentGotACode() {
        house = TestHouse.still(folder);
        sender = new SenderAtWork(house);
        referral = sender.sent();
        an = new Visitor(house);
        parent = new Visitor(house);
        an.signIn("an", TestHouse.PASSWORD);
        code = codeIn(an.submit(there(), Map.of("wil", "ja")));
    }

    @AfterEach
    void close() {
        an.close();
        parent.close();
        house.close();
    }

    @Test
    void theCodeIsShownOnceAndOnlyItsDigestIsKept() {
        assertThat(an.open(there()).body()).doesNotContain(code).contains("kreeg een code op");
        assertThat(Visitor.target(an.submit(there(), Map.of("wil", "ja")))).isEqualTo(there());
        String kept = JdbcClient.create(house.database().owner())
                .sql("select row_to_json(c)::text from family_code c")
                .query(String.class)
                .single();
        String signs = code.replace("-", "");
        assertThat(kept.toUpperCase(Locale.ROOT))
                .doesNotContain(code, signs, hex(code), hex(signs), hex(signs.toLowerCase(Locale.ROOT)));
    }

    @Test
    void nobodyGetsACodeUnaskedAndANoLeavesNothing() {
        UUID other = sender.sent();
        String page = "/doorverwijzingen/" + other + "/code";
        assertThat(an.open(page).body()).contains("Wil deze ouder een code?").doesNotContain("checked");
        assertThat(an.submit(page, Map.of()).body()).contains("Vraag het de ouder");
        assertThat(Visitor.target(an.submit(page, Map.of("wil", "neen")))).isEqualTo("/doorverwijzingen/" + other);
        assertThat(codes()).isEqualTo(1);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void theParentSeesReceivedWithdrawsAndChangesTheirMind() {
        assertThat(type("", code.toLowerCase(Locale.ROOT).replace("-", " ")).body())
                .contains("Ontvangen");
        assertThat(type("/intrekken", code).body()).contains("Ingetrokken", "Toch niet?");
        sender.courier();
        assertThat(state()).isInstanceOf(Referral.Held.class);
        assertThat(an.open("/").body()).contains("Een ouder trok in met de code");
        assertThat(type("/toch-niet", code).body()).contains("Ontvangen", "U trok toch niet in");
        sender.courier();
        assertThat(state()).isInstanceOf(Referral.Sent.class);
        assertThat(type("/intrekken", code).body()).contains("Ingetrokken");
        assertThat(type("/nu", code).body()).contains("Ingetrokken").doesNotContain("Toch niet?");
        assertThat(type("/toch-niet", code).body()).contains("Ingetrokken").doesNotContain("Ontvangen");
        assertThat(state()).isInstanceOf(Referral.Withdrawn.class);
    }

    @Test
    void thePageNamesNobodyAndNothingIsKeptByTheBrowser() {
        try (Leaks leaks = Leaks.watch()) {
            for (String step : List.of("", "/intrekken", "/toch-niet", "/intrekken", "/nu", "")) {
                var page = type(step, code);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
                assertThat(page.uri().toString()).doesNotContain(code);
                assertThat(Leaks.in(page.body())).isEmpty();
                assertThat(page.body()).doesNotContain("OCMW", "Brugge", "An Demeester", referral.toString(), "2026");
            }
            leaks.assertSilent();
        }
    }

    @Test
    void aWrongCodeGetsAKindSentenceWhateverIsWrongWithIt() {
        String wrong = type("", NOBODY).body();
        assertThat(wrong).contains("Deze code kennen wij niet").doesNotContain("Ontvangen", "Ingetrokken");
        for (String other : List.of("onzin", "", "x".repeat(500))) {
            assertThat(plain(type("", other).body())).isEqualTo(plain(wrong));
        }
        for (String step : List.of("/intrekken", "/nu")) {
            assertThat(plain(type(step, NOBODY).body())).isEqualTo(plain(wrong));
        }
        assertThat(type("", code).body()).contains("Ontvangen");
    }

    @Test
    void theEleventhCodeInTenMinutesIsAskedToRestAndNotRead() {
        for (int i = 0; i < 10; i++) {
            assertThat(type("", NOBODY).statusCode()).isEqualTo(200);
        }
        var eleventh = type("/intrekken", code);
        assertThat(eleventh.statusCode()).isEqualTo(429);
        assertThat(eleventh.headers().firstValue("Retry-After")).contains("600");
        assertThat(eleventh.body()).contains("Even pauze").doesNotContain("Ontvangen", "Ingetrokken");
        assertThat(state()).isInstanceOf(Referral.Sealed.class);
    }

    @Test
    void aNewCodeComesOnlyAfterTheWorkerSaidHowTheyCheckedAndTheOldOneIsDead() {
        var unchecked = an.submitTo(there(), there() + "/nieuw", Map.of());
        assertThat(unchecked.body()).contains("Duid aan hoe je nakeek wie dit vraagt.");
        assertThat(type("", code).body()).contains("Ontvangen");

        String fresh = codeIn(an.submitTo(there(), there() + "/nieuw", Map.of("hoe", "IDENTITY_CARD_SEEN")));
        assertThat(type("", code).body()).contains("Deze code kennen wij niet");
        assertThat(type("", fresh).body()).contains("Ontvangen");
        assertThat(JdbcClient.create(house.database().owner())
                        .sql("select checked from family_code")
                        .query(String.class)
                        .single())
                .isEqualTo("IDENTITY_CARD_SEEN");
    }

    @Test
    void aFormOfAnotherSiteIsRefusedAndAPartyThatIsNotHereHasNoPage() {
        assertThat(parent.submitWithoutToken(PAGE + "/intrekken", Map.of("code", code))
                        .statusCode())
                .isEqualTo(403);
        assertThat(parent.open("/open/uw-code/0299999917").statusCode()).isEqualTo(404);
        assertThat(parent.open(there()).statusCode()).isEqualTo(302);
        assertThat(type("", code).body()).contains("Ontvangen");
    }

    private HttpResponse<String> type(String step, String typed) {
        return parent.submitTo(PAGE, PAGE + step, Map.of("code", typed));
    }

    private Referral state() {
        return SenderAtWork.in(() -> house.bean(FollowDesk.class).mine(sender.an, referral))
                .orElseThrow();
    }

    private int codes() {
        return JdbcClient.create(house.database().owner())
                .sql("select count(*) from family_code")
                .query(Integer.class)
                .single();
    }

    private String there() {
        return "/doorverwijzingen/" + referral + "/code";
    }

    private static String codeIn(HttpResponse<String> page) {
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        Matcher code = CODE.matcher(page.body());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static String plain(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
