package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Screen;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both banks in one browser: a family is sent to OCMW Brugge, taken on there, called, and let go when it wants no help. */
class DeskJourney {
    private static final int PATIENCE = 240;
    private static final long PAUSE_NANOS = 250_000_000L;

    @TempDir
    private Path place;

    private Program house;
    private Browser browser;
    private Browser.Visit visit;

    @BeforeEach
    void open() throws IOException {
        house = Program.start(place.resolve("map"));
        browser = Browser.start();
        visit = browser.visit(Screen.TABLET);
    }

    @AfterEach
    void close() {
        visit.close();
        browser.close();
        house.close();
    }

    @Test
    @Proves({Clause.TO_SOCIAL_WORKER, Clause.PURPOSE_BOUND})
    void aFamilyIsTakenOnCalledAndLetGo() {
        signIn("Opgroeien regie", "An Demeester");
        send();
        page().context().clearCookies();

        signIn("OCMW Brugge", "Fatima Azzouzi");
        waitForTheFamily();
        takeOn();
        assertThat(main()).contains("Zonnelieve Kwikstaartman", "0470 00 00 01");
        look("kaart");
        exactButton("Bereikt").click();
        link("Wil geen hulp").click();
        look("geen-hulp");
        assertThat(main()).doesNotContain("Kwikstaartman");
        button("Ja, wis nu").click();

        assertThat(main()).contains("De gegevens zijn hier gewist").doesNotContain("Kwikstaartman");
        look("gewist");
        page().context().clearCookies();
        theSenderSeesOnlyThatItWasOpened();
        assertThat(visit.complaints()).isEmpty();
    }

    private void theSenderSeesOnlyThatItWasOpened() {
        signIn("Opgroeien regie", "An Demeester");
        for (int i = 0; i < PATIENCE && !main().contains("geopend door het OCMW"); i++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            page().navigate(house.address() + "/doorverwijzingen");
        }
        assertThat(main()).contains("geopend door het OCMW").doesNotContain("wil geen", "gewist bij");
    }

    private void signIn(String organisation, String name) {
        page().navigate(house.address() + "/aanmelden");
        page().getByText(organisation).last().click();
        link(name).click();
        page().getByLabel("Wachtwoord").fill(Demo.PASSWORD);
        button("Meld me aan").click();
    }

    private void send() {
        page().navigate(house.address() + "/doorverwijzingen/nieuw");
        for (Locator told : page().getByLabel("Verteld").all()) {
            told.check();
        }
        button("Verder naar de toestemming").click();
        exactly("Ja").check();
        page().getByLabel("Uitgesproken").first().check();
        button("Verder").click();
        page().getByLabel("Voornaam").fill("Zonnelieve");
        page().getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Kwikstaartman");
        page().getByLabel("Postcode").fill("8000");
        button("Zoek de gemeente").click();
        exactly("Brugge").check();
        page().getByLabel("Telefoon").fill("0470 00 00 01");
        page().getByLabel("Kenmerk van jullie dossier").fill("KG-8000-18");
        button("Verder naar nakijken").click();
        page().getByLabel("Ik ken dit gezin uit mijn werk").check();
        button("Verzegel en verstuur").click();
        assertThat(main()).contains("Verzegeld en onderweg naar OCMW Brugge");
    }

    private void waitForTheFamily() {
        for (int i = 0; i < PATIENCE; i++) {
            page().navigate(house.address() + "/onthaal");
            if (link("Neem ik op").count() > 0) {
                break;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        look("onthaal");
        assertThat(main()).contains("gezin wacht").doesNotContain("Kwikstaartman");
        link("Neem ik op").first().click();
    }

    private void takeOn() {
        look("opnemen");
        page().getByLabel("Mijn vervanger").selectOption(new SelectOption().setLabel("Jef Verhaeghe"));
        page().getByLabel("Samen met de cliënt uitklaren wat de vraag is.")
                .first()
                .check();
        button("Neem ik op").click();
    }

    private Locator exactly(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private Locator link(String text) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
    }

    private Locator button(String text) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    private Locator exactButton(String text) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private String main() {
        return page().locator("main").innerText();
    }

    private void look(String name) {
        visit.picture("onthaal-weg-" + name);
        Axe.check(page());
    }

    private Page page() {
        return visit.page();
    }
}
