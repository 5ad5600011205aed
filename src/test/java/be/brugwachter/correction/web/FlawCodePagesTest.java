package be.brugwachter.correction.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.staff.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which an OCMW without Brugwachter reports a flaw, asked over real HTTP by somebody who never signed in. */
class FlawCodePagesTest {
    private static final String PAGE = "/open/gegeven/0886886638";

    @TempDir
    private Path folder;

    private TestHouse house;
    private Visitor visitor;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        visitor = new Visitor(house);
    }

    @AfterEach
    void close() {
        visitor.close();
        house.close();
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void aWrongCodeLooksAsARightOneAndNoBoxTakesAValue() {
        var wrong = report(OpeningCode.random(new SecureRandom()).shown());
        var nonsense = report("onzin");
        assertThat(wrong.statusCode()).isEqualTo(302);
        assertThat(Visitor.target(wrong)).isEqualTo(PAGE + "?dank").isEqualTo(Visitor.target(nonsense));
        var page = visitor.open(PAGE + "?dank");
        assertThat(page.body())
                .contains("Klopt de code, dan kijkt het team het na")
                .doesNotContain("textarea");
        assertThat(page.body().split("type=\"text\""))
                .as("the code is the only box")
                .hasSize(2);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whoChoseNothingIsAskedToChooseAndWhoTypesTooOftenRests() {
        assertThat(visitor.submitTo(PAGE, PAGE, Map.of("code", "onzin")).body()).contains("Kies welk gegeven");
        for (int i = 0; i < 10; i++) {
            assertThat(report("onzin").statusCode()).isEqualTo(302);
        }
        assertThat(report("onzin").statusCode()).isEqualTo(429);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedAndAPartyThatIsNotHereHasNoPage() {
        assertThat(visitor.submitWithoutToken(PAGE, Map.of("code", "onzin")).statusCode())
                .isEqualTo(403);
        assertThat(visitor.open("/open/gegeven/0299999917").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> report(String code) {
        return visitor.submitTo(PAGE, PAGE, Map.of("code", code, "gegeven", "ADDRESS", "soort", "OUTDATED"));
    }
}
