package be.brugwachter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Elke pagina van de galerij")
class GalleryTest {
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

    static List<Example> examples() {
        return Example.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("is toegankelijk in licht en donker, en breekt het beleid niet")
    void isAccessibleInBothColours(Example example) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Browser.Visit visit = browser.visit(Screen.TABLET, colours)) {
                show(visit.page(), example);
                visit.picture(example.name() + "-tablet-" + colours.name().toLowerCase(java.util.Locale.ROOT));
                Axe.check(visit.page());
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("past op elk scherm en heeft dingen die groot genoeg zijn om aan te raken")
    void fitsEveryScreen(Example example) {
        for (Screen screen : List.of(Screen.NARROW, Screen.PHONE, Screen.DESKTOP)) {
            try (Browser.Visit visit = browser.visit(screen)) {
                Page page = visit.page();
                show(page, example);
                visit.picture(example.name() + "-" + screen.name().toLowerCase(java.util.Locale.ROOT));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width on %s", screen)
                        .isEqualTo(screen.width());
                assertThat(Touch.tooSmall(page)).isEmpty();
            }
        }
    }

    private static void show(Page page, Example example) {
        assertThat(page.navigate(gallery.address(example.name())).status()).isEqualTo(200);
    }
}
