package be.brugwachter.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.operation.TestHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Administrators open accounts and give functions, two of them together; over real HTTP. */
class PeoplePagesTest {
    private static final String CHOSEN = "een lange wachtzin";
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
    void aNewTeamMemberComesInOnlyAfterTwoAdministratorsGaveTheFunction() {
        try (Visitor bas = signedIn("bas");
                Visitor els = signedIn("els")) {
            String link = found(
                    "(/open/uitnodiging/[0-9]+/[0-9a-f]+)",
                    bas.submit(
                                    "/mensen",
                                    Map.of(
                                            "displayName",
                                            "Mira Daems",
                                            "username",
                                            "mira",
                                            "team",
                                            "Kind en Gezin Brugge"))
                            .body());
            accept(link);
            try (Visitor mira = new Visitor(house)) {
                mira.signIn("mira", CHOSEN);
                assertThat(mira.open("/doorverwijzingen/nieuw").statusCode()).isEqualTo(403);
            }

            String account = found(
                    "Mira Daems</h3>(?s).*?/mensen/([0-9a-f-]{36})/functie",
                    bas.open("/mensen").body());
            bas.submitTo("/mensen", "/mensen/" + account + "/functie", Map.of("role", "TEAM_MEMBER"));
            assertThat(bas.open("/mensen").body()).contains("Dit wacht op een andere beheerder");
            String proposal = found(
                    "/mensen/functie/([0-9a-f-]{36})/bevestigen",
                    els.open("/mensen").body());
            assertThat(confirm(bas, proposal)).contains("Vraag een andere beheerder om te bevestigen");
            assertThat(confirm(els, proposal)).contains("De functie is gegeven");
            try (Visitor mira = new Visitor(house)) {
                mira.signIn("mira", CHOSEN);
                assertThat(mira.open("/doorverwijzingen/nieuw").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    @Proves(Clause.SENDER_UNDER_SECRECY)
    void aTeamMemberAttestsSecrecyAnewAndNobodyElseHasThatPage() {
        try (Visitor noor = signedIn("noor");
                Visitor petra = signedIn("petra")) {
            assertThat(noor.open("/mijn-gegevens").body()).contains("Kind en Gezin Noord-Limburg");
            assertThat(Visitor.target(noor.submit("/mijn-gegevens", Map.of()))).isEqualTo("/mijn-gegevens");
            assertThat(petra.open("/mijn-gegevens").statusCode()).isEqualTo(403);
            assertThat(petra.open("/mensen").statusCode()).isEqualTo(403);
        }
    }

    private static String confirm(Visitor who, String proposal) {
        return who.submitTo("/mensen", "/mensen/functie/" + proposal + "/bevestigen", Map.of())
                .body();
    }

    private static void accept(String link) {
        try (Visitor anybody = new Visitor(house)) {
            HttpResponse<String> answer = anybody.submit(link, Map.of("wachtwoord", CHOSEN, "nogmaals", CHOSEN));
            assertThat(Visitor.target(answer)).startsWith("/aanmelden");
        }
    }

    private static Visitor signedIn(String name) {
        Visitor visitor = new Visitor(house);
        visitor.signIn(name, TestHouse.PASSWORD);
        return visitor;
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
