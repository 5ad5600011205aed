package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.Dates;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Both data protection officers in one browser: a breach practised and told, and evidence asked and given. */
class OfficersJourney extends BrowserWalk {
    private static final int PATIENCE = 120;
    private static final int PAUSE_MILLIS = 1000;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    OfficersJourney() {
        super("functionaris");
    }

    @Test
    @Proves({Clause.BREACH_TOLD, Clause.BREACH_CONSULTED, Clause.PROOF_ON_REQUEST})
    void aBreachIsPractisedAndToldAndEvidenceIsAskedAndGiven() throws IOException {
        signIn("Opgroeien regie", "Dora Lenaerts");
        report("Anderen konden in de mailbox lezen", "OCMW Brugge", true);
        assertThat(main()).contains("OEFENING").doesNotContain("kreeg een melding");
        paper("Ontwerp voor de toezichthouder", "OEFENING");

        report("Anderen konden in de mailbox lezen", "OCMW Brugge", false);
        String breach = page().url();
        scope();
        button("Meld het nu").click();
        assertThat(main()).contains("Gezamenlijk logboek", "mail");
        look("gemeld");
        paper("Ontwerp voor de toezichthouder", "artikel 33");
        paper("Brief aan de mensen", "Opgroeien regie");
        ask();

        signIn("OCMW Brugge", "Ilse Maertens");
        report("Een toestel is kwijt", "Opgroeien regie", true);
        hear();
        give();
        signIn("Opgroeien regie", "Dora Lenaerts");
        answered(breach);
        assertThat(visit.complaints()).isEmpty();
    }

    private void report(String what, String with, boolean drill) {
        page().navigate(house.address() + "/meldingen/nieuw");
        exactly(what).check();
        exactly(with).check();
        exactly("protocolbeheerder").check();
        page().getByLabel("Welke dag wist iemand van jullie het?").fill(day(0));
        if (drill) {
            page().getByLabel("Dit is een oefening").check();
        }
        look(drill ? "oefening" : "nieuw");
        button("Zet in het register").click();
        assertThat(main()).contains(what, "72 uur");
    }

    private void scope() {
        exactly("De mailbox van het protocol").check();
        page().getByLabel("Vanaf welke dag?").fill(day(1));
        button("Reken uit").click();
        assertThat(main()).contains("Te lezen");
        look("bereik");
    }

    private void ask() {
        page().navigate(house.address() + "/bewijs");
        button("Vraag het bewijs aan OCMW Brugge").click();
        assertThat(main()).contains("Noteer het antwoord van OCMW Brugge");
        look("gevraagd");
        signOut();
    }

    /** The breach of the other party came by itself: as a letter, and in the own register. */
    private void hear() {
        await("/brieven", "Gegevenslek gemeld");
        look("brieven");
        link("Gegevenslek gemeld: Opgroeien regie").click();
        assertThat(main()).contains("Anderen konden in de mailbox lezen", "Jullie klok loopt");
        look("brief");
        button("Ik heb dit gelezen").click();
        assertThat(main()).contains("De andere partij weet dat");
        link("Ga naar dit lek in ons register").click();
        assertThat(main())
                .contains("De andere partij meldde dit zelf", "72 uur")
                .doesNotContain("weet het nog niet");
        look("gehoord");
    }

    private void give() {
        await("/bewijs", "Opgroeien regie vraagt jullie bewijs");
        look("bij-het-ocmw");
        button("Stuur de bewijsbundel naar Opgroeien regie").click();
        assertThat(main()).contains("De bundel is verzegeld en vertrekt");
        signOut();
    }

    private void answered(String breach) throws IOException {
        await("/bewijs", "Wat OCMW Brugge stuurde");
        assertThat(main()).doesNotContain("Noteer het antwoord van OCMW Brugge");
        look("gekregen");
        Download came =
                page().waitForDownload(() -> link("Wat OCMW Brugge stuurde").click());
        Path pack = place.resolve("bundel.zip");
        came.saveAs(pack);
        try (var zip = new ZipFile(pack.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).anyMatch(name -> name.endsWith(".pdf"));
        }
        await(URI.create(breach).getPath(), "De melding is bevestigd");
        look("bevestigd");
    }

    /** What travels by mail comes with the next rounds. */
    private void await(String path, String words) {
        for (int tries = 0; tries < PATIENCE; tries++) {
            page().navigate(house.address() + path);
            if (main().contains(words)) {
                return;
            }
            page().waitForTimeout(PAUSE_MILLIS);
        }
        assertThat(main()).contains(words);
    }

    /** Opens a paper as the browser gets it, keeps it beside the pictures, and reads it. */
    private void paper(String link, String words) throws IOException {
        String path = page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .getAttribute("href");
        byte[] bytes = page().request().get(house.address() + path).body();
        Path kept = Path.of("target", "papers", path.substring(path.lastIndexOf('/') + 1));
        Files.createDirectories(kept.getParent());
        Files.write(kept, bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(words);
        }
    }

    private static String day(int ago) {
        LocalDate today = Dates.day(Clock.systemUTC().instant());
        return TYPED.format(today.minusDays(ago));
    }
}
