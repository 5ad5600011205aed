package be.brugwachter.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Screen;
import be.brugwachter.consent.FileRound;
import be.brugwachter.leak.Canary;
import be.brugwachter.leak.Leaks;
import be.brugwachter.operation.SenderAtWork;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.web.Visitor;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looking for a file in one's own list, over real HTTP in the running house. */
class FindPagesTest {
    private static final String LIST = "/doorverwijzingen";
    private static final String NOT_FOUND = "Dit nummer staat niet in jouw lijst";
    private static TestHouse house;
    private static UUID referral;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.still(folder);
        referral = new SenderAtWork(house).sent();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whoSentItFindsItAndThePageIsTheAnswer() {
        try (Visitor an = signedIn("an")) {
            HttpResponse<String> page = find(an, "kg 8000/17");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri().toString()).doesNotContain("8000");
            assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(page.body())
                    .contains("Eén doorverwijzing gevonden", "href=\"" + LIST + "/" + referral + "\"")
                    .contains("Dossier KG-8000-17", "value=\"kg 8000/17\"")
                    .doesNotContain(NOT_FOUND);
        }
    }

    @Test
    void aColleagueReadsTheSameAsWhoTypesANumberThatIsNowhere() {
        try (Visitor bilal = signedIn("bilal")) {
            // A colleague with an empty list has no field; the answer to a form of his own making is the same.
            String somebodyElses = find(bilal, "KG-8000-17").body();
            String nowhere = find(bilal, "KG-8000-99").body();

            assertThat(somebodyElses)
                    .contains(NOT_FOUND, "Vraag het dan aan de collega die het gezin ontmoette")
                    .doesNotContain(referral.toString());
            assertThat(plain(somebodyElses)).isEqualTo(plain(nowhere).replace("8000-99", "8000-17"));
        }
    }

    @Test
    void whatCanBeNoNumberIsNotFoundAndAnEmptyBoxIsExplained() {
        try (Visitor an = signedIn("an")) {
            assertThat(find(an, "<b>17</b>").body()).contains(NOT_FOUND).doesNotContain("<b>17");
            assertThat(find(an, "  ").body())
                    .contains("Typ het nummer van jullie dossier", "Dossier KG-8000-17")
                    .doesNotContain(NOT_FOUND);
        }
    }

    @Test
    void theFieldIsThereWhenThereIsSomethingToFind() {
        try (Visitor an = signedIn("an");
                Visitor noor = signedIn("noor")) {
            assertThat(an.open(LIST).body()).contains("name=\"dossier\"", "role=\"search\"");
            assertThat(noor.open(LIST).body()).contains("Nog niets onderweg").doesNotContain("name=\"dossier\"");
        }
    }

    /** Down to the finest level. Only Tomcat's own log of the wire, which shows the body of every form, is left out. */
    @Test
    void whatWasTypedIsNowhereLogged() {
        ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(Level.INFO);
        try (Leaks leaks = Leaks.watch();
                Visitor an = signedIn("an")) {
            assertThat(find(an, Canary.FILE_REFERENCE).body()).contains(NOT_FOUND);
            leaks.assertSilent();
        } finally {
            ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(null);
        }
    }

    @Test
    void theRoundFindsAgainWhatWasSentBeforeThereWasASearch() {
        JdbcClient.create(house.database().owner())
                .sql("update consent set file_mac = null")
                .update();
        try (Visitor an = signedIn("an")) {
            assertThat(find(an, "KG-8000-17").body()).contains(NOT_FOUND);
            assertThat(SenderAtWork.in(house.bean(FileRound.class)::round)).isPositive();
            assertThat(find(an, "KG-8000-17").body()).contains(referral.toString());
            assertThat(SenderAtWork.in(house.bean(FileRound.class)::round)).isZero();
        }
    }

    @Test
    void onATabletWithTheKeyboardAloneItIsFoundAndTheFocusGoesToTheAnswer() {
        try (Browser browser = Browser.start();
                Browser.Visit visit = browser.visit(Screen.TABLET)) {
            Page page = visit.page();
            signIn(page);
            page.navigate(house.at(LIST).toString());
            page.getByLabel("Zoek op dossiernummer").fill("kg 8000 17");
            page.keyboard().press("Enter");

            page.getByText("Eén doorverwijzing gevonden").waitFor();
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Eén doorverwijzing gevonden");
            assertThat(page.url()).endsWith(LIST);
            Axe.check(page);
            visit.picture("zoek-gevonden");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.getByText("De weg tot nu").waitFor();
            assertThat(page.url()).endsWith(LIST + "/" + referral);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void signIn(Page page) {
        page.navigate(house.at("/aanmelden").toString());
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("an");
        page.getByLabel("Wachtwoord").fill(TestHouse.PASSWORD);
        page.keyboard().press("Enter");
        page.getByText("Wat moet ik doen?").waitFor();
    }

    @Test
    void onlyATeamMemberLooks() {
        try (Visitor petra = signedIn("petra")) {
            assertThat(petra.submitTo("/", LIST, Map.of("dossier", "KG-8000-17"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static HttpResponse<String> find(Visitor visitor, String typed) {
        return visitor.submitTo("/", LIST, Map.of("dossier", typed));
    }

    /** Without the hidden token and the clock of the session. */
    private static String plain(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replaceAll("\\d\\d\\.\\d\\d uur", "");
    }

    private static Visitor signedIn(String username) {
        Visitor visitor = new Visitor(house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
