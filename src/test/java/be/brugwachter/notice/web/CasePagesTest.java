package be.brugwachter.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.correspondence.Posted;
import be.brugwachter.disclosure.Notice;
import be.brugwachter.disclosure.NoticeDesk;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseDesk;
import be.brugwachter.notice.CaseFile;
import be.brugwachter.operation.SenderAtWork;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.referral.RecallDesk;
import be.brugwachter.staff.web.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A breach from awareness to letter, as the sender's officer lives it in the running house. */
class CasePagesTest {
    private static final String LIST = "/meldingen";
    private static TestHouse house;
    private static SenderAtWork sender;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.still(folder);
        sender = new SenderAtWork(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @DisplayName("de mailbox lag open: register, klok, telling, melding, aanvulling met maatregel, papier")
    @Proves({Clause.BREACH_TOLD, Clause.BREACH_CONSULTED, Clause.SHARE_WHAT_HELPS})
    void mailbox() throws IOException {
        sender.sent();
        sender.courier();
        try (Visitor dora = as("dora")) {
            UUID id = opened(dora, BreachKind.MAILBOX_READ, false);
            String page = LIST + "/" + id;
            assertThat(dora.open("/").body())
                    .contains(
                            "meld het lek aan de functionaris van de andere partij",
                            "beslis over de toezichthouder voor",
                            "beslis of je het lek aan de mensen zelf vertelt");
            assertThat(dora.open(page).body()).contains("van de 72 uur", "weet het nog niet");

            var scope = Map.of("what", "mailbox", "fromDay", "1/1/2020", "holder", "TEAM_MEMBER");
            assertThat(dora.submitTo(page, page + "/bereik", scope).statusCode())
                    .isEqualTo(302);
            assertThat(dora.open(page).body())
                    .contains("Alleen te lezen met nog iets erbij: ten hoogste 1", "lag verzegeld in de mailbox")
                    .doesNotContain("Canary");

            dora.submitTo(
                    page, page + "/melden", Map.of("key", UUID.randomUUID().toString()));
            dora.submitTo(page, page + "/stap", Map.of("choice", "PASSWORD_CHANGED"));
            dora.submitTo(page, page + "/stap", Map.of("choice", "CALLED", "theirs", "true"));
            dora.submitTo(
                    page, page + "/melden", Map.of("key", UUID.randomUUID().toString()));

            assertThat(dora.open(page).body()).contains("andere partij", "kreeg een aanvulling", "onderweg");
            assertThat(new Posted(house).told(Posted.BRUGGE, NoticeKind.BREACH, id))
                    .contains("Anderen konden in de mailbox lezen", "ten hoogste 1 persoon", "e-mailadres")
                    .doesNotContain(id.toString());
            assertThat(mail(NoticeKind.BREACH_UPDATED)).contains("een aanvulling daarbij");
            assertThat(new Posted(house).told(Posted.BRUGGE, NoticeKind.BREACH_UPDATED, id))
                    .contains(
                            "Wat wij deden: Het wachtwoord van de mailbox is veranderd", "Afgesproken: Er was overleg");

            dora.submitTo(page, page + "/stap", Map.of("choice", "SPARE_UNREADABLE"));
            papers(dora, page);
        }
    }

    @Test
    @DisplayName("wat de andere partij besliste, zet onze klok niet stil, en haar maatregel staat niet in onze brief")
    @Proves({Clause.BREACH_TOLD, Clause.BREACH_CONSULTED})
    void theirActs() throws IOException {
        try (Visitor dora = as("dora")) {
            String page = LIST + "/" + opened(dora, BreachKind.DEVICE_LOST, false);
            for (String own : List.of("SUPERVISOR_TOLD", "NO_RISK", "TELL_HIGH_RISK", "CLOSED")) {
                assertThat(dora.submitTo(page, page + "/stap", Map.of("choice", own, "theirs", "true"))
                                .statusCode())
                        .isEqualTo(400);
            }
            dora.submitTo(page, page + "/stap", Map.of("choice", "DEVICE_BLOCKED", "theirs", "true"));
            assertThat(dora.open(page).body()).contains("Het toestel is geblokkeerd", "name=\"theirs\"");
            assertThat(text(dora.download(page + "/brief.pdf"), "melding-brief-andere"))
                    .doesNotContain("Het toestel is geblokkeerd");
        }
    }

    @Test
    @DisplayName("afsluiten kan pas als alles beslist is; daarna kan ze weer open, en vertrekt een aanvulling")
    @Proves(Clause.BREACH_TOLD)
    void closing() {
        try (Visitor dora = as("dora")) {
            String page = LIST + "/" + opened(dora, BreachKind.SHEET_LOST, false);
            assertThat(step(dora, page, "CLOSED"))
                    .contains("Afsluiten kan nog niet", "andere functionaris", "toezichthouder", "mensen zelf");
            tell(dora, page, UUID.randomUUID());
            step(dora, page, "NO_RISK");
            step(dora, page, "SPARE_NOT_HIGH");
            assertThat(step(dora, page, "CLOSED")).contains("de andere functionaris weet het nog niet zeker");
            assertThat(dora.open(page).body()).contains("is onderweg").doesNotContain("kreeg een melding.");
            step(dora, page, "CONFIRMED");
            assertThat(step(dora, page, "CLOSED")).isEmpty();
            assertThat(dora.open(page).body()).contains("Open weer").doesNotContain("Stuur een aanvulling</button>");
            assertThat(step(dora, page, "CALLED")).contains("Open ze eerst weer");
            step(dora, page, "REOPENED");
            tell(dora, page, UUID.randomUUID());
            assertThat(dora.open(page).body()).contains("kreeg een aanvulling");
        }
    }

    @Test
    @DisplayName("wie twee keer klikt, meldt één keer")
    void doubleClick() {
        try (Visitor dora = as("dora")) {
            String page = LIST + "/" + opened(dora, BreachKind.KEY_LOST, false);
            int before = notices().size();
            UUID key = UUID.randomUUID();
            tell(dora, page, key);
            tell(dora, page, key);
            assertThat(notices()).hasSize(before + 1);
        }
    }

    @Test
    @DisplayName("raakt de mail niet tot daar, dan staat er wie je belt, tot het overleg genoteerd is")
    @Proves(Clause.BREACH_TOLD)
    void undelivered() {
        try (Visitor dora = as("dora")) {
            String page = LIST + "/" + opened(dora, BreachKind.OTHER, false);
            UUID key = UUID.randomUUID();
            tell(dora, page, key);
            JdbcClient.create(house.database().owner())
                    .sql("update notice set state = 'UNDELIVERED', next_try = null where subject = :subject")
                    .param("subject", key)
                    .update();
            assertThat(dora.open(page).body()).contains("Bel vandaag nog", "Vraag naar");
            assertThat(dora.open(LIST).body()).contains("bel de andere partij");
            assertThat(dora.open("/").body())
                    .contains("bel de andere functionaris: de melding van het lek kwam niet aan");
            step(dora, page, "CALLED");
            assertThat(dora.open(page).body()).contains("er is over gesproken");
        }
    }

    private static void tell(Visitor dora, String page, UUID key) {
        dora.submitTo(page, page + "/melden", Map.of("key", key.toString()));
    }

    private static String step(Visitor dora, String page, String choice) {
        return dora.submitTo(page, page + "/stap", Map.of("choice", choice)).body();
    }

    private static void papers(Visitor dora, String page) throws IOException {
        byte[] form = dora.download(page + "/toezichthouder.pdf");
        assertThat(text(form, "melding-toezichthouder"))
                .contains(
                        "Vlaamse Toezichtcommissie",
                        "Gegevensbeschermingsautoriteit",
                        "Wanneer ontdekt",
                        "1 versleuteld",
                        "Het wachtwoord van de mailbox is veranderd",
                        "onleesbaar voor wie ze had",
                        "0886.886.638",
                        "Eigen beslissing")
                .doesNotContain("OEFENING", "Neen.", "zie het register");
        assertThat(text(dora.download(page + "/brief.pdf"), "melding-brief"))
                .contains(
                        "Er ging iets mis met uw gegevens",
                        "Het wachtwoord van de mailbox is veranderd",
                        "112",
                        "of bel 02");
    }

    @Test
    @DisplayName(
            "een oefening stuurt niets, staat niet in de telling van taken die dringend zijn, en zegt dat het een oefening is")
    void drill() throws IOException {
        try (Visitor dora = as("dora")) {
            UUID id = opened(dora, BreachKind.SHEET_LOST, true);
            String page = LIST + "/" + id;
            int before = notices().size();
            dora.submitTo(
                    page, page + "/melden", Map.of("key", UUID.randomUUID().toString()));
            assertThat(notices()).hasSize(before);
            assertThat(dora.open(page).body())
                    .contains("OEFENING: een melding", "zou de functionaris", "zou een melding krijgen");
            assertThat(text(dora.download(page + "/toezichthouder.pdf"), "oefening"))
                    .contains("OEFENING");
        }
    }

    @Test
    @DisplayName("verkeerd verstuurd staat vanzelf in het register, één keer")
    @Proves(Clause.BREACH_TOLD)
    void wrongReceiver() {
        UUID referral = sender.sent();
        sender.courier();
        SenderAtWork.in(() -> house.bean(RecallDesk.class).wrongReceiver(sender.an, referral));
        List<CaseFile> found = SenderAtWork.in(() -> house.bean(CaseDesk.class).all()).stream()
                .filter(file -> file.head().referral().filter(referral::equals).isPresent())
                .toList();
        assertThat(found)
                .singleElement()
                .satisfies(file -> assertThat(file.head().kind()).isEqualTo(BreachKind.WRONG_RECEIVER));
        try (Visitor dora = as("dora")) {
            String page = LIST + "/" + found.getFirst().head().id();
            assertThat(dora.open(page).body())
                    .contains("Kijk hoe ver het bericht kwam", "Te lezen: ten hoogste 1", "kwam bij een ontvanger");
            dora.submitTo(
                    page, page + "/melden", Map.of("key", UUID.randomUUID().toString()));
            assertThat(new Posted(house)
                            .told(
                                    Posted.BRUGGE,
                                    NoticeKind.BREACH,
                                    found.getFirst().head().id()))
                    .contains("verkeerde ontvanger");
        }
    }

    @Test
    @DisplayName("wat de andere partij meldde, gaat terug als aanvulling en nooit als een lek van ons")
    @Proves(Clause.BREACH_TOLD)
    void heard() throws Exception {
        try (Visitor dora = as("dora")) {
            UUID id = opened(dora, BreachKind.PEER, false);
            String page = LIST + "/" + id;
            assertThat(dora.open(page).body())
                    .contains("De andere partij meldde dit zelf", "Vraag naar", "Stuur een aanvulling")
                    .doesNotContain("Meld het nu");
            dora.submitTo(
                    page, page + "/melden", Map.of("key", UUID.randomUUID().toString()));
            assertThat(mail(NoticeKind.BREACH_UPDATED)).contains("een aanvulling daarbij");
            assertThat(new Posted(house).told(Posted.BRUGGE, NoticeKind.BREACH_UPDATED, id))
                    .contains("het lek dat u ons meldde");
        }
    }

    @Test
    @DisplayName("de beheerder leest mee en schrijft niet; een teamlid komt er niet in")
    void whoMay() {
        try (Visitor dora = as("dora");
                Visitor petra = as("petra");
                Visitor an = as("an")) {
            String page = LIST + "/" + opened(dora, BreachKind.SHEET_LOST, false);
            for (String act : List.of("/melden", "/stap", "/bereik")) {
                Map<String, String> form = Map.of("key", UUID.randomUUID().toString(), "choice", "NO_RISK");
                assertThat(petra.submitTo("/meldingen/contacten", page + act, form)
                                .statusCode())
                        .as(act)
                        .isEqualTo(403);
            }
            assertThat(petra.open(LIST).statusCode()).isEqualTo(200);
            assertThat(petra.open(LIST).body()).doesNotContain("Meld een lek, of oefen");
            assertThat(petra.open(LIST + "/nieuw").statusCode()).isEqualTo(403);
            assertThat(an.open(LIST).statusCode()).isEqualTo(403);
        }
    }

    private static UUID opened(Visitor dora, BreachKind kind, boolean drill) {
        Map<String, String> form = new HashMap<>(Map.of(
                "kind", kind.name(),
                "protocol", "opgroeien-ocmw-brugge",
                "role", "TEAM_MEMBER",
                "day", LocalDate.now(ZoneId.of("Europe/Brussels")).toString(),
                "hour", ""));
        if (drill) {
            form.put("drill", "true"); // a box that is not ticked is not sent at all
        }
        String target = Visitor.target(dora.submitTo(LIST + "/nieuw", LIST, form));
        return UUID.fromString(target.substring(target.lastIndexOf('/') + 1));
    }

    private static List<Notice> notices() {
        return SenderAtWork.in(() -> house.bean(NoticeDesk.class).newest());
    }

    /** The newest mail of a kind, as it waits for the courier. */
    private static String mail(NoticeKind kind) {
        byte[] mime = JdbcClient.create(house.database().owner())
                .sql("select mime from notice where kind = :kind order by agreed_at desc limit 1")
                .param("kind", kind.name())
                .query((row, number) -> row.getBytes("mime"))
                .single();
        return plain(new String(mime, StandardCharsets.UTF_8));
    }

    private static String plain(String mime) {
        return mime.replace("=\r\n", "").replaceAll("\\s+", " ");
    }

    private static String text(byte[] bytes, String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            Path pictures = Files.createDirectories(Path.of("target", "schermbeelden"));
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, 80),
                    "png",
                    pictures.resolve(name + ".png").toFile());
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static Visitor as(String username) {
        var visitor = new Visitor(house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
