package be.brugwachter.family.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Screen;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.web.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De bladzijde met afwijkingen")
class DeviationPagesTest {
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
    @DisplayName(
            "past op een tablet en een telefoon, merkt afwijkingen met een woord, en toont voor wie iets verandert")
    void showsWhoDeviatesAndWhatChanges() {
        try (Browser.Visit visit = browser.visit(Screen.TABLET)) {
            Page page = signIn(visit);
            page.navigate(house.at("/afwijkingen").toString());
            Axe.check(page);
            assertThat(page.locator("td.cel-different").all())
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.innerText()).contains("wijkt af"));
            assertThat(page.locator("td.cel-different a").first().getAttribute("href"))
                    .startsWith("/protocollen/opgroeien-ocmw-");
            visit.picture("afwijkingen-tablet");
            page.getByLabel("Welke afspraak?").selectOption("notice");
            page.getByLabel("Wat wordt het?").fill("9");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon wat er verandert"))
                    .click();
            page.locator("#gevolg").waitFor();
            assertThat(page.locator("main").innerText())
                    .contains("Verandert (2)", "Zegt dit al (0)", "Het advies van beide functionarissen");
            Axe.check(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Axe.check(page);
            page.setViewportSize(Screen.NARROW.width(), Screen.NARROW.height());
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Screen.NARROW.width());
            visit.picture("afwijkingen-phone");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("zegt wat er mis is aan een waarde, en zet ze niet terug op de bladzijde")
    void saysWhatIsWrong() {
        try (Visitor visitor = new Visitor(house)) {
            visitor.signIn("dora", TestHouse.PASSWORD);
            assertThat(visitor.open("/afwijkingen?term=notice&waarde=zwijntje").body())
                    .contains("Vul een getal in, bijvoorbeeld 9.")
                    .doesNotContain("zwijntje");
            assertThat(visitor.open("/afwijkingen?term=bestaat-niet&waarde=1").statusCode())
                    .isEqualTo(200);
            assertThat(visitor.open("/afwijkingen?term=purposes").body()).contains("andere woorden");
        }
    }

    @Test
    @DisplayName("is niet voor een teamlid")
    void isNotForATeamMember() {
        try (Visitor visitor = new Visitor(house)) {
            visitor.signIn("an", TestHouse.PASSWORD);
            assertThat(visitor.open("/afwijkingen").statusCode()).isEqualTo(403);
        }
    }

    private static Page signIn(Browser.Visit visit) {
        Page page = visit.page();
        page.navigate(house.at("/aanmelden").toString());
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("petra");
        page.getByLabel("Wachtwoord").fill(TestHouse.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld me aan"))
                .click();
        return page;
    }
}
