package be.brugwachter.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De openbare bladzijden van een draaiende Brugwachter")
class PublicPagesTest {
    private static final String BRUGGE = "/openbaar/protocollen/opgroeien-ocmw-brugge";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)[^\"]*\"");
    private static final String FINDING = "vierkante haken van het ontwerp";

    private static final Party SENDER = new Party(new EnterpriseNumber("0886886638"));

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
    @DisplayName("zijn voor iedereen, en elke verwijzing leidt ergens heen")
    @Proves(Clause.PUBLISHED_BY_BOTH)
    void areForEverybody() {
        try (Visitor visitor = new Visitor(house)) {
            HttpResponse<String> list = visitor.open("/openbaar");
            assertThat(list.statusCode()).isEqualTo(200);
            assertThat(list.body()).contains("OCMW Brugge", "href=\"" + BRUGGE + "\"", "OEFENING");
            assertThat(list.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
            assertThat(list.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'");
            assertThat(list.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
            for (String page : List.of("/openbaar", BRUGGE, BRUGGE + "/v1")) {
                assertThat(links(visitor.open(page).body()))
                        .as(page)
                        .allSatisfy(link -> assertThat(visitor.open(link).statusCode())
                                .as(link)
                                .isEqualTo(200));
            }
        }
    }

    @Test
    @DisplayName("zeggen hetzelfde als data, elk met zijn eigen soort")
    void sayTheSameAsData() {
        try (Visitor visitor = new Visitor(house)) {
            Map<String, String> kinds = Map.of(
                    "/openbaar/catalogue.jsonld",
                    "application/ld+json",
                    "/openbaar/feed.xml",
                    "application/atom+xml;charset=UTF-8",
                    BRUGGE + ".jsonld",
                    "application/ld+json",
                    BRUGGE + "/v1.jsonld",
                    "application/ld+json",
                    BRUGGE + ".yaml",
                    "application/yaml;charset=UTF-8");
            kinds.forEach((path, kind) -> {
                HttpResponse<String> answer = visitor.open(path);
                assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue(kind);
                assertThat(answer.body()).as(path).contains("OCMW Brugge");
            });
        }
    }

    @Test
    @DisplayName("tonen niets van een protocol dat nog niet door allebei getekend is, en niets dat niet bestaat")
    void showNothingUnsigned() {
        try (Visitor visitor = new Visitor(house)) {
            for (String path :
                    List.of("bestaat-niet", "opgroeien-ocmw-brugge/v9", "Niets%20Zo", "opgroeien-ocmw-brugge/vx")) {
                assertThat(visitor.open("/openbaar/protocollen/" + path).statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    @DisplayName("tonen de bevindingen pas als de protocolbeheerder dat koos, en dat staat in het boek")
    void findingsAreAChoice() {
        try (Visitor visitor = new Visitor(house);
                Visitor manager = new Visitor(house)) {
            assertThat(visitor.open(BRUGGE).body()).doesNotContain(FINDING);
            manager.signIn("petra", TestHouse.PASSWORD);
            String form = "/protocollen/opgroeien-ocmw-brugge/openbaar";
            assertThat(manager.submit(form, Map.of()).body()).contains("Kies of de bevindingen er mogen staan.");
            manager.submit(form, Map.of("findings", "tonen"));
            assertThat(visitor.open(BRUGGE).body()).contains(FINDING);
            assertThat(visitor.open(BRUGGE + ".yaml").body()).contains(FINDING);
            assertThat(manager.open("/openbaar").statusCode()).isEqualTo(200);
            manager.submit(form, Map.of("findings", "niet"));
            assertThat(visitor.open(BRUGGE).body()).doesNotContain(FINDING);
            assertThat(acts()).contains(Act.FINDINGS_SHOWN.name(), Act.FINDINGS_HIDDEN.name());
        }
    }

    @Test
    @DisplayName("laten alleen een protocolbeheerder kiezen")
    void onlyTheManagerChooses() {
        try (Visitor member = new Visitor(house)) {
            member.signIn("an", TestHouse.PASSWORD);
            assertThat(member.open("/protocollen/opgroeien-ocmw-brugge/openbaar")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static List<String> acts() {
        var jdbc = house.database().jdbc();
        return house.database()
                .as(
                        SENDER,
                        () -> jdbc.sql("select act from audit_entry")
                                .query(String.class)
                                .list());
    }

    private static List<String> links(String page) {
        List<String> links = LINK.matcher(page)
                .results()
                .map((MatchResult each) -> each.group(1))
                .filter(each -> !each.startsWith("mailto:"))
                .distinct()
                .toList();
        assertThat(links).hasSizeGreaterThan(5);
        return links;
    }
}
