package be.brugwachter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The accessibility rules of axe-core on a page that stands in the browser. Asks axe itself and takes the violations only: the
 * library around it opens a second page for every question and carries home everything that was right as well, which is most of
 * an afternoon for a hundred and fifty pages.
 */
public final class Axe {
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String SOURCE = "() => {" + AxeBuilder.getAxeScript() + "}";
    private static final String ASK = """
            async only => {
              const answer = await axe.run(document, {
                resultTypes: ['violations'],
                ...(only.length === 0 ? {} : {runOnly: {type: 'rule', values: only}}),
              });
              return answer.violations.map(rule => rule.id + ': ' + rule.help + ' '
                + rule.nodes.map(node => JSON.stringify(node.target) + ' ' + node.html).join(' | '));
            }
            """;

    private Axe() {}

    /** Fails on any violation, naming rule and elements. */
    public static void check(Page page) {
        assertThat(violations(page)).as("axe on %s", page.url()).isEmpty();
    }

    /** The rules about colour alone: for a page whose structure was looked at already, now in other colours. */
    static void checkColours(Page page) {
        assertThat(ask(page, COLOURS)).as("colours on %s", page.url()).isEmpty();
    }

    /** One line per violation: the rule, what it asks, and where. */
    static List<String> violations(Page page) {
        return ask(page, List.of());
    }

    /** The rules of these names, or all that axe applies of itself. Frames answer for themselves, to the page around them. */
    @SuppressWarnings("unchecked")
    private static List<String> ask(Page page, List<String> only) {
        for (Frame frame : page.frames()) {
            if (!(Boolean) frame.evaluate("() => 'axe' in window")) {
                frame.evaluate(SOURCE);
            }
        }
        return (List<String>) page.evaluate(ASK, only);
    }
}
