package be.brugwachter.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Screen;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.web.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that ends warns first, and what was kept is there again after signing in. */
class SessionTest {
    private static final long A_MINUTE = 60_000;
    private static final String NEW = "/doorverwijzingen/nieuw";
    private static final String FIVE = "WHICH_DATA,TO_WHOM,WHY,WHAT_HAPPENS,WHAT_TO_EXPECT";
    private static final Map<String, String> SAID_YES = Map.of(
            "told",
            FIVE,
            "protocol",
            "opgroeien-ocmw-brugge",
            "language",
            "nl",
            "sheet",
            new InformationSheets().in("nl").orElseThrow().mark(),
            "consent1",
            "YES",
            "manner1",
            "SPOKEN",
            "consent2",
            "ABSENT");

    private static TestHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theWarningComesInTimeGoesWithOneTouchAndLeadsToTheDoorInTheEnd() {
        try (Browser browser = Browser.start();
                Browser.Visit visit = browser.visit(Screen.TABLET)) {
            Page page = visit.page();
            page.clock().install();
            signIn(page);
            Locator warning = page.getByText("Binnen twee minuten melden we je af.");
            page.clock().fastForward(17 * A_MINUTE);
            assertThat(warning.isVisible()).isFalse();

            page.clock().fastForward(A_MINUTE + 5_000);
            warning.waitFor();
            Axe.check(page);
            visit.picture("sessie-waarschuwing");
            page.setViewportSize(Screen.NARROW.width(), Screen.NARROW.height());
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Screen.NARROW.width());
            visit.picture("sessie-waarschuwing-smal");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/blijf") && answer.status() == 204,
                    () -> page.getByText("Ik ben er nog").click());
            warning.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));

            page.clock().fastForward(18 * A_MINUTE + 5_000);
            warning.waitFor();
            page.clock().fastForward(2 * A_MINUTE);
            page.waitForURL("**/aanmelden?verlopen");
            assertThat(page.locator("main").innerText()).contains("Een concept is niet verloren");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void withoutAnyScriptThePageSaysUntilWhen() {
        try (Visitor an = new Visitor(house)) {
            assertThat(an.open("/aanmelden").body()).doesNotContain("sessie.js", "Doe je niets meer");
            an.signIn("an", TestHouse.PASSWORD);

            assertThat(an.open(NEW).body())
                    .containsPattern("Doe je niets meer, dan melden we je om \\d\\d\\.\\d\\d uur af")
                    .containsPattern("<section class=\"sessie-waarschuwing[^>]* hidden");
            assertThat(an.open("/blijf").statusCode()).isEqualTo(204);
        }
        try (Visitor nobody = new Visitor(house)) {
            assertThat(nobody.open("/blijf").statusCode()).isEqualTo(302);
            assertThat(nobody.open("/script/sessie.js").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aDraftIsThereAgainAfterSigningOutAndIn() {
        String details;
        try (Visitor an = new Visitor(house)) {
            an.signIn("an", TestHouse.PASSWORD);
            details = Visitor.target(an.submitTo(NEW, NEW + "/toestemming", SAID_YES));
            an.submit(
                    details,
                    Map.of(
                            "firstName",
                            "Fien",
                            "name",
                            "van den Bosch",
                            "telephone",
                            "0470 00 00 01",
                            "fileReference",
                            "KG-8000-17",
                            "municipality",
                            "Brugge"));
            an.submitTo(details, "/afmelden", Map.of());
            assertThat(Visitor.target(an.open(details))).isEqualTo("/aanmelden");
        }
        try (Visitor an = new Visitor(house)) {
            an.signIn("an", TestHouse.PASSWORD);
            assertThat(an.open("/").body()).contains(details);
            assertThat(an.open(details).body()).contains("Fien", "van den Bosch", "0470 00 00 01", "KG-8000-17");
        }
    }

    private static void signIn(Page page) {
        page.navigate(house.at("/aanmelden").toString());
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("an");
        page.getByLabel("Wachtwoord").fill(TestHouse.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld me aan"))
                .click();
        page.getByText("Wat moet ik doen?").waitFor();
        // The script that counts must run before the test turns its clock.
        page.waitForLoadState();
    }
}
