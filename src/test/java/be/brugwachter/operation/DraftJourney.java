package be.brugwachter.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Screen;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.store.ProtocolReader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new OCMW joins: picked from the list, filled in while the findings come and go, advised on by both, signed. */
class DraftJourney {
    private static final FilePayload LETTER =
            new FilePayload("brief.pdf", "application/pdf", "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    private Path place;

    private TestHouse house;
    private Browser browser;
    private Browser.Visit visit;

    @BeforeEach
    void open() {
        house = TestHouse.open(place.resolve("map"));
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
    @Proves({Clause.DPO_ADVICE_SENDER, Clause.DPO_ADVICE_RECEIVER, Clause.CONCLUDED_AND_SIGNED})
    void aNewOcmwJoins() throws Exception {
        signIn("Petra Callens");
        link("Ontwerpen").first().click();
        pick();
        String draft = page().url();
        findingsComeAndGo();
        fill();
        look("ontwerp-ingevuld");
        take();

        signIn("Dora Lenaerts");
        page().getByText(Pattern.compile("er wacht een ontwerp op je advies"))
                .first()
                .click();
        link("Lees de tekst").click();
        look("ontwerp-tekst");
        page().goBack();
        paper(link("Geef je advies"));
        assertThat(main()).contains("Jouw advies is bewaard");

        signIn("Petra Callens");
        page().navigate(draft);
        paper(link("Noteer het advies van het OCMW").first());
        signIn("Quinten Roels");
        page().navigate(draft);
        button("Het klopt").click();
        assertThat(main()).contains("Beide adviezen zijn er");
        paper(link("Bewaar het getekende exemplaar"));
        look("ontwerp-getekend");

        Protocol signed = new ProtocolReader().read("protocol.yaml", download("Data (YAML)"));
        assertThat(signed.receiver().name()).isEqualTo("OCMW Merelbeke-Melle");
        assertThat(signed.signature().signatories()).hasSize(2);
        intoTheRegister();
        assertThat(visit.complaints()).isEmpty();
    }

    /** Who signed it off cannot confirm it; a colleague lays text and document beside each other. */
    private void intoTheRegister() {
        link("Wat op een tweede persoon wacht").first().click();
        assertThat(main()).contains("Tekst voor het register: OCMW Merelbeke-Melle", "Je stelde dit zelf voor");
        signIn("Petra Callens");
        link("Te bevestigen").first().click();
        look("register-opnemen");
        button("Alles klopt: neem op in het register").click();
        assertThat(main()).contains("Bevestigd");
        link("Protocollen").first().click();
        assertThat(main()).contains("OCMW Merelbeke-Melle");
    }

    private void pick() {
        link("Begin een ontwerp").click();
        page().getByLabel("Naam of postcode").fill("melle");
        button("Zoek").click();
        look("ontwerp-kiezen");
        button("Begin met OCMW Merelbeke-Melle").click();
        look("ontwerp-nieuw");
        assertThat(main()).contains("Ontwerp met OCMW Merelbeke-Melle", "Nog nodig");
    }

    /** Nothing is clicked: the script asks while somebody types. */
    private void findingsComeAndGo() {
        Locator beside = page().locator("#mailbox-bevinding");
        Locator mailbox = page().getByLabel("Mailbox van het OCMW");
        mailbox.fill("onthaal at merelbeke-melle");
        assertThat(beside).containsText(Pattern.compile("mailadres"));
        mailbox.fill("onthaal@merelbeke-melle.be");
        assertThat(beside).isEmpty();
        Axe.check(page());
    }

    private void fill() {
        field("Straat en nummer van de zetel", "Hundelgemsesteenweg 353");
        page().getByLabel("Postcode", new Page.GetByLabelOptions().setExact(true))
                .fill("9820");
        field("Wie tekent voor het OCMW?", "Wout Hermansen, algemeen directeur");
        field("E-mail van de functionaris voor gegevensbescherming van het OCMW", "dpo@merelbeke-melle.be");
        field("Lokaal team", "Kind en Gezin Meetjesland");
        field("Dag van de samenwerkingsovereenkomst", "1/9/2024");
        field("Verwerkers van het OCMW", "Voorbeeldsoft NV: Dossierplus");
        field("Eerste dag dat het geldt", "1/1/2025");
        button("Bewaar en kijk na").click();
        assertThat(main()).contains("Alles is ingevuld en nagekeken", "Het ontwerp is volledig");
    }

    private void take() throws Exception {
        assertThat(download("Word")).startsWith('P', 'K');
        assertThat(new String(download("PDF"), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(new String(download("Data (YAML)"), StandardCharsets.UTF_8)).startsWith("# ONTWERP");
    }

    private byte[] download(String name) throws Exception {
        Download file = page().waitForDownload(() -> link(name).first().click());
        return Files.readAllBytes(file.path());
    }

    private void paper(Locator link) {
        link.click();
        page().getByLabel("Welke dag staat op het document?").fill("10/9/2024");
        page().locator("#document").setInputFiles(LETTER);
        look("ontwerp-stap");
        button("Bewaar").click();
    }

    private void signIn(String who) {
        page().context().clearCookies();
        page().navigate(house.at("/aanmelden").toString());
        page().getByText("Opgroeien regie").last().click();
        link(who).click();
        page().getByLabel("Wachtwoord").fill(TestHouse.PASSWORD);
        button("Meld me aan").click();
    }

    private void field(String label, String value) {
        page().getByLabel(label).first().fill(value);
    }

    private void look(String name) {
        Axe.check(page());
        visit.picture(name);
    }

    private String main() {
        return page().getByRole(AriaRole.MAIN).innerText();
    }

    private Locator link(String name) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page page() {
        return visit.page();
    }
}
