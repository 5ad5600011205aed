package be.brugwachter.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a finger can hit what stands on a page. */
final class Touch {
    private static final String SMALL = """
            () => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, nav a, header a, .doen a, a.knop, a.govuk-button')]
              .filter(e => e.getClientRects().length > 0)
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, box]) => box.height < 43.5)
              .map(([e, box]) => e.outerHTML.slice(0, 120) + ' is ' + box.height + ' high')
            """;

    private Touch() {}

    /** What is lower than 44 CSS pixels, one line each. */
    @SuppressWarnings("unchecked")
    static List<String> tooSmall(Page page) {
        return (List<String>) page.evaluate(SMALL);
    }
}
