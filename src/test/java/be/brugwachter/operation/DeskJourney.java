package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Both banks in one browser: a family is sent to OCMW Brugge, taken on there, called, and let go when it wants no help. */
class DeskJourney extends BrowserWalk {
    private static final int PATIENCE = 240;
    private static final long PAUSE_NANOS = 250_000_000L;

    DeskJourney() {
        super("onthaal-weg");
    }

    @Test
    @Proves({Clause.TO_SOCIAL_WORKER, Clause.PURPOSE_BOUND})
    void aFamilyIsTakenOnCalledAndLetGo() {
        signIn("Opgroeien regie", "An Demeester");
        send();
        signOut();

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
        signOut();
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

    private Locator exactButton(String text) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
