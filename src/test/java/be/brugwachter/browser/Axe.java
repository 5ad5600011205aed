package be.brugwachter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The accessibility rules of axe-core on a page that stands in the browser. */
public final class Axe {
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /** Fails on any violation, naming rule and elements. */
    public static void check(Page page) {
        assertThat(violations(page)).as("axe on %s", page.url()).isEmpty();
    }

    /** The rules about colour alone: for a page whose structure was looked at already, now in other colours. */
    static void checkColours(Page page) {
        assertThat(lines(new AxeBuilder(page).withRules(COLOURS)))
                .as("colours on %s", page.url())
                .isEmpty();
    }

    /** One line per violation: the rule, what it asks, and where. */
    static List<String> violations(Page page) {
        return lines(new AxeBuilder(page));
    }

    private static List<String> lines(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Axe::line).toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining(" | "));
    }
}
