package be.brugwachter.correspondence.web;

import static be.brugwachter.correspondence.Posted.OPGROEIEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.accountability.OwedAnswer;
import be.brugwachter.accountability.RequestDesk;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.notice.DutyDesk;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer without Brugwachter, with nothing but the mail and the code in it, asked over real HTTP without signing in. */
class AnswerPagesTest {
    private static final byte[] PDF = "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "%PDF-1.7 iets anders".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern CODE = Pattern.compile("Uw code voor deze brief: ([0-9A-Z]{5}-[0-9A-Z]{5})");
    private static final String PAGE = "/open/brief/" + OPGROEIEN.key();
    private static final String BREE = Shipped.BREE.id().value();

    private TestHouse house;
    private Visitor officer;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder.resolve("map"));
        officer = new Visitor(house);
    }

    @AfterEach
    void close() {
        officer.close();
        house.close();
    }

    @Test
    @DisplayName("bewijs komt terug met de code uit de mail, één keer, en stopt de klok")
    @Proves(Clause.PROOF_ON_REQUEST)
    void evidence() {
        try (Visitor dora = dora()) {
            dora.submitTo("/bewijs", "/bewijs/vraag/" + BREE, Map.of());
            String mail = mail("EVIDENCE_ASKED");
            assertThat(mail).contains("We rekenen op een antwoord tegen", PAGE);
            String code = code(mail);

            assertThat(officer.submitTo(PAGE, PAGE, Map.of("code", code)).body())
                    .contains("Bewijs gevraagd", "Bezorg het bewijs")
                    .doesNotContain("Ik heb de brief gelezen");
            assertThat(officer.submitTo(PAGE, PAGE + "/antwoord", Map.of("code", code))
                            .body())
                    .contains("Kies één PDF of één zip");
            upload(code, "a.txt", "tekst".getBytes(StandardCharsets.US_ASCII));
            assertThat(owed().open()).isTrue();
            upload(code, "bewijs.pdf", PDF);
            assertThat(owed().open()).isFalse();
            assertThat(dora.download("/bewijs/ontvangen/" + owed().id())).isEqualTo(PDF);
            assertThat(officer.submitTo(PAGE, PAGE, Map.of("code", code)).body())
                    .contains("kennen we niet");
        }
    }

    @Test
    @DisplayName("wat niemand meer vraagt, wordt niet bewaard, en wie het stuurde hoort dat")
    @Proves(Clause.PROOF_ON_REQUEST)
    void tooLate() {
        try (Visitor dora = dora()) {
            dora.submitTo("/bewijs", "/bewijs/vraag/" + BREE, Map.of());
            String code = code(mail("EVIDENCE_ASKED"));
            String form = "/bewijs/antwoord/" + owed().id();
            String today = LocalDate.now(house.bean(Clock.class).withZone(ZoneId.of("Europe/Brussels")))
                    .toString();
            dora.upload(form, form + "?day=" + today, "document", Map.of("brief.pdf", PDF));
            assertThat(owed().open()).isFalse();

            var late = officer.upload(PAGE, PAGE + "/antwoord?code=" + code, "document", Map.of("b.pdf", OTHER));
            assertThat(new String(late.body(), StandardCharsets.UTF_8)).contains("Op deze brief kwam al een antwoord");
            assertThat(dora.download("/bewijs/ontvangen/" + owed().id())).isEqualTo(PDF);
        }
    }

    @Test
    @DisplayName("een wetswijziging is bevestigd zodra de code getypt is; kijken alleen bevestigt niets")
    @Proves(Clause.LAW_CHANGE_TOLD)
    void confirmation() {
        try (Visitor dora = dora()) {
            String basis = BREE + "|" + Shipped.BREE.legalBases().getFirst().id();
            String form = "/meldingen/wetswijziging";
            dora.submitTo(
                    form,
                    form,
                    Map.of(
                            "basis",
                            basis,
                            "change",
                            "changes",
                            "day",
                            "1/1/2027",
                            "key",
                            UUID.randomUUID().toString()));
            String code = code(mail("LAW_CHANGED"));
            assertThat(officer.submitTo(PAGE, PAGE, Map.of("code", code.toLowerCase(Locale.ROOT)))
                            .body())
                    .contains("Wetswijziging gemeld", "Ik heb de brief gelezen");
            assertThat(confirmed()).isFalse();
            var done = officer.submitTo(PAGE, PAGE + "/antwoord", Map.of("code", code));
            assertThat(Visitor.target(done)).isEqualTo(PAGE + "?dank");
            assertThat(confirmed()).isTrue();
            assertThat(officer.open(PAGE + "?dank").headers().firstValue("Cache-Control"))
                    .contains("no-store");
        }
    }

    @Test
    @DisplayName("een code die er geen is, doet niets; wie te vaak typt, rust; een ander formulier wordt geweigerd")
    void doors() {
        assertThat(officer.submitTo(PAGE, PAGE, Map.of("code", "7K2QD-M9X0V")).body())
                .contains("kennen we niet");
        assertThat(officer.submitTo(PAGE, PAGE + "/antwoord", Map.of("code", "onzin"))
                        .body())
                .contains("kennen we niet");
        for (int i = 0; i < 8; i++) {
            officer.submitTo(PAGE, PAGE, Map.of("code", "onzin"));
        }
        assertThat(officer.submitTo(PAGE, PAGE, Map.of("code", "onzin")).statusCode())
                .isEqualTo(429);
        assertThat(officer.submitWithoutToken(PAGE, Map.of("code", "onzin")).statusCode())
                .isEqualTo(403);
        assertThat(officer.open("/open/brief/0299999917").statusCode()).isEqualTo(404);
    }

    private void upload(String code, String name, byte[] bytes) {
        officer.upload(PAGE, PAGE + "/antwoord?code=" + code, "document", Map.of(name, bytes));
    }

    private Visitor dora() {
        Visitor dora = new Visitor(house);
        dora.signInAt(OPGROEIEN.key(), "dora", TestHouse.PASSWORD);
        return dora;
    }

    private OwedAnswer owed() {
        return Walls.as(OPGROEIEN, () -> house.bean(RequestDesk.class).all()).getFirst();
    }

    private boolean confirmed() {
        return Walls.as(OPGROEIEN, () -> house.bean(DutyDesk.class).changes())
                .getFirst()
                .confirmed()
                .isPresent();
    }

    private String mail(String kind) {
        return JdbcClient.create(house.database().owner())
                .sql("select mime from notice where kind = :kind")
                .param("kind", kind)
                .query((row, number) -> new String(row.getBytes("mime"), StandardCharsets.UTF_8))
                .single()
                .replace("=\r\n", "")
                .replaceAll("\\s+", " ");
    }

    private static String code(String mail) {
        var found = CODE.matcher(mail);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
