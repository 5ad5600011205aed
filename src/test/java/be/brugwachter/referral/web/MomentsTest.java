package be.brugwachter.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.consent.InformationSheets;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.web.Visitor;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course of a referral on its own page, read from the book of the running house. */
class MomentsTest {
    private static final String NEW = "/doorverwijzingen/nieuw";
    private static final String BRUGGE = "opgroeien-ocmw-brugge";
    private static final String FIVE = "WHICH_DATA,TO_WHOM,WHY,WHAT_HAPPENS,WHAT_TO_EXPECT";
    private static final String SHEET =
            new InformationSheets().in("nl").orElseThrow().mark();
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
    void theRefusalAndTheSealingStandInTheirOrderAndAColleagueSeesNothing() {
        try (Visitor an = new Visitor(house);
                Visitor bilal = new Visitor(house)) {
            an.signIn("an", TestHouse.PASSWORD);
            String there = draft(an);
            String check = there + "/nakijken";

            assertThat(an.submit(check, Map.of()).statusCode()).isEqualTo(409);
            assertThat(Visitor.target(an.submit(check, Map.of("attested", "ja"))))
                    .isEqualTo(there + "/verstuurd");

            assertThat(an.open(there).body())
                    .containsSubsequence(
                            "De weg tot nu",
                            "De toetsing liet het niet door",
                            "Verzegeld, met de toestemming van de ouder.")
                    .doesNotContain("van den Bosch");
            bilal.signIn("bilal", TestHouse.PASSWORD);
            assertThat(Visitor.target(bilal.open(there))).isEqualTo("/doorverwijzingen");
        }
    }

    private static String draft(Visitor visitor) {
        visitor.submit(NEW, Map.of("told", FIVE, "protocol", BRUGGE, "language", "nl", "sheet", SHEET));
        var begun = visitor.submitTo(
                NEW,
                NEW + "/toestemming",
                Map.of(
                        "told",
                        FIVE,
                        "protocol",
                        BRUGGE,
                        "language",
                        "nl",
                        "sheet",
                        SHEET,
                        "consent1",
                        "YES",
                        "manner1",
                        "SPOKEN",
                        "consent2",
                        "ABSENT"));
        String details = Visitor.target(begun);
        visitor.submit(
                details,
                Map.of(
                        "firstName",
                        "Fien",
                        "name",
                        "van den Bosch",
                        "telephone",
                        "0470 00 00 01",
                        "fileReference",
                        "KG-8000-17",
                        "municipality",
                        "Brugge"));
        return details.replace("/gegevens", "");
    }
}
