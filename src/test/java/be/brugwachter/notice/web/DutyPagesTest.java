package be.brugwachter.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.Notice;
import be.brugwachter.disclosure.NoticeDesk;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.notice.DutyDesk;
import be.brugwachter.operation.SenderAtWork;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.staff.web.Visitor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts looked at once a year, a change of law told, and what the host tells, in the running house. */
class DutyPagesTest {
    private static final String CONTACTS = "/meldingen/contacten";
    private static final String LAW = "/meldingen/wetswijziging";
    private static final String BRUGGE = "opgroeien-ocmw-brugge";
    private static TestHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.still(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @DisplayName("de contacten vragen elk jaar een blik, tot iemand zegt: nagekeken")
    @Proves(Clause.BREACH_CONTACTS)
    void contacts() {
        String todo = "OCMW Brugge: kijk na of de contacten voor een lek nog kloppen";
        try (Visitor dora = as("dora")) {
            assertThat(dora.open("/").body()).contains(todo);
            assertThat(dora.open(CONTACTS).body()).contains("Opgroeien regie", "Nog niet nagekeken", "@");
            dora.submitTo(CONTACTS, CONTACTS + "/" + BRUGGE + "/nagekeken", Map.of());
            assertThat(dora.open("/").body()).doesNotContain(todo);
            assertThat(dora.open(CONTACTS).body()).contains("Nagekeken op", "Opnieuw op");
            assertThat(dora.open("/kalender").body()).contains(todo);
        }
    }

    @Test
    @DisplayName(
            "een grond die wegvalt, gaat meteen naar de andere partij, wacht op bevestiging en leidt naar de droge oefening")
    @Proves(Clause.LAW_CHANGE_TOLD)
    void law() {
        var basis = SenderAtWork.in(() -> house.bean(ProtocolDesk.class).byId(new ProtocolId(BRUGGE)))
                .orElseThrow()
                .legalBases()
                .getFirst();
        String todo = "Een wetswijziging is nog niet bevestigd";
        try (Visitor dora = as("dora")) {
            var form = Map.of(
                    "basis",
                    BRUGGE + "|" + basis.id(),
                    "change",
                    "ends",
                    "day",
                    "1/1/2030",
                    "key",
                    UUID.randomUUID().toString());
            assertThat(dora.submitTo(LAW, LAW, form).statusCode()).isEqualTo(302);
            dora.submitTo(LAW, LAW, form); // twice is once
            assertThat(SenderAtWork.in(() -> house.bean(DutyDesk.class).changes()))
                    .hasSize(1);
            assertThat(SenderAtWork.in(() -> house.bean(NoticeDesk.class).newest()))
                    .extracting(Notice::told)
                    .extracting(Notice.Told::kind)
                    .contains(NoticeKind.LAW_CHANGED);
            String page = dora.open(LAW).body();
            assertThat(page).contains("/protocollen/" + BRUGGE + "/rechtsgrond", "valt weg vanaf 1 januari 2030");
            assertThat(dora.open("/kalender").body()).contains(todo);
            String confirm = page.replaceAll("(?s).*action=\"(/meldingen/wetswijziging/[^\"]*)\".*", "$1");
            dora.submitTo(LAW, confirm, Map.of());
            assertThat(dora.open(LAW).body()).contains("Bevestigd op");
            assertThat(dora.open("/kalender").body()).doesNotContain(todo);
        }
    }

    @Test
    @DisplayName("een wetswijziging zonder grond of dag wordt vriendelijk geweigerd")
    void incomplete() {
        try (Visitor dora = as("dora")) {
            assertThat(dora.submitTo(
                                    LAW,
                                    LAW,
                                    Map.of(
                                            "day",
                                            "morgen",
                                            "key",
                                            UUID.randomUUID().toString()))
                            .body())
                    .contains("Kies welke rechtsgrond verandert", "vanaf welke dag");
        }
    }

    @Test
    @DisplayName(
            "wie het programma draait, meldt een lek: de eigen functionaris ziet het en elke andere partij krijgt een mail")
    @Proves(Clause.BREACH_TOLD)
    void host() {
        try (Visitor bas = as("bas");
                Visitor dora = as("dora")) {
            assertThat(bas.open("/lek-melden").statusCode()).isEqualTo(200);
            assertThat(dora.open("/lek-melden").statusCode()).isEqualTo(403);
            assertThat(bas.submitTo("/lek-melden", "/lek-melden", Map.of()).body())
                    .contains("Kies wat er misging", "vanaf welke dag");
            var form = Map.of(
                    "kind",
                    "HOST_FLAW",
                    "fromDay",
                    "1/11/2025",
                    "key",
                    UUID.randomUUID().toString());
            bas.submitTo("/lek-melden", "/lek-melden", form);
            bas.submitTo("/lek-melden", "/lek-melden", form); // twice is once
            assertThat(SenderAtWork.in(() -> house.bean(NoticeDesk.class).newest()))
                    .filteredOn(notice -> notice.told().kind() == NoticeKind.HOST_BREACH)
                    .hasSize(2);
            assertThat(dora.open("/meldingen").body()).contains("er zat een fout in het programma", "Nog 7");
        }
    }

    @Test
    @DisplayName(
            "bij het OCMW is Opgroeien de andere partij, op elke pagina, en hoort die nooit hoe het met mensen afliep")
    @Proves({Clause.BREACH_TOLD, Clause.SHARE_WHAT_HELPS})
    void atTheOcmw() {
        try (Visitor ilse = new Visitor(house)) {
            ilse.signInAt("0207832792", "ilse", TestHouse.PASSWORD);
            String day = LocalDate.now(ZoneId.of("Europe/Brussels")).toString();
            var form = Map.of("kind", "MAILBOX_READ", "protocol", BRUGGE, "role", "DPO", "day", day);
            String page = Visitor.target(ilse.submitTo("/meldingen/nieuw", "/meldingen", form))
                    .replaceAll("^https?://[^/]*", "");
            ilse.submitTo(page, page + "/bereik", Map.of("what", "mailbox", "fromDay", "1/1/2020"));
            String register = ilse.open("/meldingen").body();
            assertThat(register).contains("Opgroeien regie");
            assertThat(ilse.open("/").body()).contains("Opgroeien regie: kijk na of de contacten");
            assertThat(ilse.open(CONTACTS).body()).contains(">Opgroeien regie</h2>");
            assertThat(ilse.open("/meldingen/nieuw").body())
                    .contains("Opgroeien regie")
                    .doesNotContain("brugge\">OCMW Brugge</label>");
            assertThat(ilse.open(LAW).body()).contains("Opgroeien regie");
            assertThat(ilse.open(page).body())
                    .contains("Opgroeien regie. Geweten sinds", "ten hoogste 0 personen", "wie voor het einde")
                    .doesNotContain("Te lezen voor anderen");
        }
    }

    private static Visitor as(String username) {
        var visitor = new Visitor(house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
