package be.brugwachter.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.TestHouse;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.AccountStore;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of the house, knocked on over real HTTP. */
class DoorTest {
    private static final Party OPGROEIEN = Party.of("0886.886.638");

    private static TestHouse house;
    private Visitor visitor;

    @BeforeAll
    static void openTheHouse(@TempDir Path folder) {
        house = TestHouse.open(folder);
    }

    @AfterAll
    static void closeTheHouse() {
        house.close();
    }

    @BeforeEach
    void come() {
        visitor = new Visitor(house);
    }

    @AfterEach
    void go() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/opnieuw-aanmelden", "/wat-dan-ook", "/doorverwijzingen"})
    void whoIsNotSignedInIsSentToTheDoor(String path) {
        HttpResponse<String> answer = visitor.open(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.target(answer)).isEqualTo("/aanmelden");
    }

    @Test
    void aDemoPersonComesIn() {
        HttpResponse<String> answer = visitor.signIn("an", TestHouse.PASSWORD);

        assertThat(Visitor.target(answer)).isEqualTo("/");
        assertThat(visitor.open("/opnieuw-aanmelden").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAnUnknownNameAndAnUnknownOrganisationGetOneAnswer() {
        String wrong = Visitor.target(visitor.signIn("dora", "fout"));
        String unknown = Visitor.target(visitor.signIn("niemand", "fout"));
        String elsewhere = Visitor.target(visitor.submit(
                "/aanmelden",
                Map.of("organisatie", "0207832792", "gebruikersnaam", "an", "wachtwoord", TestHouse.PASSWORD)));

        assertThat(wrong).isEqualTo("/aanmelden?fout").isEqualTo(unknown).isEqualTo(elsewhere);
        assertThat(visitor.open("/aanmelden?fout").body())
                .contains("De naam, het wachtwoord of de organisatie klopt niet");
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneGetsTheSameAnswerToo() {
        for (int i = 0; i < 5; i++) {
            visitor.signIn("bilal", "fout");
        }

        assertThat(Visitor.target(visitor.signIn("bilal", TestHouse.PASSWORD))).isEqualTo("/aanmelden?fout");
    }

    @Test
    void signingInChangesTheSession() {
        visitor.open("/aanmelden");
        String before = visitor.session().getValue();
        visitor.signIn("an", TestHouse.PASSWORD);

        assertThat(visitor.session().getValue()).isNotEqualTo(before);
    }

    @Test
    void theSessionCookieIsForThisSiteAndNoScript() {
        HttpResponse<String> page = visitor.open("/aanmelden");

        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        visitor.signIn("an", TestHouse.PASSWORD);

        assertThat(visitor.submitWithoutToken("/opnieuw-aanmelden", Map.of("wachtwoord", TestHouse.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.submitWithoutToken("/afmelden", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void everyPageForbidsForeignAndInlineContentAndIsNotKept() {
        visitor.signIn("an", TestHouse.PASSWORD);
        var headers = visitor.open("/opnieuw-aanmelden").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "http");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void signingOutEndsTheSession() {
        visitor.signIn("an", TestHouse.PASSWORD);
        var answer = visitor.submitTo("/opnieuw-aanmelden", "/afmelden", Map.of());

        assertThat(Visitor.target(answer)).isEqualTo("/aanmelden?uit");
        assertThat(Visitor.target(visitor.open("/opnieuw-aanmelden"))).isEqualTo("/aanmelden");
    }

    @Test
    void theRightPasswordTypedAgainGoesOnAndAWrongOneDoesNot() {
        visitor.signIn("petra", TestHouse.PASSWORD);

        assertThat(Visitor.target(visitor.submit(
                        "/opnieuw-aanmelden", Map.of("wachtwoord", TestHouse.PASSWORD, "naar", "/protocollen/bree"))))
                .isEqualTo("/protocollen/bree");
        assertThat(Visitor.target(visitor.submit("/opnieuw-aanmelden", Map.of("wachtwoord", "fout", "naar", "/a"))))
                .startsWith("/opnieuw-aanmelden?fout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elders.example", "https://elders.example", "/\\elders.example", "/a\r\nX: y", "javascript:x"})
    void afterTypingAgainNobodyIsLedElsewhere(String elsewhere) {
        visitor.signIn("petra", TestHouse.PASSWORD);
        var answer = visitor.submit("/opnieuw-aanmelden", Map.of("wachtwoord", TestHouse.PASSWORD, "naar", elsewhere));

        assertThat(answer.headers().firstValue("Location").orElseThrow()).matches("/|http://localhost:\\d+/");
    }

    @Test
    void whoGetsOtherFunctionsIsSignedOutAtTheNextRequest() {
        visitor.signIn("quinten", TestHouse.PASSWORD);
        UUID quinten = Walls.as(OPGROEIEN, () -> house.bean(StaffDesk.class).all()).stream()
                .filter(account -> account.username().equals("quinten"))
                .findFirst()
                .orElseThrow()
                .id();
        Walls.run(
                OPGROEIEN,
                () -> new TransactionTemplate(house.bean(PlatformTransactionManager.class))
                        .executeWithoutResult(
                                status -> house.bean(AccountStore.class).take(quinten, Role.PROTOCOL_MANAGER)));

        assertThat(Visitor.target(visitor.open("/opnieuw-aanmelden"))).isEqualTo("/aanmelden");
    }

    @Test
    void anErrorTellsNothingOfTheInside() {
        visitor.signIn("an", TestHouse.PASSWORD);
        HttpResponse<String> answer = visitor.open("/bestaat-niet");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception", "springframework", "Whitelabel", "Tomcat");
    }
}
