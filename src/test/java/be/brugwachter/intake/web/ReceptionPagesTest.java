package be.brugwachter.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.web.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An OCMW starts with the software: keys, a sheet as a file, two people, a parcel by hand. Both banks over real HTTP. */
class ReceptionPagesTest {
    private static final String BREE = "0212243720";
    private static final String WAY = "/kanaal/opgroeien-ocmw-bree";
    private static final String PARCELS = "/ontvangst/pakjes";

    private static TestHouse house;
    private static Path mails;

    private Visitor petra;
    private Visitor quinten;
    private Visitor rita;
    private Visitor tom;

    @BeforeAll
    static void openTheHouse(@TempDir Path folder) {
        house = TestHouse.open(folder);
        mails = folder.resolve("mail/sociaalhuis@bree.be");
    }

    @AfterAll
    static void closeTheHouse() {
        house.close();
    }

    @BeforeEach
    void everybodyComesIn() {
        petra = new Visitor(house);
        quinten = new Visitor(house);
        rita = new Visitor(house);
        tom = new Visitor(house);
        petra.signIn("petra", TestHouse.PASSWORD);
        quinten.signIn("quinten", TestHouse.PASSWORD);
        rita.signInAt(BREE, "rita", TestHouse.PASSWORD);
        tom.signInAt(BREE, "tom", TestHouse.PASSWORD);
    }

    @AfterEach
    void everybodyGoes() {
        Stream.of(petra, quinten, rita, tom).forEach(Visitor::close);
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void anOcmwStartsWithTheSoftwareAndOpensAParcelByHand() throws Exception {
        byte[] keys = rita.download("/ontvangst/sleutels");
        pin(keys);
        String path = WAY + "/blad/" + newSheet() + "/bestand";
        byte[] sheet = petra.upload(WAY, path, "sleutels", Map.of("sleutels.txt", keys))
                .body();
        assertThat(new String(sheet, StandardCharsets.ISO_8859_1))
                .doesNotContainPattern("[0-9a-z]{4}(-[0-9a-z]{4}){3}");
        assertThat(petra.upload(WAY, path, "sleutels", Map.of("sleutels.txt", keys))
                        .statusCode())
                .as("only once")
                .isEqualTo(302);
        readAndConfirm(sheet);

        List<Path> before = mails();
        assertThat(drop(rita, before.getLast())).contains("Het pakje gaat niet open");
        aRefusedParcelIsLookedAt();

        petra.submitTo(WAY, WAY + "/proef", Map.of());
        Path parcel = mailAfter(before);
        assertThat(drop(tom, parcel)).contains("Het pakje ging open en is aangenomen");
        assertThat(drop(tom, parcel)).contains("was al aangenomen");
    }

    private void pin(byte[] keys) {
        petra.upload(WAY + "/voorstel", WAY + "/sleutel", "sleutels", Map.of("sleutels.txt", keys));
        quinten.submitTo(WAY, WAY + "/bevestig", proposal());
        assertThat(quinten.open(WAY).body()).contains("Bevestigd door twee mensen");
    }

    private String newSheet() {
        var wish = Map.of("keeper", "hoofd van het onthaal", "deputy", "secretariaat", "months", "6");
        petra.submitTo(WAY + "/voorstel", WAY + "/blad", wish);
        quinten.submitTo(WAY, WAY + "/bevestig", proposal());
        return find("/blad/([0-9a-f-]{36})/bestand", petra.open(WAY).body());
    }

    private Map<String, String> proposal() {
        return Map.of(
                "proposal",
                find("name=\"proposal\" value=\"([^\"]+)\"", quinten.open(WAY).body()));
    }

    private void readAndConfirm(byte[] sheet) {
        rita.upload("/ontvangst", "/ontvangst/blad", "blad", Map.of("blad.brug", new byte[] {1, 2, 3}));
        assertThat(rita.open("/ontvangst").body()).contains("gaat hier niet open");
        rita.upload("/ontvangst", "/ontvangst/blad", "blad", Map.of("blad.brug", sheet));
        String page = rita.open("/ontvangst").body();
        assertThat(page).contains("Het blad is ingelezen", "wacht op een tweede persoon");
        String confirm = "/ontvangst/blad/" + find("/blad/([0-9a-f-]{36})/bevestig", page) + "/bevestig";
        rita.submitTo("/ontvangst", confirm, Map.of());
        assertThat(rita.open("/ontvangst").body()).contains("Iemand anders moet de vingerafdruk nakijken");
        tom.submitTo("/ontvangst", confirm, Map.of());
        assertThat(tom.open("/ontvangst").body()).contains("Bevestigd door twee mensen", "in gebruik");
    }

    private void aRefusedParcelIsLookedAt() {
        String page = rita.open(PARCELS).body();
        assertThat(page).contains("Geen enkele regel opent dit pakje", "Laat het gaan");
        String id = PARCELS + "/" + find("/pakjes/([0-9a-f-]{36})/weg", page);
        rita.submitTo(PARCELS, id + "/opnieuw", Map.of());
        assertThat(rita.open(PARCELS).body()).contains("Geen enkele regel opent dit pakje");
        rita.submitTo(PARCELS, id + "/weg", Map.of());
        assertThat(rita.open(PARCELS).body()).contains("Het pakje is weg", "Hier wacht niets");
    }

    @Test
    void aSocialWorkerBringsSomethingThatIsNoParcel() throws IOException {
        try (Visitor mia = new Visitor(house)) {
            mia.signInAt(BREE, "mia", TestHouse.PASSWORD);
            mia.upload(PARCELS, PARCELS, "bestanden", Map.of("koffie.eml", new byte[] {65, 66}));
            assertThat(mia.open(PARCELS).body()).contains("Hierin zit geen pakje");
            assertThat(mia.open("/ontvangst").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void theSenderHasNoReception() {
        assertThat(petra.open("/ontvangst").body()).contains("ontvangt onder geen enkel protocol");
        HttpResponse<String> keys = petra.open("/ontvangst/sleutels");
        assertThat(keys.statusCode()).isEqualTo(404);
    }

    private String drop(Visitor by, Path mail) throws IOException {
        by.upload(PARCELS, PARCELS, "bestanden", Map.of("pakje.eml", Files.readAllBytes(mail)));
        return by.open(PARCELS).body();
    }

    private static Path mailAfter(List<Path> before) throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            List<Path> now = mails();
            if (now.size() > before.size()) {
                return now.getLast();
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        throw new AssertionError("The mail did not arrive within a minute.");
    }

    private static List<Path> mails() throws IOException {
        try (Stream<Path> all = Files.list(mails)) {
            return all.sorted().toList();
        }
    }

    private static String find(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
