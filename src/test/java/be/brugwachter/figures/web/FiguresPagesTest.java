package be.brugwachter.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.TestHouse;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.web.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The figures in the running house: who sees them, what is never there, and what becomes public. */
class FiguresPagesTest {
    private static final String BRUGGE = "opgroeien-ocmw-brugge";
    private static final String BREE = "opgroeien-ocmw-bree";

    private static TestHouse house;
    private static int last;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.open(folder.resolve("map"));
        last = LocalDate.now(house.bean(Clock.class)).getYear() - 1;
        for (int month = 1; month <= 12; month++) {
            both(month, BRUGGE, 21 + month % 2);
        }
        both(2, BREE, 3);
        add(5, BRUGGE, "REFUSED", "TO_AGREED_MAILBOX", 6);
        add(5, BRUGGE, "REFUSED", "CONSENTED", 2);
    }

    private static void both(int month, String protocol, int count) {
        add(month, protocol, "SENT", "", count);
        add(month, protocol, "OPENED", "2", count);
    }

    private static void add(int month, String protocol, String kind, String detail, int count) {
        JdbcClient.create(house.database().owner())
                .sql("""
                        insert into figure (party, id, month, protocol, kind, detail, count)
                        values (:party, :id, :month, :protocol, :kind, :detail, :count)
                        """)
                .param("party", DemoPeople.OPGROEIEN.key())
                .param("id", UUID.randomUUID())
                .param("month", LocalDate.of(last, month, 1))
                .param("protocol", protocol)
                .param("kind", kind)
                .param("detail", detail)
                .param("count", count)
                .update();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @DisplayName(
            "functionaris en beheerder zien het jaar, de maanden en de weigeringen; wat klein is of iets kleins verraadt, staat er niet")
    void year() {
        for (String username : new String[] {"dora", "petra"}) {
            try (Visitor visitor = as(username)) {
                String page = visitor.open("/cijfers?jaar=" + last).body();
                assertThat(page).contains("Het hele jaar", ">261<", "april", "Eerste kwartaal", "6 keer", "<svg");
                assertThat(row(page, "OCMW Brugge")).contains("niet getoond").doesNotContain("258");
                assertThat(row(page, "OCMW Bree")).contains("niet getoond").doesNotContain(">3<");
                assertThat(page).doesNotContain("Hoe het afliep", "cliëntdossier");
            }
        }
    }

    @Test
    @DisplayName(
            "wie met gezinnen werkt of de software beheert, komt er niet in; ook een beheerder van protocollen maakt geen verslag")
    void notForOthers() {
        for (String username : new String[] {"an", "els"}) {
            try (Visitor visitor = as(username)) {
                assertThat(visitor.open("/cijfers").statusCode()).isEqualTo(403);
                assertThat(visitor.open("/cijfers/" + last + ".csv").statusCode())
                        .isEqualTo(403);
            }
        }
        try (Visitor petra = as("petra")) {
            assertThat(petra.open("/cijfers/" + last + "/jaarverslag").statusCode())
                    .isEqualTo(403);
            String page = "/cijfers?jaar=" + last;
            assertThat(petra.submitTo(page, "/cijfers/" + last + "/bekendmaken", Map.of())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("een ander OCMW ziet niets van deze partij, en een jaar dat er niet is, bestaat niet")
    void otherParty() {
        try (Visitor ilse = new Visitor(house)) {
            ilse.signInAt(DemoPeople.BRUGGE.key(), "ilse", TestHouse.PASSWORD);
            assertThat(ilse.open("/cijfers").body())
                    .contains("Wat we ontvingen")
                    .doesNotContain("OCMW Bree", ">261<");
            assertThat(ilse.open("/cijfers?jaar=" + last).statusCode()).isEqualTo(404);
            assertThat(ilse.open("/cijfers?jaar=1999").statusCode()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("het rekenblad opent in Excel: een BOM, puntkomma's, en niets verborgens")
    void sheet() {
        try (Visitor petra = as("petra")) {
            String csv = new String(petra.download("/cijfers/" + last + ".csv"), StandardCharsets.UTF_8);
            assertThat(csv).startsWith("\uFEFFtabel;").contains("jaar;Het hele jaar;;261;261;2;2;2\r\n");
            assertThat(csv)
                    .contains("OCMW Bree;Kind en Gezin Noord-Limburg;niet getoond")
                    .doesNotContain(";258;", ";3;");
        }
    }

    @Test
    @DisplayName("de functionaris maakt met één druk het jaarverslag: het logboek is nagekeken, en het staat op papier")
    void report() throws IOException {
        try (Visitor dora = as("dora")) {
            String path = "/cijfers/" + last + "/jaarverslag";
            assertThat(dora.open("/").body()).contains("Het jaarverslag van " + last + " kan gemaakt worden");
            assertThat(dora.open(path).body()).contains("Nog niet nagekeken", "Protocollen", "OCMW Brugge");
            assertThat(dora.submit(path, Map.of()).statusCode()).isEqualTo(302);
            assertThat(dora.open(path).body()).contains("feiten er zoals ze geschreven werden");
            try (PDDocument pdf = Loader.loadPDF(dora.download(path + ".pdf"))) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains("Jaarverslag " + last, "Klopt het logboek? Ja.", "Het hele jaar", "bevindingen");
            }
            assertThat(dora.open("/logboek").body()).contains("jaarverslag gemaakt");
            assertThat(dora.open("/").body()).doesNotContain("Het jaarverslag van");
            if (Boolean.getBoolean("brugwachter.pictures")) {
                Files.write(Path.of("target", "jaarverslag.pdf"), dora.download(path + ".pdf"));
            }
        }
    }

    @Test
    @DisplayName(
            "pas na één daad van de functionaris staan de jaarcijfers voor iedereen open: het jaar en niets anders")
    void becomesPublic() {
        String file = "/openbaar/cijfers/" + DemoPeople.OPGROEIEN.key() + "-" + last;
        try (Visitor anybody = new Visitor(house);
                Visitor dora = as("dora")) {
            assertThat(anybody.open(file + ".json").statusCode()).isEqualTo(404);
            assertThat(anybody.open("/openbaar").body()).contains("/openbaar/cijfers");
            assertThat(anybody.open("/openbaar/cijfers").body()).contains("nog geen cijfers");

            assertThat(dora.submitTo("/cijfers?jaar=" + last, "/cijfers/" + last + "/bekendmaken", Map.of())
                            .statusCode())
                    .isEqualTo(302);
            add(6, BREE, "SENT", "", 40);

            assertThat(anybody.open(file + ".json").body())
                    .contains("\"verstuurd\": 261", "OCMW Bree", "null")
                    .satisfies(json -> assertThat(JsonMapper.shared()
                                    .readTree(json)
                                    .get("jaar")
                                    .asInt())
                            .isEqualTo(last))
                    .doesNotContain("kwartaal", "REFUSED", "40");
            assertThat(anybody.open(file + ".csv").body())
                    .contains("Het hele jaar;;261")
                    .doesNotContain("maanden");
            assertThat(anybody.open("/openbaar/cijfers").body()).contains("Opgroeien regie, " + last);
            assertThat(dora.open("/logboek").body()).contains("jaarcijfers bekendgemaakt");
            JdbcClient.create(house.database().owner())
                    .sql("delete from figure where protocol = :bree and count = 40")
                    .param("bree", BREE)
                    .update();
        }
    }

    private static String row(String page, String name) {
        int at = page.indexOf(">" + name + "<", page.indexOf("Per team en OCMW"));
        return page.substring(at, page.indexOf("</tr>", at));
    }

    private static Visitor as(String username) {
        Visitor visitor = new Visitor(house);
        visitor.signIn(username, TestHouse.PASSWORD);
        return visitor;
    }
}
