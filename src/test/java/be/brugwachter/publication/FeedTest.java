package be.brugwachter.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** RFC 4287, sections 4.1.1 and 4.1.2: what a feed and an entry must hold. */
@DisplayName("De wijzigingen als Atom")
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    @DisplayName("hebben naam, titel en dag, elk één keer, en het nieuwste staat vooraan")
    void holdsWhatAtomAsks() throws Exception {
        Element feed = feed();
        assertThat(children(feed, "id")).hasSize(1);
        assertThat(children(feed, "title")).hasSize(1);
        assertThat(children(feed, "updated")).hasSize(1);
        assertThat(children(feed, "author")).isNotEmpty();
        List<Element> entries = children(feed, "entry");
        assertThat(entries)
                .as("the advices and the agreement of both versions of Brugge once")
                .hasSize(12);
        assertThat(entries).extracting(each -> text(each, "id")).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(each -> {
            assertThat(text(each, "title")).isNotBlank();
            assertThat(children(each, "link")).hasSize(1);
        });
        List<OffsetDateTime> days = entries.stream()
                .map(each -> OffsetDateTime.parse(text(each, "updated")))
                .toList();
        assertThat(days).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(OffsetDateTime.parse(text(feed, "updated"))).isEqualTo(days.getFirst());
        assertThat(text(entries.getFirst(), "title")).isEqualTo("OCMW Brugge: Het protocol geldt vanaf deze dag");
    }

    @Test
    @DisplayName("krijgen elke keer dezelfde namen, ook op een andere website")
    void namesLast() throws Exception {
        List<String> here =
                children(feed(), "entry").stream().map(each -> text(each, "id")).toList();
        Element elsewhere = parsed(Sites.bytes(Sites.folder(false), "feed.xml"));
        assertThat(children(elsewhere, "entry").stream().map(each -> text(each, "id")))
                .containsExactlyElementsOf(here);
    }

    private static Element feed() throws Exception {
        return parsed(Sites.bytes(Sites.folderAt(Sites.WEBSITE), "feed.xml"));
    }

    private static Element parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element each
                    && name.equals(each.getLocalName())
                    && ATOM.equals(each.getNamespaceURI())) {
                children.add(each);
            }
        }
        return children;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }
}
