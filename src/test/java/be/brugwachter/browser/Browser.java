package be.brugwachter.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium without a window. It starts once per JVM, which takes seconds; a fresh {@link Visit} (no cookies, no cache) per
 * test.
 *
 * <p>Names no browser of its own: it takes Debian's, or what {@code BRUGWACHTER_CHROMIUM} points at.
 */
public final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.@Nullable Browser running;

    private final com.microsoft.playwright.Browser chromium;
    private final List<Visit> visits = new ArrayList<>();

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** Starts Chromium if none runs here; fails with a sentence that says what to install when there is none. */
    public static synchronized Browser start() {
        com.microsoft.playwright.Browser found = running;
        if (found == null || !found.isConnected()) {
            found = launch();
            running = found;
        }
        return new Browser(found);
    }

    private static com.microsoft.playwright.Browser launch() {
        Path program = Path.of(System.getenv().getOrDefault("BRUGWACHTER_CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("No Chromium at " + program + ": install the packages chromium and"
                    + " fonts-liberation, or point BRUGWACHTER_CHROMIUM at one.");
        }
        Playwright playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop Chromium"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** A new visitor on such a screen, in light colours. */
    public Visit visit(Screen screen) {
        return visit(screen, ColorScheme.LIGHT);
    }

    /** A new visitor on such a screen, in these colours. */
    public Visit visit(Screen screen, ColorScheme colours) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen != Screen.DESKTOP)
                .setColorScheme(colours)
                .setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels"));
        context.setDefaultTimeout(60_000);
        Visit visit = new Visit(context, context.newPage());
        visits.add(visit);
        return visit;
    }

    /** Where a picture of this name lies afterwards. */
    static Path screenshot(String name) {
        return SCREENSHOTS.resolve(name + ".png");
    }

    /** Sends every visitor away. */
    @Override
    public void close() {
        visits.forEach(Visit::close);
    }

    /** One visitor with one tab. Remembers what the page complained about, a broken content security policy included. */
    public static final class Visit implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Visit(BrowserContext context, Page page) {
            this.context = context;
            this.page = page;
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("the server responded with a status")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
        }

        /** The tab. */
        public Page page() {
            return page;
        }

        /** Errors on the console so far: a page of this house has none. */
        public List<String> complaints() {
            return List.copyOf(complaints);
        }

        /** Those since this was asked before: for a visit that goes from page to page. */
        public List<String> newComplaints() {
            List<String> since = List.copyOf(complaints);
            complaints.clear();
            return since;
        }

        /** A picture of the whole page in target/screenshots, for who wants to look: {@code -Dbrugwachter.pictures=true}. */
        public Visit picture(String name) {
            if (!Boolean.getBoolean("brugwachter.pictures")) {
                return this;
            }
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(screenshot(name)).setFullPage(true));
            return this;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
