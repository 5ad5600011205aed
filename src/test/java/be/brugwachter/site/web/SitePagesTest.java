package be.brugwachter.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Screen;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.web.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site's own pages, in the whole house and a real browser. */
class SitePagesTest {
    private static TestHouse house;
    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
        house.close();
    }

    @Test
    void homeGreetsAndSaysWhatWaits() {
        try (Browser.Visit visit = browser.visit(Screen.TABLET)) {
            Page page = signIn(visit, "an");

            assertThat(page.getByRole(AriaRole.HEADING, level(1)).innerText()).isEqualTo("Dag An Demeester");
            assertThat(page.getByRole(AriaRole.HEADING, level(2)).first().innerText())
                    .isEqualTo("Wat moet ik doen?");
            assertThat(page.locator("header").innerText()).contains("Opgroeien", "An Demeester, teamlid");
            assertThat(page.locator(".oefening").innerText()).contains("OEFENING");
            Axe.check(page);
            assertThat(visit.picture("huis-begin").complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"an", "petra", "dora", "bas"})
    void everyLineOfTheMenuLeadsToAPageThatIsMarkedInIt(String username) {
        try (Browser.Visit visit = browser.visit(Screen.DESKTOP)) {
            Page page = signIn(visit, username);

            for (String href : hrefs(page)) {
                assertThat(page.navigate(house.at(href).toString()).status())
                        .as(href)
                        .isEqualTo(200);
                assertThat(page.locator("nav [aria-current=page]").getAttribute("href"))
                        .isEqualTo(href);
            }
        }
    }

    @Test
    void aWrongAddressSaysWhatNowInsideTheFrame() {
        try (Browser.Visit visit = browser.visit(Screen.PHONE)) {
            Page page = signIn(visit, "petra");

            assertThat(page.navigate(house.at("/bestaat-niet").toString()).status())
                    .isEqualTo(404);
            assertThat(page.getByRole(AriaRole.HEADING, level(1)).innerText()).isEqualTo("Deze weg loopt dood");
            assertThat(page.locator("header").innerText()).contains("Petra Callens");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Naar het begin"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, level(1)).innerText()).isEqualTo("Dag Petra Callens");
        }
    }

    @Test
    void aFormOfASessionThatIsOverSaysThatNothingIsLost() {
        try (Visitor visitor = new Visitor(house)) {
            var answer = visitor.submitWithoutToken("/doorverwijzingen/nieuw", Map.of("told", "WHY"));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Je was even weg", "Een concept is niet verloren");
        }
    }

    @Test
    void whoIsSignedInAndMayNotReadsThatInstead() {
        try (Visitor visitor = new Visitor(house)) {
            visitor.signIn("petra", TestHouse.PASSWORD);
            var answer = visitor.submitWithoutToken("/afmelden", Map.of());

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Hier mag je niet over").doesNotContain("Je was even weg");
        }
    }

    @Test
    void theHelpIsThereForEverybody() {
        try (Browser.Visit visit = browser.visit(Screen.PHONE)) {
            Page page = visit.page();

            assertThat(page.navigate(house.at("/hulp").toString()).status()).isEqualTo(200);
            assertThat(page.locator("main").innerText())
                    .contains("Je kreeg als OCMW een bericht", "Je bent ouder")
                    .doesNotContain("Je beheert de protocollen");
            Axe.check(page);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static Page signIn(Browser.Visit visit, String username) {
        Page page = visit.page();
        page.navigate(house.at("/aanmelden").toString());
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill(username);
        page.getByLabel("Wachtwoord").fill(TestHouse.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld me aan"))
                .click();
        return page;
    }

    private static List<String> hrefs(Page page) {
        return page.locator("nav.wegwijzer a").all().stream()
                .map((Locator link) -> link.getAttribute("href"))
                .toList();
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
