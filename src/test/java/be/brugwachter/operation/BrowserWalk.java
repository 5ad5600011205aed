package be.brugwachter.operation;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A house started for all walks of a class, and a person at it with a tablet, who goes by labels, buttons and links. */
abstract class BrowserWalk {
    @TempDir
    static Path place;

    static Program house;
    private static Browser browser;

    Browser.Visit visit;
    private final String name;

    /** @param name what the pictures of this walk begin with */
    BrowserWalk(String name) {
        this.name = name;
    }

    @BeforeAll
    static void open() throws IOException {
        house = Program.start(place.resolve("map"));
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
        house.close();
    }

    @BeforeEach
    void comeIn() {
        visit = browser.visit(Screen.TABLET);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    void signIn(String organisation, String person) {
        page().navigate(house.address() + "/aanmelden");
        page().getByText(organisation).last().click();
        link(person).click();
        page().getByLabel("Wachtwoord").fill(Demo.PASSWORD);
        button("Meld me aan").click();
    }

    void signOut() {
        page().context().clearCookies();
    }

    Page page() {
        return visit.page();
    }

    String main() {
        page().waitForLoadState(); // a page is there before it is whole
        return page().locator("main").innerText();
    }

    Locator exactly(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    Locator link(String text) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
    }

    Locator button(String text) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    /** What a person would see here, kept as a picture where asked, and that everybody can use it. */
    void look(String step) {
        visit.picture(name + "-" + step);
        Axe.check(page());
    }
}
