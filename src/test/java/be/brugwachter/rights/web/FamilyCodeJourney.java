package be.brugwachter.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Screen;
import be.brugwachter.operation.SenderAtWork;
import be.brugwachter.operation.TestHouse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team member gives a code along; at home the parent types it on a phone, sees it was received, withdraws, and thinks again. */
class FamilyCodeJourney {
    @TempDir
    private Path folder;

    private TestHouse house;
    private Browser browser;
    private Browser.Visit tablet;
    private Browser.Visit phone;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        browser = Browser.start();
        tablet = browser.visit(Screen.TABLET);
        phone = browser.visit(Screen.PHONE);
    }

    @AfterEach
    void close() {
        tablet.close();
        phone.close();
        browser.close();
        house.close();
    }

    @Test
    void aParentWithdrawsOnAPhoneAndThinksAgain() throws Exception {
        String code = giveACode();
        Page page = phone.page();
        page.navigate(house.at("/open/uw-code/0886886638").toString());
        look("uw-code-vraag");
        page.getByLabel("Code").fill(code.toLowerCase(Locale.ROOT).replace("-", " "));
        button(page, "Bekijk").click();
        assertThat(main(page)).contains("Ontvangen").doesNotContain("OCMW", "Brugge");
        look("uw-code-ontvangen");
        button(page, "Ja, ik trek in").click();
        assertThat(main(page)).contains("Ingetrokken", "drie dagen");
        look("uw-code-ingetrokken");
        button(page, "Nee, ik trek toch niet in").click();
        assertThat(main(page)).contains("Ontvangen", "U trok toch niet in");
        look("uw-code-toch-niet");
        page.getByText("Sluit af").click();
        assertThat(page.content()).doesNotContain(code);
        assertThat(page.url()).doesNotContain("code=");
        assertThat(phone.complaints()).isEmpty();
        assertThat(tablet.complaints()).isEmpty();
    }

    private String giveACode() throws Exception {
        Page page = tablet.page();
        UUID referral = new SenderAtWork(house).sent();
        page.navigate(house.at("/aanmelden").toString());
        page.getByText("Opgroeien regie").last().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("An Demeester"))
                .click();
        page.getByLabel("Wachtwoord").fill(TestHouse.PASSWORD);
        button(page, "Meld me aan").click();
        page.navigate(house.at("/doorverwijzingen/" + referral + "/verstuurd").toString());
        Axe.check(page);
        tablet.picture("code-stap-5");
        button(page, "Ja, maak een code").click();
        Axe.check(page);
        tablet.picture("code-kaartje");
        assertThat(main(page)).doesNotContain("OCMW");
        fitsOnOnePage("A5");
        fitsOnOnePage("A4");
        String code = page.locator(".kaartje .code").innerText();
        page.navigate(house.at("/doorverwijzingen/" + referral + "/code").toString());
        assertThat(page.content()).doesNotContain(code);
        Axe.check(page);
        tablet.picture("code-kwijt");
        return code;
    }

    private void fitsOnOnePage(String format) throws Exception {
        byte[] printed = tablet.page().pdf(new Page.PdfOptions().setFormat(format));
        if (Boolean.getBoolean("brugwachter.pictures")) {
            Files.write(Path.of("target", "screenshots", "kaartje-" + format + ".pdf"), printed);
        }
        try (var pdf = Loader.loadPDF(printed)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Uw code")
                    .doesNotContain("An Demeester", "OCMW", "Kind en Gezin");
        }
    }

    private void look(String name) {
        Axe.check(phone.page());
        phone.picture(name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
