package be.brugwachter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Elke pagina van de galerij")
class GalleryTest {
    private static Browser browser;
    private static Gallery gallery;
    /** One visitor sees all pages one after the other: a new window for each costs more than the looking. */
    private static Browser.Visit visit;

    @BeforeAll
    static void open() {
        gallery = Gallery.start();
        browser = Browser.start();
        visit = browser.visit(Screen.TABLET);
    }

    @AfterAll
    static void close() {
        browser.close();
        gallery.close();
    }

    static List<Example> examples() {
        return Example.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("is toegankelijk in licht en donker, past op elk scherm en houdt zich aan het beleid")
    void isAccessibleAndFits(Example example) {
        Page page = visit.page();
        visit.newComplaints(); // what a page before this one left when it failed
        page.setViewportSize(Screen.TABLET.width(), Screen.TABLET.height());
        light(page);
        assertThat(page.navigate(gallery.address(example.name())).status()).isEqualTo(200);
        Axe.check(page);
        visit.picture(example.name() + "-tablet");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.checkColours(page);
        visit.picture(example.name() + "-dark");
        light(page);
        List.of(Screen.NARROW, Screen.PHONE, Screen.DESKTOP).forEach(screen -> fits(screen, example));
        assertThat(visit.newComplaints()).isEmpty();
    }

    @Test
    @DisplayName("de norm ligt gevouwen op het scherm, opent zonder script en ligt open op papier")
    void foldsAndUnfolds() {
        try (Browser.Visit other = browser.visit(Screen.DESKTOP)) {
            Page page = other.page();
            page.navigate(gallery.address("protocol-brugge"));
            Locator text = page.locator("#deel-1 dl");
            assertThat(text.isVisible()).isFalse();
            assertThat(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue())
                    .isLessThan(6000);
            page.locator("#deel-1 summary").click();
            assertThat(text.isVisible()).isTrue();
            page.locator("#deel-1 summary").click();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("details dl").all())
                    .allSatisfy(part -> assertThat(part.isVisible()).isTrue());
        }
    }

    private static void light(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void fits(Screen screen, Example example) {
        Page page = visit.page();
        page.setViewportSize(screen.width(), screen.height());
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width on %s", screen)
                .isEqualTo(screen.width());
        assertThat(Touch.tooSmall(page)).isEmpty();
        if (screen != Screen.NARROW) {
            visit.picture(example.name() + "-" + screen.name().toLowerCase(Locale.ROOT));
        }
    }
}
