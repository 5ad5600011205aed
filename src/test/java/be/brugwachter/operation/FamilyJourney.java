package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.ReceivedParcel;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A family crosses the bridge: by label and button on a tablet, to a mail that stock 7-Zip opens with one line of the sheet. */
class FamilyJourney extends BrowserWalk {
    FamilyJourney() {
        super("reis");
    }

    @Test
    @Proves({Clause.CONSENTED, Clause.INFORMED, Clause.SEALED_AES256_7ZIP, Clause.TO_AGREED_MAILBOX})
    void aTeamMemberSendsAndASocialWorkerWithNothingBut7ZipReads() throws Exception {
        signIn("Noor Thijs");
        lookTogether();
        bothSidesSayYes();
        fillIn("Fien", "van den Bosch", "Bree");
        checkAndSend();

        byRole(AriaRole.LINK, "Bekijk deze doorverwijzing").click();
        look("onderweg");
        String text = whatTheSocialWorkerReads();
        assertThat(text).contains("Fien", "van den Bosch", "0470 00 00 01").doesNotContain("KG-8000-17");

        page().reload();
        page().getByLabel("Openingscode").fill(codeIn(text));
        button("Noteer als geopend").click();
        assertThat(main()).contains("Iemand van het OCMW opende het bericht");
        look("geopend");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void aFamilyOfAnotherTownIsRefusedWithTheArticleAndAWayOn() {
        signIn("An Demeester");
        lookTogether();
        bothSidesSayYes();
        fillIn("Fien", "van den Bosch", "Bree");
        page().getByLabel("Ik ken dit gezin uit mijn werk").check();
        button("Verzegel en verstuur").click();

        assertThat(main()).contains("Dit kan nu niet vertrekken", "art. 6", "Pas de gegevens aan");
        look("geweigerd");
    }

    @Test
    void aNoLeavesNothingBehind() {
        signIn("Bilal Ouali");
        lookTogether();
        page().getByLabel("Nee", new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        button("Verder").click();
        look("neen");
        page().navigate(house.address() + "/doorverwijzingen");

        assertThat(main()).contains("Nog niets onderweg");
    }

    private void signIn(String name) {
        page().navigate(house.address() + "/aanmelden");
        page().getByText("Opgroeien regie").last().click();
        look("aanmelden");
        byRole(AriaRole.LINK, name).click();
        page().getByLabel("Wachtwoord").fill(Demo.PASSWORD);
        button("Meld me aan").click();
        look("begin");
    }

    private void lookTogether() {
        page().navigate(house.address() + "/doorverwijzingen/nieuw");
        look("samen-bekijken");
        for (Locator told : page().getByLabel("Verteld").all()) {
            told.check();
        }
        button("Verder naar de toestemming").click();
    }

    private void bothSidesSayYes() {
        look("toestemming");
        page().getByLabel("Ja", new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        page().getByLabel("Uitgesproken").first().check();
        button("Verder").click();
    }

    private void fillIn(String firstName, String name, String town) {
        page().getByLabel("Voornaam").fill(firstName);
        page().getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page().getByLabel("Postcode").fill(town.equals("Brugge") ? "8000" : "3960");
        button("Zoek de gemeente").click();
        page().getByLabel(town, new Page.GetByLabelOptions().setExact(true)).check();
        page().getByLabel("Telefoon").fill("0470 00 00 01");
        page().getByLabel("Kenmerk van jullie dossier").fill("KG-8000-17");
        look("gegevens");
        button("Verder naar nakijken").click();
    }

    private void checkAndSend() {
        assertThat(main()).contains("Fien", "van den Bosch", "Bree", "0470 00 00 01");
        look("nakijken");
        page().getByLabel("Ik ken dit gezin uit mijn werk").check();
        button("Verzegel en verstuur").click();
        assertThat(main()).contains("Verzegeld en onderweg naar OCMW Bree");
        look("verstuurd");
    }

    /** The mail as it lies in the mailbox, its archive opened by the stock program with the line the mail names. */
    private String whatTheSocialWorkerReads() throws IOException, InterruptedException {
        byte[] mail = secondMail();
        String shown = new String(mail, StandardCharsets.UTF_8);
        assertThat(shown).doesNotContain("Fien", "Bosch", "0470", "KG-8000");
        String number = shown.replaceAll("(?s).*van regel (\\d+) van blad.*", "$1");
        String passphrase = Files.readAllLines(place.resolve("map/oefening/wachtzinnenblad.txt")).stream()
                .filter(line -> line.startsWith(number + " "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
        Path archive = Files.write(
                place.resolve("parcel.7z"),
                ReceivedParcel.inMail(mail).orElseThrow().archive());
        return sevenZip("x", "-so", "-p" + passphrase, archive.toString(), "doorverwijzing.txt");
    }

    /** The first mail is the demo's own test parcel; the family's comes within seconds. */
    private byte[] secondMail() throws IOException, InterruptedException {
        Path mailbox = place.resolve("map/mail/sociaalhuis@bree.be");
        for (int i = 0; i < 300; i++) {
            try (Stream<Path> files = Files.list(mailbox)) {
                List<Path> mails = files.sorted().toList();
                if (mails.size() == 2) {
                    return Files.readAllBytes(mails.getLast());
                }
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        throw new AssertionError("The mail did not arrive within a minute.");
    }

    private static String sevenZip(String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("7zz"), Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private static String codeIn(String text) {
        return text.replaceAll("(?s).*?\\n\\s+([0-9A-Z]{5}-[0-9A-Z]{5})\\s.*", "$1");
    }

    private Locator byRole(AriaRole role, String name) {
        return page().getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }
}
