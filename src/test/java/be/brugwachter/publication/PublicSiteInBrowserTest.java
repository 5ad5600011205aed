package be.brugwachter.publication;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.browser.Axe;
import be.brugwachter.browser.Browser;
import be.brugwachter.browser.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De bekendmaking, geopend van een schijf")
class PublicSiteInBrowserTest {
    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        for (Map.Entry<String, byte[]> file : Sites.folder(true).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "protocollen/opgroeien-ocmw-bree/index.html",
                "protocollen/opgroeien-ocmw-brugge/v1/index.html"
            })
    @DisplayName("is toegankelijk in licht en donker, past op een telefoon en vraagt niets aan het net")
    void isAccessibleAndFits(String path) {
        String name = "openbaar-" + path.replaceAll("\\W+", "-");
        try (Browser.Visit visit = browser.visit(Screen.NARROW)) {
            Page page = visit.page();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(address(path));
            assertThat(visit.complaints())
                    .isEmpty(); // axe itself asks for the styles a second time, which a browser refuses here
            Axe.check(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Screen.NARROW.width());
            visit.picture(name + "-phone");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Axe.check(page);
            visit.picture(name + "-dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visit.picture(name + "-paper");
            assertThat(asked).isNotEmpty().allSatisfy(each -> assertThat(each).startsWith("file:"));
        }
    }

    @Test
    @DisplayName("zoekt terwijl je typt, ook zonder accenten, en zegt hoeveel er past")
    void looksWhileOneTypes() {
        try (Browser.Visit visit = browser.visit(Screen.PHONE)) {
            Page page = visit.page();
            page.navigate(address("index.html"));
            page.getByLabel("Zoek een OCMW").fill("LIMBURG bree");
            assertThat(page.locator(".protocollen li:visible").count()).isOne();
            assertThat(page.locator("#gevonden").textContent()).isEqualTo("1 protocol gevonden.");
            page.getByLabel("Zoek een OCMW").fill("Knokke");
            assertThat(page.locator("#niets").isVisible()).isTrue();
            page.getByLabel("Zoek een OCMW").fill("");
            assertThat(page.locator(".protocollen li:visible").count()).isEqualTo(2);
        }
    }

    private static String address(String path) {
        return folder.resolve(path).toUri().toString();
    }
}
