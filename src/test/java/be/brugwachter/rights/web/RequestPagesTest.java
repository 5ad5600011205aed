package be.brugwachter.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Past;
import be.brugwachter.calendar.CalendarDesk;
import be.brugwachter.leak.Canary;
import be.brugwachter.leak.Leaks;
import be.brugwachter.operation.SenderAtWork;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.Dates;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Referral;
import be.brugwachter.shared.Due;
import be.brugwachter.staff.web.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a parent asks at the sender, from the page of the referral to the answer on paper. */
class RequestPagesTest {
    @TempDir
    private Path folder;

    private TestHouse house;
    private SenderAtWork sender;
    private Visitor an;
    private Visitor dora;
    private UUID referral;

    @BeforeEach
    void open() {
        house = TestHouse.still(folder);
        sender = new SenderAtWork(house);
        referral = sender.sent();
        an = new Visitor(house);
        an.signIn("an", TestHouse.PASSWORD);
        dora = new Visitor(house);
        dora.signIn("dora", TestHouse.PASSWORD);
    }

    @AfterEach
    void close() {
        an.close();
        dora.close();
        house.close();
    }

    @Test
    void accessGivesThePaperWithTheFactsOfTheSenderAndTheClockStops() throws IOException {
        String line = note("ACCESS", today());
        assertThat(an.open("/doorverwijzingen/" + referral).body()).contains("De ouder vraagt iets over de gegevens");
        assertThat(an.open("/").body()).contains("Antwoord op een vraag over gegevens, ten laatste");
        assertThat(dora.open("/").body()).contains("Vragen over rechten zonder antwoord: 1");
        assertThat(SenderAtWork.in(house.bean(CalendarDesk.class)::dues))
                .extracting(Due::text, Due::day)
                .contains(tuple("Laatste dag voor het antwoord op een vraag over gegevens", today().plusMonths(1)));
        answer(line, Map.of());

        byte[] pdf = an.submitFor(line, line + "/pdf");
        keep(pdf);
        assertThat(text(pdf))
                .contains(Canary.NAME, "OCMW Brugge", "u zelf", "Uw rechten", "klacht")
                .contains("teamlid: uw gegevens verzegeld")
                .doesNotContain("Demeester");
        assertThat(an.open("/").body()).doesNotContain("Antwoord op een vraag");
        assertThat(acts()).contains(Act.RIGHTS_REQUEST_NOTED, Act.RIGHTS_REQUEST_ANSWERED, Act.CLIENT_REPORT_MADE);
    }

    @Test
    void theOfficerSeesTheClockAndNotWhomItIsAbout() {
        String line = note("CORRECTION", today().minusMonths(2));
        assertThat(dora.open("/rechten").body())
                .contains("Iets verbeteren", "te laat")
                .doesNotContain(referral.toString());
        assertThat(dora.open(line).body())
                .contains("Jij ziet hier de termijn")
                .doesNotContain(referral.toString(), "Maak de PDF", "Beantwoord de vraag");
        assertThat(dora.open("/doorverwijzingen/" + referral + "/vraag").statusCode())
                .isEqualTo(403);
        assertThat(Leaks.in(dora.open("/rechten").body() + an.open(line).body()))
                .isEmpty();
    }

    @Test
    void erasureTakesTheReferralBackAndSaysSo() throws IOException {
        String line = note("ERASURE", today());
        answer(line, Map.of());
        assertThat(SenderAtWork.in(() -> house.bean(FollowDesk.class).mine(sender.an, referral))
                        .orElseThrow())
                .isInstanceOf(Referral.Withdrawn.class);
        String paper = text(an.submitFor(line, line + "/pdf"));
        assertThat(paper).contains("Wij hebben uw gegevens gewist");
        assertThat(Leaks.in(paper)).isEmpty();
    }

    @Test
    void anExtensionNeedsAReasonAndThatThePersonWasToldAndComesOnce() {
        String line = note("CORRECTION", today());
        assertThat(an.submitTo(line, line + "/verlengen", Map.of("waarom", "COMPLEX"))
                        .body())
                .contains("zeg het eerst aan wie het vroeg");
        an.submitTo(line, line + "/verlengen", Map.of("waarom", "COMPLEX", "gezegd", "ja"));
        assertThat(an.open(line).body())
                .contains("Twee maanden langer", Dates.dutch(today().plusMonths(3)))
                .doesNotContain("Lukt het niet binnen de maand?");
        assertThat(acts()).contains(Act.RIGHTS_REQUEST_EXTENDED);
    }

    @Test
    void whatAPersonMustDecideIsNotAnsweredByItselfOrWithAnotherAnswer() {
        String line = note("CORRECTION", today());
        for (var nothing : List.of(Map.<String, String>of(), Map.of("antwoord", "FILE_STAYS"))) {
            assertThat(an.submitTo(line, line + "/antwoord", nothing).body()).contains("Duid aan wat je antwoordt.");
        }
        answer(line, Map.of("antwoord", "DATA_ARE_RIGHT"));
        assertThat(an.open(line).body()).contains("Nagekeken: het klopt");
    }

    private String note(String wish, LocalDate day) {
        String page = "/doorverwijzingen/" + referral + "/vraag";
        var fields = Map.of("wens", wish, "hoe", "KNOWN_TO_ME", "dag", day.toString());
        String line = Visitor.target(an.submit(page, fields));
        assertThat(line).matches("/rechten/[0-9a-f-]{36}");
        return line;
    }

    private void answer(String line, Map<String, String> fields) {
        assertThat(Visitor.target(an.submitTo(line, line + "/antwoord", fields)))
                .isEqualTo(line);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.bean(Clock.class).instant(), ZoneId.of("Europe/Brussels"));
    }

    private List<Act> acts() {
        return SenderAtWork.in(() -> house.bean(FollowDesk.class)
                        .course(house.bean(FollowDesk.class)
                                .mine(sender.an, referral)
                                .orElseThrow()))
                .stream()
                .map(Past::act)
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static void keep(byte[] pdf) throws IOException {
        if (Boolean.getBoolean("brugwachter.pictures")) {
            Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(Path.of("target", "screenshots", "antwoord.pdf"), pdf);
        }
    }
}
