package be.brugwachter.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Screen;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.parcel.sevenzip.Witness;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From an empty list of partners to a letter that a CAW opens with 7-Zip and one line of its own paper, and back again when the client
 * changes her mind: two managers and a social worker at real browsers, a real mail server between.
 */
class OnwardJourney {
    private static final String WAY = "/kanaal/gbo-0400000185";

    @TempDir
    private Path folder;

    private DeskHouse desk;
    private Browser browser;
    private Browser.Visit griet;
    private Browser.Visit hugo;
    private Browser.Visit annie;
    private final Map<String, String> paper = new HashMap<>();
    private int read;

    @BeforeEach
    void open() {
        desk = new DeskHouse(folder);
        browser = Browser.start();
        griet = signedIn("griet", Screen.DESKTOP);
        hugo = signedIn("hugo", Screen.DESKTOP);
        annie = signedIn("annie", Screen.TABLET);
    }

    @AfterEach
    void close() {
        browser.close();
        desk.close();
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void aClientGoesOnToAPartnerWithANewYesAndComesBackWhenSheTakesItBack() throws Exception {
        aPartnerComesOnTheList();
        theWayIsOpened();
        String text = annieGivesFienOn();
        assertThat(text)
                .contains("Jana Peeters", "gezinsbegeleider", "Fien", "Zonnedauw", "470")
                .doesNotContain("Bedachte Kaai", "Kind en Gezin", "Opgroeien");
        theCodeComesBack(text);
        fienTakesItBack();
        assertThat(Stream.of(griet, hugo, annie).flatMap(each -> each.complaints().stream()))
                .isEmpty();
    }

    private void aPartnerComesOnTheList() {
        go(griet, "/partners");
        assertThat(main(griet)).contains("Er staat nog niemand op de lijst", "Brugge");
        link(griet, "Iemand voorstellen").click();
        look(griet, "partner-voorstel");
        griet.page().getByLabel("Ondernemingsnummer").fill("0400.000.185");
        griet.page()
                .getByLabel("Naam", new Page.GetByLabelOptions().setExact(true))
                .fill("CAW Verzonnen");
        griet.page().getByLabel("CAW (centrum").check();
        button(griet, "Stel deze partner voor").click();
        assertThat(main(griet)).contains("Je voorstel staat klaar");
        button(griet, "Bevestig").click();
        assertThat(main(griet)).contains("Je stelde dit zelf voor");
        go(hugo, "/partners");
        button(hugo, "Bevestig").click();
        assertThat(main(hugo)).contains("CAW Verzonnen", "de weg is nog niet open", "nog niemand genoemd");

        go(griet, "/partners/voorstel");
        griet.page().getByLabel("Bij welke partner?").selectOption(new SelectOption().setLabel("CAW Verzonnen"));
        griet.page().getByLabel("Voornaam en naam").fill("Jana Peeters");
        griet.page().getByLabel("gezinsbegeleider").check();
        button(griet, "Stel deze persoon voor").click();
        go(hugo, "/partners");
        button(hugo, "Bevestig").click();
        look(hugo, "partners");
        assertThat(main(hugo)).contains("Jana Peeters, gezinsbegeleider");
    }

    private void theWayIsOpened() throws IOException, InterruptedException {
        link(hugo, "Mailadres en wachtzinnenblad van CAW Verzonnen").click();
        look(hugo, "partner-kanaal");
        assertThat(main(hugo)).contains("De weg naar CAW Verzonnen").doesNotContain("In de tekst van het protocol");
        go(griet, WAY + "/voorstel");
        griet.page().getByLabel("Mailadres").fill("onthaal@caw.example");
        button(griet, "Stel dit adres voor").click();
        go(griet, WAY + "/voorstel");
        griet.page().getByLabel("Wie bewaart het blad").fill("hoofd van het onthaal");
        griet.page().getByLabel("Wie neemt over").fill("secretariaat");
        button(griet, "Stel dit blad voor").click();
        go(hugo, WAY);
        button(hugo, "Bevestig").click();
        button(hugo, "Bevestig").click();
        button(hugo, "Toon het blad om af te drukken").click();
        assertThat(main(hugo)).contains("OCMW Brugge naar CAW Verzonnen");
        look(hugo, "partner-blad");
        for (Locator line : hugo.page().locator("tr.afscheurregel").all()) {
            paper.put(
                    line.locator("th").innerText().strip(),
                    line.locator("code").innerText().strip());
        }
        assertThat(paper).hasSize(25);
        go(griet, WAY);
        button(griet, "Stuur een proefbericht").click();
        String test = newest("proefbericht.txt");
        go(griet, WAY);
        griet.page().getByLabel("De code die je aan de telefoon hoorde").fill(codeIn(test));
        button(griet, "Noteer de code").click();
        assertThat(main(griet)).contains("De code klopt", "ja, gezinnen mogen door");
        go(griet, "/partners");
        assertThat(main(griet)).contains("de weg is open");
    }

    private String annieGivesFienOn() throws IOException, InterruptedException {
        String card;
        UUID id = desk.waiting();
        try (var plain = desk.visitor("annie")) {
            card = desk.card(plain, id);
            plain.submitTo(card, card + "/poging", Map.of("manier", "TELEPHONE", "resultaat", "REACHED"));
        }
        go(annie, card);
        look(annie, "onthaal-kaart-verder");
        link(annie, "Geef door aan een partner").click();
        look(annie, "verder");
        button(annie, "Noteer dit ja en kijk na").click();
        assertThat(main(annie)).contains("Vul in wanneer en hoe de cliënt ja zei");
        ticked("Voornaam: Fien", "Naam: Zonnedauw", "Telefoonnummer: 0470 00 00 01");
        annie.page().getByLabel("Welke gegevens meegaan").check();
        button(annie, "Noteer dit ja en kijk na").click();
        assertThat(main(annie)).contains("Dit kan nog niet", "niet alle vijf de punten", "Er is niets verstuurd");
        look(annie, "verder-geweigerd");
        assertThat(button(annie, "Verzegel en verstuur").count()).isZero();

        go(annie, card + "/verder");
        ticked("Voornaam: Fien", "Naam: Zonnedauw", "Telefoonnummer: 0470 00 00 01");
        for (String point : List.of("Welke gegevens", "Naar wie", "Waarom", "Wat ermee gebeurt", "Wat volgt")) {
            annie.page().getByLabel(point).check();
        }
        button(annie, "Noteer dit ja en kijk na").click();
        assertThat(main(annie))
                .contains("Dit gaat mee, en niets anders", "Jana Peeters", "Fien", "0470 00 00 01")
                .doesNotContain("Bedachte Kaai");
        look(annie, "verder-nakijken");
        button(annie, "Verzegel en verstuur").click();
        assertThat(main(annie)).contains("Verzegeld en onderweg");
        String text = newest("verdere-mededeling.txt");
        for (int i = 0; i < 100 && !main(annie).contains("aanvaard door de mailserver"); i++) {
            Thread.sleep(Duration.ofMillis(200));
            annie.page().reload();
        }
        look(annie, "keten");
        return text;
    }

    private void ticked(String... data) {
        annie.page()
                .getByLabel("Jana Peeters, gezinsbegeleider bij CAW Verzonnen")
                .check();
        for (String item : data) {
            annie.page()
                    .getByLabel(item, new Page.GetByLabelOptions().setExact(true))
                    .check();
        }
        annie.page().getByLabel("Uitgesproken, aan mij").check();
    }

    /** Jana types the code on the page without sign-in. */
    private void theCodeComesBack(String text) {
        try (var jana = browser.visit(Screen.PHONE)) {
            go(jana, "/open/" + DeskHouse.BRUGGE.key());
            jana.page().locator("input[name=code]").fill(codeIn(text));
            jana.page().locator("main button[type=submit]").click();
        }
        annie.page().reload();
        assertThat(main(annie)).contains("geopend door de partner");
    }

    private void fienTakesItBack() throws IOException, InterruptedException {
        String number = annie.page().locator("dd.regel-los").innerText().strip();
        link(annie, "Terug").click();
        assertThat(main(annie)).contains("Wie kreeg dit nog?", "Jana Peeters, gezinsbegeleider, CAW Verzonnen");
        look(annie, "onthaal-keten");
        annie.page().locator("#keten a").last().click(); // the first is the yes that was told in part
        button(annie, "Ja, neem het terug").click();
        assertThat(main(annie)).contains("Teruggenomen", "teruggenomen").doesNotContain("Bel deze partner");
        assertThat(newest("intrekking.txt")).contains(number).doesNotContain("Fien", "Zonnedauw");
    }

    /** What the partner reads in the newest mail, with stock 7-Zip and the line the mail names. */
    private String newest(String entry) throws IOException, InterruptedException {
        byte[] mail = nextMail();
        String shown = new String(mail, StandardCharsets.UTF_8);
        assertThat(shown).doesNotContain("Fien", "Zonnedauw", "0470");
        String number = shown.replaceAll("(?s).*van regel (\\d+) van blad.*", "$1");
        Files.write(
                folder.resolve("pakje.7z"),
                ReceivedParcel.inMail(mail).orElseThrow().archive());
        Witness opened = Witness.sevenZip(folder, "x", "-so", "-p" + paper.get(number), "pakje.7z", entry);
        assertThat(opened.exit()).as(opened.said()).isZero();
        return opened.said();
    }

    /** The courier comes by the clock of the house, within seconds. */
    private byte[] nextMail() throws IOException, InterruptedException {
        Path mailbox = folder.resolve("huis/mail/onthaal@caw.example");
        for (int i = 0; i < 300; i++) {
            if (Files.isDirectory(mailbox)) {
                try (Stream<Path> files = Files.list(mailbox)) {
                    List<Path> mails = files.sorted().toList();
                    if (mails.size() > read) {
                        read++;
                        return Files.readAllBytes(mails.getLast());
                    }
                }
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        throw new AssertionError("The mail did not arrive within a minute.");
    }

    private static String codeIn(String text) {
        return text.replaceAll("(?s).*?\\n\\s+([0-9A-Z]{5}-[0-9A-Z]{5})\\s.*", "$1");
    }

    private Browser.Visit signedIn(String username, Screen screen) {
        Browser.Visit visit = browser.visit(screen);
        go(visit, "/aanmelden?bij=" + DeskHouse.BRUGGE.key() + "&wie=" + username);
        visit.page().getByLabel("Wachtwoord").fill(TestHouse.PASSWORD);
        button(visit, "Meld me aan").click();
        return visit;
    }

    private void go(Browser.Visit visit, String path) {
        visit.page().navigate(desk.house.at(path).toString());
    }

    private static String main(Browser.Visit visit) {
        return visit.page().locator("main").innerText();
    }

    private static Locator button(Browser.Visit visit, String name) {
        return byRole(visit, AriaRole.BUTTON, name);
    }

    private static Locator link(Browser.Visit visit, String name) {
        return byRole(visit, AriaRole.LINK, name);
    }

    private static Locator byRole(Browser.Visit visit, AriaRole role, String name) {
        return visit.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void look(Browser.Visit visit, String name) {
        Axe.check(visit.page());
        visit.picture("verder-" + name);
    }
}
