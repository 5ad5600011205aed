package be.brugwachter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.consent.InformationSheet;
import be.brugwachter.consent.InformationSheets;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Het blad voor gezinnen")
class FamilySheetInBrowserTest {
    private static final Set<String> OURS = Set.of("Source Sans 3", "Noto Sans Arabic");

    private static Browser browser;
    private static Gallery gallery;

    @BeforeAll
    static void open() {
        gallery = Gallery.start();
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
        gallery.close();
    }

    static List<InformationSheet> sheets() {
        return new InformationSheets().all();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    @DisplayName("past op één A4, in letters die Brugwachter zelf meebrengt")
    void fitsOneA4InOurOwnLetters(InformationSheet sheet) {
        try (Browser.Visit visit = browser.visit(Screen.DESKTOP);
                PDDocument paper = print(visit, sheet)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            PDRectangle size = paper.getPage(0).getMediaBox();
            assertThat(Math.round(size.getWidth() / 72 * 25.4)).isEqualTo(210);
            assertThat(Math.round(size.getHeight() / 72 * 25.4)).isEqualTo(297);
            assertThat(letters(visit.page()))
                    .isNotEmpty()
                    .allMatch(OURS::contains)
                    .satisfies(used ->
                            assertThat(used.contains("Noto Sans Arabic")).isEqualTo(sheet.rightToLeft()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    @DisplayName("staat in zijn eigen taal en richting, en een naam erin in de zijne")
    void hasItsOwnLanguageAndDirection(InformationSheet sheet) {
        try (Browser.Visit visit = browser.visit(Screen.TABLET)) {
            Page page = visit.page();
            page.navigate(gallery.address("fiche-" + sheet.language()));
            Locator html = page.locator("html");
            assertThat(html.getAttribute("lang")).isEqualTo(sheet.language());
            assertThat(html.getAttribute("dir")).isEqualTo(sheet.rightToLeft() ? "rtl" : "ltr");
            assertThat(page.locator("article bdi:text-is('OCMW')").all())
                    .isNotEmpty()
                    .allSatisfy(name -> {
                        assertThat(name.getAttribute("dir")).isEqualTo("ltr");
                        assertThat(name.getAttribute("lang")).isEqualTo("nl");
                    });
            double picture = page.locator(".punt svg").first().boundingBox().x;
            double words = page.locator(".punt-tekst").first().boundingBox().x;
            assertThat(picture > words).isEqualTo(sheet.rightToLeft());
            assertThat(page.locator("form, script, iframe, [style]").count()).isZero();
            assertThat(page.locator("main [lang=nl]").first().innerText()).contains("Nederlands");
        }
    }

    private static PDDocument print(Browser.Visit visit, InformationSheet sheet) throws IOException {
        Page page = visit.page();
        page.navigate(gallery.address("fiche-" + sheet.language()));
        page.evaluate("document.fonts.ready");
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false));
        if (Boolean.getBoolean("brugwachter.pictures")) {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve("fiche-" + sheet.language() + ".pdf"), pdf);
        }
        return Loader.loadPDF(pdf);
    }

    /** The letters that Chromium really drew with, by the element; a letter of the machine does not say it came with the page. */
    private static Set<String> letters(Page page) {
        CDPSession look = page.context().newCDPSession(page);
        look.send("DOM.enable");
        look.send("CSS.enable");
        int root = look.send("DOM.getDocument")
                .getAsJsonObject("root")
                .get("nodeId")
                .getAsInt();
        JsonObject every = new JsonObject();
        every.addProperty("nodeId", root);
        every.addProperty("selector", "article h1, article h2, article p, article bdi, article span");
        Set<String> names = new HashSet<>();
        look.send("DOM.querySelectorAll", every)
                .getAsJsonArray("nodeIds")
                .forEach(node -> names.addAll(letters(look, node.getAsInt())));
        return names;
    }

    private static List<String> letters(CDPSession look, int node) {
        JsonObject asked = new JsonObject();
        asked.addProperty("nodeId", node);
        return look.send("CSS.getPlatformFontsForNode", asked).getAsJsonArray("fonts").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(font -> (font.get("isCustomFont").getAsBoolean() ? "" : "machine: ")
                        + font.get("familyName").getAsString().replace(" ExtraLight", ""))
                .toList();
    }
}
