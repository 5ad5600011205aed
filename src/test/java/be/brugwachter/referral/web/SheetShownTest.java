package be.brugwachter.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.consent.InformationSheet;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consent refers to the very text that was shown, and the sheet is there for everybody, over real HTTP. */
class SheetShownTest {
    private static final String NEW = "/doorverwijzingen/nieuw";
    private static final String ASK = NEW + "/toestemming";
    private static final String CHANGED = "Dit blad kreeg ondertussen een nieuwe tekst";
    private static final String OPEN = "/openbaar/informatiefiche";
    private static final InformationSheets SHEETS = new InformationSheets();

    private static TestHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @Proves({Clause.INFORMED, Clause.CONSENTED})
    void theConsentKeepsTheLanguageTheVersionAndTheDigestOfWhatWasShown() {
        InformationSheet turkish = SHEETS.in("tr").orElseThrow();
        try (Visitor an = an()) {
            assertThat(an.open(NEW + "?taal=tr&protocol=opgroeien-ocmw-brugge").body())
                    .contains("name=\"sheet\" value=\"" + turkish.mark() + "\"", turkish.title());
            assertThat(an.submitTo(NEW, ASK, yes("tr", turkish.mark())).statusCode())
                    .isEqualTo(302);
        }
        assertThat(kept()).contains("tr " + turkish.mark());
        assertThat(turkish.mark()).matches("2026-2 [0-9a-f]{64}");
    }

    @Test
    @Proves(Clause.INFORMED)
    void whoSawAnotherTextLooksAgainAndNothingIsKept() {
        String old = SHEETS.edition("fr", "2026-1").orElseThrow().mark();
        List<String> before = kept();
        try (Visitor an = an()) {
            for (String path : List.of(NEW, ASK)) {
                HttpResponse<String> answer = an.submitTo(NEW, path, yes("fr", old));
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body())
                        .contains(CHANGED, SHEETS.in("fr").orElseThrow().mark())
                        .doesNotContain("checked=\"checked\"");
            }
            assertThat(an.submitTo(NEW, ASK, yes("fr", "")).body()).contains(CHANGED);
            assertThat(an.submitTo(NEW, ASK, yes("xx", old)).body()).contains(CHANGED);
        }
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void whoShowsAnUnreadTranslationIsTold() {
        try (Visitor an = an()) {
            assertThat(an.open(NEW + "?taal=ar&protocol=opgroeien-ocmw-brugge").body())
                    .contains(
                            "Deze vertaling is nog niet nagelezen door iemand met Arabisch als moedertaal (sinds versie 2026-2)")
                    .contains("lang=\"ar\"", "dir=\"rtl\"", "href=\"" + OPEN + "/ar\"");
        }
    }

    @Test
    void everybodyReadsItAtHomeAndNothingIsKeptOfThat() {
        try (Visitor visitor = new Visitor(house)) {
            HttpResponse<String> list = visitor.open(OPEN);
            assertThat(list.statusCode()).isEqualTo(200);
            assertThat(list.headers().allValues("Set-Cookie")).isEmpty();
            SHEETS.all().forEach(sheet -> {
                String path = OPEN + "/" + sheet.language();
                assertThat(list.body()).contains("href=\"" + path + "\"", sheet.name());
                HttpResponse<String> page = visitor.open(path);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
                assertThat(page.headers().firstValue("Cache-Control").orElse(""))
                        .contains("no-store");
                assertThat(page.body())
                        .contains("lang=\"" + sheet.language() + "\"", sheet.title())
                        .doesNotContain("<form", "<script", "http://", "https://");
            });
            assertThat(visitor.open(OPEN + "/fr/2026-1").body()).contains("vroegere versie", "versie 2026-1");
            assertThat(visitor.open(OPEN + "/fr/2026-2").body()).doesNotContain("vroegere versie");
            assertThat(visitor.open(OPEN + "/xx").statusCode()).isEqualTo(404);
            assertThat(visitor.open(OPEN + "/fr/2020-1").statusCode()).isEqualTo(404);
        }
    }

    private static Visitor an() {
        Visitor an = new Visitor(house);
        an.signIn("an", TestHouse.PASSWORD);
        return an;
    }

    private static Map<String, String> yes(String language, String sheet) {
        Map<String, String> said = new HashMap<>(Map.of(
                "told",
                "WHICH_DATA,TO_WHOM,WHY,WHAT_HAPPENS,WHAT_TO_EXPECT",
                "protocol",
                "opgroeien-ocmw-brugge",
                "consent1",
                "YES",
                "manner1",
                "SPOKEN",
                "consent2",
                "ABSENT"));
        said.put("language", language);
        said.put("sheet", sheet);
        return said;
    }

    /** Language and sheet of every consent of the sender. */
    private static List<String> kept() {
        var jdbc = house.database().jdbc();
        return house.database()
                .as(
                        DemoPeople.OPGROEIEN,
                        () -> jdbc.sql("select language || ' ' || sheet from consent order by id")
                                .query(String.class)
                                .list());
    }
}
