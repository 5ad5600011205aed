package be.brugwachter.correspondence.web;

import static be.brugwachter.correspondence.Posted.BRUGGE;
import static be.brugwachter.correspondence.Posted.OPGROEIEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.accountability.OwedAnswer;
import be.brugwachter.accountability.RequestDesk;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.correspondence.LetterDesk;
import be.brugwachter.correspondence.Posted;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseDesk;
import be.brugwachter.notice.CaseFile;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two officers who write to each other, each in its own Brugwachter, with sealed mail between: by both, in the running house. */
class LetterPagesTest {
    private static final byte[] PDF = "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII);
    private static final String LIST = "/meldingen";

    private static TestHouse house;
    private static Posted post;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.open(folder.resolve("map"));
        post = new Posted(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @DisplayName("een lek staat na de melding bij allebei in het register, met één logboek, en gelezen is bevestigd")
    @Proves({Clause.BREACH_TOLD, Clause.BREACH_CONSULTED})
    void breach() {
        try (Visitor dora = as(OPGROEIEN, "dora");
                Visitor ilse = as(BRUGGE, "ilse")) {
            UUID id = opened(dora);
            String page = LIST + "/" + id;
            dora.submitTo(page, page + "/stap", Map.of("choice", "SHEET_REPLACED"));
            dora.submitTo(
                    page, page + "/melden", Map.of("key", UUID.randomUUID().toString()));
            assertThat(post.told(BRUGGE, NoticeKind.BREACH, id)).contains("Een wachtzinnenblad is kwijt");
            UUID letter = post.came(BRUGGE, NoticeKind.BREACH).letter().id();

            assertThat(ilse.open("/").body()).contains("Lees de brief van Opgroeien regie: gegevenslek gemeld");
            assertThat(ilse.open("/brieven/" + letter).body())
                    .contains("Wat: Een wachtzinnenblad is kwijt.", "Jullie klok loopt", "href=\"" + page);
            assertThat(ilse.open(page).body())
                    .contains("De andere partij meldde", "Het blad is ongeldig gemaakt en vervangen", "van de 72 uur");
            assertThat(dora.open(page).body()).doesNotContain("bevestigde");

            ilse.submitTo("/brieven/" + letter, "/brieven/" + letter + "/gelezen", Map.of());
            ilse.submitTo(page, page + "/stap", Map.of("choice", "PASSWORD_CHANGED"));
            post.carryUntil("the step and the confirmation", () -> theirs(OPGROEIEN, id) == 2);
            assertThat(dora.open(page).body())
                    .contains("Het wachtwoord van de mailbox is veranderd", "De melding is bevestigd");
            assertThat(ilse.open("/brieven/" + letter).body())
                    .contains("Gelezen op")
                    .doesNotContain("Ik heb dit gelezen");

            dora.submitTo(page, page + "/stap", Map.of("choice", "CALLED"));
            post.carryUntil("the step after the notice", () -> theirs(BRUGGE, id) == 2);
            assertThat(ilse.open(page).body()).contains("Er was overleg");
        }
    }

    @Test
    @DisplayName("bewijs gaat met één druk op de knop verzegeld terug, en stopt de klok van wie het vroeg")
    @Proves({Clause.PROOF_ON_REQUEST, Clause.ABLE_TO_SHOW})
    void evidence() {
        try (Visitor dora = as(OPGROEIEN, "dora");
                Visitor ilse = as(BRUGGE, "ilse")) {
            String send = "/bewijs/bundel/opgroeien-ocmw-brugge/stuur";
            assertThat(ilse.open("/bewijs").body()).doesNotContain("Stuur de bewijsbundel");
            ilse.submitTo("/bewijs", send, Map.of());
            assertThat(ilse.open("/bewijs").body()).contains("Er is niets verstuurd");

            dora.submitTo("/bewijs", "/bewijs/vraag/opgroeien-ocmw-brugge", Map.of());
            post.came(BRUGGE, NoticeKind.EVIDENCE_ASKED);
            assertThat(ilse.open("/bewijs").body()).contains("Opgroeien regie vraagt jullie bewijs", "antwoord tegen");
            assertThat(ilse.open("/").body()).contains("Opgroeien regie vraagt bewijs: antwoord tegen");
            assertThat(ilse.open("/kalender").body()).contains("maak de bundel en stuur ze");

            ilse.submitTo("/bewijs", send, Map.of());
            assertThat(ilse.open("/bewijs").body())
                    .contains("De bundel is verzegeld en vertrekt")
                    .doesNotContain("Stuur de bewijsbundel naar");
            post.carryUntil("the pack", () -> !owed(OPGROEIEN).getFirst().open());
            OwedAnswer answered = owed(OPGROEIEN).getFirst();
            assertThat(dora.download("/bewijs/ontvangen/" + answered.id())).startsWith('P', 'K', 3, 4);
            assertThat(dora.open("/").body()).contains("Lees de brief van OCMW Brugge: het gevraagde bewijs kwam");
            UUID came = post.came(OPGROEIEN, NoticeKind.EVIDENCE_ASKED).letter().id();
            assertThat(dora.open("/brieven").body()).contains("Het gevraagde bewijs kwam");
            dora.submitTo("/brieven/" + came, "/brieven/" + came + "/gelezen", Map.of());
            assertThat(dora.open("/brieven/" + came).body())
                    .contains("Gelezen op", "Bekijk het bewijs")
                    .doesNotContain("De andere partij weet dat");
        }
    }

    @Test
    @DisplayName("een nieuwe lijst van verwerkers is bevestigd zodra de andere functionaris ze las")
    @Proves({Clause.PROCESSOR_LIST_EXCHANGED, Clause.PROCESSOR_CHANGE_TOLD})
    void processors() {
        try (Visitor dora = as(OPGROEIEN, "dora");
                Visitor griet = as(BRUGGE, "griet")) {
            String form = "/bewijs/verwerkers/nieuw";
            String query = "?name=Verzonnen%20Wolk&work=MAIL&country=NL&guarantees=AUDIT&agreement=5/1/2026";
            String pressed = form + query + "&key=" + UUID.randomUUID();
            griet.upload(form, pressed, "document", Map.of("a.pdf", PDF));
            griet.upload(form, pressed, "document", Map.of("a.pdf", PDF));
            assertThat(owed(BRUGGE)).as("a button pressed twice").hasSize(1);
            assertThat(post.told(OPGROEIEN, NoticeKind.PROCESSORS_CHANGED))
                    .contains("Verzonnen Wolk (draait de mailbox, Nederland (in de EER))");
            String letter = "/brieven/"
                    + post.came(OPGROEIEN, NoticeKind.PROCESSORS_CHANGED)
                            .letter()
                            .id();
            assertThat(griet.submitTo("/brieven", letter + "/gelezen", Map.of()).statusCode())
                    .isEqualTo(403);
            dora.submitTo(letter, letter + "/gelezen", Map.of());
            post.carryUntil("the confirmation", () -> !owed(BRUGGE).getFirst().open());
        }
    }

    @Test
    @DisplayName("een stap die de melding onderweg inhaalt, staat toch in het logboek")
    @Proves(Clause.BREACH_CONSULTED)
    void overtaken() {
        UUID breach = UUID.randomUUID();
        came("STEPS", breach, "PASSWORD_CHANGED 2026-11-22T11:00:00Z");
        assertThat(Walls.as(BRUGGE, () -> house.bean(CaseDesk.class).find(breach)))
                .as("a step of a breach nobody told of opens nothing")
                .isEmpty();
        came("TOLD", breach, "> Wat: Een toestel is kwijt.");
        assertThat(theirs(BRUGGE, breach)).isEqualTo(1);
        came("TOLD", breach, "> Wat: Een toestel is kwijt.");
        assertThat(theirs(BRUGGE, breach)).isEqualTo(1);
    }

    private static void came(String kind, UUID breach, String line) {
        byte[] letter = String.join(
                        "\n",
                        "brugwachter-officiersbrief 1",
                        kind,
                        "opgroeien-ocmw-brugge",
                        "BREACH",
                        UUID.randomUUID().toString(),
                        breach.toString(),
                        "2026-11-22T11:00:00Z",
                        line,
                        "",
                        "")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Walls.as(
                        BRUGGE,
                        () -> house.bean(LetterDesk.class)
                                .came(UUID.randomUUID(), OPGROEIEN, () -> Optional.of(letter))))
                .isTrue();
    }

    @Test
    @DisplayName("een brief die niet aankwam, vraagt om te bellen, tot iemand dat deed")
    @Proves(Clause.BREACH_TOLD)
    void stranded() {
        try (Visitor dora = as(OPGROEIEN, "dora")) {
            String page = LIST + "/" + opened(dora);
            UUID key = UUID.randomUUID();
            dora.submitTo(page, page + "/melden", Map.of("key", key.toString()));
            assertThat(dora.open("/brieven").body()).doesNotContain("Kwam niet aan");
            UUID notice = JdbcClient.create(house.database().owner())
                    .sql("""
                            update notice set state = 'UNDELIVERED', next_try = null
                            where id = (select id from notice where kind = 'SEALED_LETTER' and party = :party
                              order by agreed_at desc limit 1)
                            returning id
                            """)
                    .param("party", OPGROEIEN.key())
                    .query(UUID.class)
                    .single();
            assertThat(dora.open("/").body()).contains("Een verzegelde brief kwam niet aan");
            assertThat(dora.open("/brieven").body()).contains("Kwam niet aan: brief aan OCMW Brugge");
            assertThat(dora.open(page).body()).contains("Bel vandaag nog");
            dora.submitTo("/brieven", "/brieven/" + notice + "/gebeld", Map.of());
            assertThat(dora.open("/brieven").body()).doesNotContain("Kwam niet aan");
        }
    }

    @Test
    @DisplayName(
            "op zijn weg leest niemand wat erin staat, en wie niet de andere partij is, schrijft niets in ons register")
    @Proves(Clause.BREACH_TOLD)
    void sealedAndFromWhom() {
        try (Visitor dora = as(OPGROEIEN, "dora")) {
            String page = LIST + "/" + opened(dora);
            dora.submitTo(
                    page, page + "/melden", Map.of("key", UUID.randomUUID().toString()));
            List<byte[]> mails = JdbcClient.create(house.database().owner())
                    .sql("select mime from notice where mime is not null")
                    .query((row, number) -> row.getBytes("mime"))
                    .list();
            assertThat(mails).isNotEmpty().noneMatch(mail -> plain(mail).contains("wachtzinnenblad is kwijt"));
        }
        byte[] forged = ("brugwachter-officiersbrief 1\nTOLD\nopgroeien-ocmw-brugge\nBREACH\n" + UUID.randomUUID()
                        + "\n" + UUID.randomUUID() + "\n2026-11-22T11:00:00Z\n> Wat: verzonnen.\n\n")
                .getBytes(StandardCharsets.UTF_8);
        UUID id = UUID.randomUUID();
        var desk = house.bean(LetterDesk.class);
        assertThat(Walls.as(BRUGGE, () -> desk.came(id, BRUGGE, () -> Optional.of(forged))))
                .isFalse();
        assertThat(Walls.as(BRUGGE, () -> desk.came(id, Party.of("0299.999.917"), () -> Optional.of(forged))))
                .isFalse();
        assertThat(Walls.as(BRUGGE, () -> desk.find(id))).isEmpty();
        assertThat(Walls.as(BRUGGE, () -> desk.came(id, OPGROEIEN, () -> Optional.of(forged))))
                .isTrue();
        assertThat(Walls.as(BRUGGE, () -> desk.came(id, OPGROEIEN, () -> Optional.of(forged))))
                .isTrue();
        assertThat(Walls.as(
                        BRUGGE,
                        () -> desk.all().stream()
                                .filter(each -> each.letter().id().equals(id))
                                .count()))
                .isEqualTo(1);
    }

    private static String plain(byte[] mail) {
        return new String(mail, StandardCharsets.UTF_8).replace("=\r\n", "");
    }

    private static UUID opened(Visitor dora) {
        String target = Visitor.target(dora.submitTo(
                LIST + "/nieuw",
                LIST,
                Map.of(
                        "kind", BreachKind.SHEET_LOST.name(),
                        "protocol", "opgroeien-ocmw-brugge",
                        "role", "TEAM_MEMBER",
                        "day", today().toString(),
                        "hour", "")));
        return UUID.fromString(target.substring(target.lastIndexOf('/') + 1));
    }

    private static LocalDate today() {
        return Dates.day(house.bean(Clock.class).instant());
    }

    private static long theirs(Party party, UUID breach) {
        return Walls.as(party, () -> house.bean(CaseDesk.class).find(breach)).map(CaseFile::steps).stream()
                .flatMap(List::stream)
                .filter(step -> step.theirs())
                .count();
    }

    private static List<OwedAnswer> owed(Party party) {
        return Walls.as(party, () -> house.bean(RequestDesk.class).all());
    }

    private static Visitor as(Party party, String username) {
        Visitor visitor = new Visitor(house);
        visitor.signInAt(party.key(), username, TestHouse.PASSWORD);
        return visitor;
    }
}
