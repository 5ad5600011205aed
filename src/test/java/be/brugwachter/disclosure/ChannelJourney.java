package be.brugwachter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Browser.Visit;
import be.brugwachter.browser.Screen;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.parcel.sevenzip.Witness;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OCMW of Bree has another address: two people agree on it, print a sheet, and wait for the code of a test. */
class ChannelJourney {
    private static final String BREE = "/kanaal/opgroeien-ocmw-bree";
    private static final String ADDRESS = "sociaalhuis@bree.example";

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @TempDir
    private Path place;

    private TestHouse house;
    private Browser browser;
    private Visit first;
    private Visit second;

    @BeforeEach
    void open() {
        house = TestHouse.open(place.resolve("map"));
        browser = Browser.start();
        first = browser.visit(Screen.DESKTOP);
        second = browser.visit(Screen.PHONE);
        signIn(first, "petra");
        signIn(second, "quinten");
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
        browser.close();
        house.close();
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void theWayToBreeOpensOnlyWhenItsTestComesBack() throws Exception {
        propose();
        confirmAll();
        look(first, "gesloten");
        String passphrase = printAndReadFirstLine();
        button(first, "Stuur een proefbericht").click();
        shows(first, "Het proefbericht vertrekt zo dadelijk");
        String code = codeThatBreeReads(passphrase);
        shows(first, "er gaat geen gezin door");

        first.page().getByLabel("De code die je aan de telefoon hoorde").fill(code);
        button(first, "Noteer de code").click();
        shows(first, "De code klopt", "ja, gezinnen mogen door", "in gebruik");
        look(first, "open");
        assertThat(first.complaints()).isEmpty();
        assertThat(second.complaints()).isEmpty();
    }

    private void propose() {
        go(first, BREE + "/voorstel");
        look(first, "voorstel");
        first.page().getByLabel("Mailadres").fill(ADDRESS);
        button(first, "Stel dit adres voor").click();
        shows(first, ADDRESS);
        go(first, BREE + "/voorstel");
        first.page().getByLabel("Wie bewaart het blad bij het OCMW?").fill("hoofd van het onthaal");
        first.page().getByLabel("Wie neemt over bij afwezigheid?").fill("secretariaat");
        button(first, "Stel dit blad voor").click();
        shows(first, "Nieuw wachtzinnenblad, 6 maanden");
    }

    private void confirmAll() {
        go(second, BREE);
        look(second, "bevestigen");
        button(second, "Bevestig").click();
        shows(second, "Bevestigd door twee mensen", ADDRESS, "er gaat geen gezin door");
        button(second, "Bevestig").click();
        shows(second, "Bevestigd door twee mensen", "gemaakt, nog niet afgedrukt");
    }

    private String printAndReadFirstLine() {
        go(first, BREE);
        button(first, "Toon het blad om af te drukken, één keer").click();
        shows(first, "Druk dit nu af");
        look(first, "blad");
        assertThat(pages(first.page().pdf(new Page.PdfOptions().setFormat("A4"))))
                .isEqualTo(1);
        String passphrase = first.page().locator("tbody code").first().innerText();
        first.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Klaar, ik heb het papier vast"))
                .click();
        return passphrase;
    }

    /** Counts the page objects of a PDF (ISO 32000-1, 7.7.3). */
    private static long pages(byte[] pdf) {
        return Pattern.compile("/Type\\s*/Page[^s]")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /** The social worker of Bree, with nothing but the mail, the sheet and 7-Zip. */
    private String codeThatBreeReads(String passphrase) throws IOException, InterruptedException {
        byte[] mail = firstMail(place.resolve("map/mail").resolve(ADDRESS));
        Files.write(
                place.resolve("parcel.7z"),
                ReceivedParcel.inMail(mail).orElseThrow().archive());
        Witness opened = Witness.sevenZip(place, "x", "-so", "-p" + passphrase, "parcel.7z", "proefbericht.txt");
        assertThat(opened.exit()).isZero();
        return opened.said().replaceAll("(?s).*?\\n\\s+([0-9A-Z]{5}-[0-9A-Z]{5})\\s.*", "$1");
    }

    private static byte[] firstMail(Path mailbox) throws IOException, InterruptedException {
        Path mail = mailbox.resolve("00000001.eml");
        for (int i = 0; i < 300 && !Files.exists(mail); i++) {
            Thread.sleep(Duration.ofMillis(200));
        }
        Thread.sleep(Duration.ofMillis(200));
        return Files.readAllBytes(mail);
    }

    private void signIn(Visit visit, String name) {
        go(visit, "/aanmelden");
        visit.page().getByLabel("Naam").fill(name);
        visit.page().getByLabel("Wachtwoord").fill(TestHouse.PASSWORD);
        button(visit, "Meld me aan").click();
        PlaywrightAssertions.assertThat(visit.page().getByText("Afmelden")).isVisible();
    }

    private void go(Visit visit, String path) {
        visit.page().navigate(house.at(path).toString());
    }

    /** Waits until the page says so: the answer to a form may take a moment. */
    private static void shows(Visit visit, String... words) {
        for (String each : words) {
            PlaywrightAssertions.assertThat(visit.page().locator("main")).containsText(each, PATIENT);
        }
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void look(Visit visit, String name) {
        Axe.check(visit.page());
        visit.picture("kanaal-" + name);
    }
}
