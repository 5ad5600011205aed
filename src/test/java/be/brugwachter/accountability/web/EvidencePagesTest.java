package be.brugwachter.accountability.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.accountability.OwedAnswer;
import be.brugwachter.accountability.OwedAnswer.Kind;
import be.brugwachter.accountability.RequestDesk;
import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Fact;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.correspondence.Posted;
import be.brugwachter.disclosure.NoticeDesk;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.disclosure.NoticeStore;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a party shows, whom it lets work with data, and what it asks of the other: by both officers, in the running house. */
class EvidencePagesTest {
    private static final Party OPGROEIEN = Shipped.BRUGGE.sender().party();
    private static final Party BRUGGE = Shipped.BRUGGE.receiver().party();
    private static final byte[] PDF = "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII);
    private static final String ID = Shipped.BRUGGE.id().value();

    private TestHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder.resolve("map"), Map.of("brugwachter.host-name", "Voorbeeldhost"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName(
            "het OCMW bewaart beleid, plan en functionaris; wat afloopt, staat vooraf op de kalender en bij wat moet")
    @Proves({Clause.SECURITY_POLICY_AND_PLAN, Clause.HAS_DPO})
    void measures() {
        LocalDate last = today().plusDays(20);
        try (Visitor ilse = as(BRUGGE, "ilse")) {
            assertThat(ilse.open("/bewijs").body()).contains("Bewaar: Veiligheidsbeleid");
            assertThat(ilse.open("/").body()).contains("Leg het veiligheidsplan klaar");
            assertThat(ilse.submit("/bewijs/beleid", typed("Beleid", last)).body())
                    .contains("Kies een PDF");
            for (String kind : List.of("beleid", "plan")) {
                String form = "/bewijs/" + kind;
                assertThat(ilse.upload(form, form + query("Verzonnen%20titel", last), "document", Map.of("a.pdf", PDF))
                                .statusCode())
                        .isEqualTo(302);
            }
            assertThat(ilse.submit("/bewijs/functionaris", typed("functionaris, dpo@ocmw.example", last))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(ilse.open("/bewijs").body())
                    .contains("Verzonnen titel", "dpo@ocmw.example", "in orde")
                    .doesNotContain("Bewaar: ");
            assertThat(ilse.open("/").body()).contains("Veiligheidsbeleid loopt af op " + Dates.dutch(last));
            assertThat(ilse.open("/kalender").body()).contains("Veiligheidsplan: laatste dag");
        }
        assertThat(facts(BRUGGE, Act.EVIDENCE_FILED))
                .extracting(Fact::clauses)
                .containsExactlyInAnyOrder(
                        List.of(Clause.SECURITY_POLICY_AND_PLAN),
                        List.of(Clause.SECURITY_POLICY_AND_PLAN),
                        List.of(Clause.HAS_DPO));
    }

    @Test
    @DisplayName(
            "elke wijziging van de verwerkers gaat als hele lijst naar de functionaris van de andere partij, met een klok")
    @Proves({
        Clause.PROCESSOR_AGREEMENT,
        Clause.PROCESSOR_GUARANTEES,
        Clause.PROCESSOR_LIST_EXCHANGED,
        Clause.PROCESSOR_CHANGE_TOLD
    })
    void processors() throws Exception {
        try (Visitor griet = as(BRUGGE, "griet")) {
            assertThat(griet.open("/bewijs").body())
                    .contains("Voorbeeldhost", "draait deze software", "geen overeenkomst vastgelegd");
            assertThat(griet.open("/").body()).contains("Voorbeeldhost: geen verwerkersovereenkomst");
            String form = "/bewijs/verwerkers/nieuw";
            String query = "?name=Verzonnen%20Wolk&work=MAIL&country=NL&guarantees=AUDIT&agreement=5/1/2026";
            assertThat(griet.upload(form, form + query, "document", Map.of("a.pdf", PDF))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(griet.open("/bewijs").body())
                    .contains("Verzonnen Wolk", "Nederland (in de EER)", "een verslag van een onafhankelijke controle");
            assertThat(griet.open("/verwerkingen").body()).contains("Verzonnen Wolk (draait de mailbox");
            assertThat(mail(BRUGGE, NoticeKind.PROCESSORS_CHANGED))
                    .contains("laten weten dat u deze lijst kreeg")
                    .doesNotContain("niets te doen");
            assertThat(new Posted(house).told(OPGROEIEN, NoticeKind.PROCESSORS_CHANGED))
                    .contains("Verzonnen Wolk (draait de mailbox, Nederland (in de EER)): verwerkersovereenkomst van 5")
                    .contains("Voorbeeldhost")
                    .contains("nog geen verwerkersovereenkomst");

            OwedAnswer owed = owed(BRUGGE).getFirst();
            assertThat(owed.kind()).isEqualTo(Kind.PROCESSORS);
            assertThat(owed.dueAt())
                    .isEqualTo(Shipped.BRUGGE.workingTerms().atOnce().after(owed.askedAt()));
            assertThat(owed.late(owed.dueAt().plusSeconds(1))).isTrue();
            assertThat(griet.open("/kalender").body()).contains("de lijst van verwerkers moet bevestigd zijn");
            assertThat(griet.submit("/bewijs/antwoord/" + owed.id(), Map.of("day", written(today())))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(griet.open("/bewijs").body()).contains("antwoord kwam op");
        }
        assertThat(facts(BRUGGE, Act.PROCESSORS_CONFIRMED)).hasSize(1);
    }

    @Test
    @DisplayName(
            "Opgroeien vraagt het bewijs met één handeling; de klok loopt tot het antwoord bewaard is, ook van een OCMW op papier")
    @Proves(Clause.PROOF_ON_REQUEST)
    void request() throws Exception {
        try (Visitor dora = as(OPGROEIEN, "dora");
                Visitor ilse = as(BRUGGE, "ilse");
                Visitor an = as(OPGROEIEN, "an")) {
            for (int twice = 0; twice < 2; twice++) {
                dora.submitTo("/bewijs", "/bewijs/vraag/" + ID, Map.of());
            }
            OwedAnswer owed = owed(OPGROEIEN).getFirst();
            assertThat(owed(OPGROEIEN)).hasSize(1);
            assertThat(owed.dueAt())
                    .isEqualTo(Shipped.BRUGGE.workingTerms().reasonableTime().after(owed.askedAt()));
            assertThat(mail(OPGROEIEN, NoticeKind.EVIDENCE_ASKED))
                    .contains("artikel 6", "volstaat een PDF")
                    .doesNotContain("niets te doen");
            assertThat(new Posted(house).told(BRUGGE, NoticeKind.EVIDENCE_ASKED))
                    .contains("We rekenen op een antwoord tegen");
            assertThat(dora.open("/kalender").body()).contains("het gevraagde bewijs moet er zijn");
            assertThat(dora.open("/").body()).contains("het gevraagde bewijs moet er zijn tegen");

            ilse.submitTo("/bewijs", "/bewijs/vraag/" + ID, Map.of());
            assertThat(owed(BRUGGE)).as("an OCMW does not ask the sender").isEmpty();
            assertThat(an.open("/bewijs").statusCode()).isEqualTo(403);

            String form = "/bewijs/antwoord/" + owed.id();
            assertThat(dora.submit(form, Map.of("day", written(today()))).body())
                    .contains("Kies de bundel");
            dora.upload(form, form + "?day=" + written(today()), "document", Map.of("brief.pdf", PDF));
            assertThat(owed(OPGROEIEN).getFirst().open()).isFalse();
            assertThat(dora.download("/bewijs/ontvangen/" + owed.id())).isEqualTo(PDF);
            assertThat(dora.open("/kalender").body()).doesNotContain("het gevraagde bewijs moet er zijn");
        }
        assertThat(facts(OPGROEIEN, Act.EVIDENCE_ANSWERED)).hasSize(1);
    }

    private Visitor as(Party party, String username) {
        Visitor visitor = new Visitor(house);
        visitor.signInAt(party.key(), username, TestHouse.PASSWORD);
        return visitor;
    }

    private LocalDate today() {
        return Dates.day(house.bean(Clock.class).instant());
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private static String query(String label, LocalDate last) {
        return "?label=" + label + "&day=1/1/2025&until=" + written(last);
    }

    private static Map<String, String> typed(String label, LocalDate last) {
        return Map.of("label", label, "day", "1/1/2025", "until", written(last));
    }

    private List<OwedAnswer> owed(Party party) {
        return Walls.as(party, () -> house.bean(RequestDesk.class).all());
    }

    private List<Fact> facts(Party party, Act act) {
        Instant now = house.bean(Clock.class).instant();
        return Walls.as(
                party,
                () -> house
                        .bean(BookDesk.class)
                        .between(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), 1000)
                        .stream()
                        .filter(fact -> fact.act() == act)
                        .toList());
    }

    /** The text of the newest mail of a kind. */
    private String mail(Party party, NoticeKind kind) throws Exception {
        byte[] mime = Walls.as(party, () -> {
            var notice = house.bean(NoticeDesk.class).newest().stream()
                    .filter(each -> each.told().kind() == kind)
                    .findFirst()
                    .orElseThrow();
            return new TransactionTemplate(house.bean(PlatformTransactionManager.class))
                    .execute(open -> house.bean(NoticeStore.class)
                            .outgoing(notice.id())
                            .orElseThrow()
                            .mime());
        });
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
        var content = (MimeMultipart)
                ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        return ((String) content.getBodyPart(0).getContent()).replaceAll("\\s+", " ");
    }
}
