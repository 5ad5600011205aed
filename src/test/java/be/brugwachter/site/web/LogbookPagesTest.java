package be.brugwachter.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.Verdict;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.shared.Party;
import be.brugwachter.site.ActWords;
import be.brugwachter.staff.web.Visitor;
import be.brugwachter.trust.Walls;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book as the data protection officer meets it. */
class LogbookPagesTest {
    private static final Party PARTY = Party.of("0886886638");

    @TempDir
    private static Path folder;

    private static TestHouse house;

    @BeforeAll
    static void open() {
        house = TestHouse.open(folder.resolve("map"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theOfficerReadsWhatHappenedWithoutNamesAndChecksIt() {
        try (Visitor dora = officer()) {
            String page = dora.open("/logboek").body();
            assertThat(page).contains("aangemeld", "functionaris voor gegevensbescherming", "Het laatste controlepunt");
            assertThat(main(page)).doesNotContain("Dora", "An Demeester", "SIGNED_IN");

            assertThat(dora.submit("/logboek", Map.of()).body()).contains("Nagekeken: het klopt");
        }
    }

    @Test
    void theLedgerAndItsCheckpointVerifyAwayFromTheHouse() throws Exception {
        try (Visitor dora = officer()) {
            Path ledger = Files.writeString(folder.resolve("l"), download(dora.open("/logboek/alles"), "jsonl"));
            String kept = download(dora.open("/logboek/controlepunt"), "json");

            assertThat(Verdict.on(ledger, List.of(Checkpoint.parse(kept.strip()).orElseThrow()))
                            .flaw())
                    .isEmpty();
        }
    }

    @Test
    void aMonthIsTakenAlongAsAFile() {
        try (Visitor dora = officer()) {
            String csv = download(dora.open("/logboek/uittreksel"), "csv");
            assertThat(csv.lines().toList())
                    .hasSizeGreaterThan(8)
                    .anyMatch(line -> line.contains(";aangemeld;SIGNED_IN;"));
            assertThat(csv).doesNotContain("Dora");

            assertThat(download(dora.open("/logboek/uittreksel?maand=1999-01"), "csv")
                            .lines())
                    .hasSize(1);
            assertThat(dora.open("/logboek?maand=geen").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anEntryThatWasChangedIsPointedAt() {
        try (TestHouse other = TestHouse.open(folder.resolve("ander"));
                Visitor dora = new Visitor(other)) {
            dora.signIn("dora", TestHouse.PASSWORD);
            link(other);
            JdbcClient.create(other.database().owner())
                    .sql(
                            "update audit_entry set act = 'ROLE_GIVEN' where id in (select id from audit_link where position = 2)")
                    .update();

            // When the book was linked in two goes, a checkpoint stands before this entry, one line up.
            assertThat(dora.submit("/logboek", Map.of()).body())
                    .contains("Het logboek klopt niet")
                    .containsPattern("Regel [23]: ");
        }
    }

    @Test
    void nobodyElseReadsIt() {
        for (String username : new String[] {"an", "petra", "bas"}) {
            try (Visitor visitor = new Visitor(house)) {
                visitor.signIn(username, TestHouse.PASSWORD);
                for (String path : new String[] {"", "/alles", "/controlepunt", "/uittreksel"}) {
                    assertThat(visitor.open("/logboek" + path).statusCode())
                            .as(username + path)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void everyActHasWords() {
        assertThat(Arrays.stream(Act.values()).filter(act -> ActWords.of(act).equals(act.name())))
                .isEmpty();
    }

    private static Visitor officer() {
        Visitor dora = new Visitor(house);
        dora.signIn("dora", TestHouse.PASSWORD);
        link(house);
        return dora;
    }

    private static void link(TestHouse house) {
        BookDesk book = house.bean(BookDesk.class);
        Walls.run(PARTY, book::link);
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private static String download(HttpResponse<String> answer, String ending) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "." + ending);
        return answer.body();
    }
}
