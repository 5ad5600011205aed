package be.brugwachter.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("De bekendmaking als map")
class SiteFolderTest {
    private final Map<String, byte[]> files = Sites.folder(true);

    @Test
    @DisplayName("geeft met dezelfde protocollen dezelfde bytes")
    void isTheSameEveryTime() {
        Map<String, byte[]> again = Sites.folder(true);
        assertThat(again.keySet()).containsExactlyElementsOf(files.keySet());
        assertThat(again).allSatisfy((path, bytes) -> assertThat(bytes).isEqualTo(files.get(path)));
    }

    @Test
    @DisplayName("is op elke bladzijde welgevormd, en elke verwijzing leidt ergens heen")
    void everyLinkLeadsSomewhere() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String page : Sites.ending(files, ".html")) {
            for (Element each : linking(parsed(Sites.bytes(files, page)))) {
                String target = each.hasAttribute("href") ? each.getAttribute("href") : each.getAttribute("src");
                if (!leads(page, target)) {
                    wrong.add(page + " -> " + target);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Sites.ending(files, ".html")).hasSize(6);
    }

    @Test
    @DisplayName("vraagt aan niemand anders iets: geen adres van buiten, ook niet in de stijl")
    void asksNobodyElse() throws Exception {
        for (String page : Sites.ending(files, ".html")) {
            for (Element each : linking(parsed(Sites.bytes(files, page)))) {
                assertThat(each.getAttribute("src") + each.getAttribute("href"))
                        .as(page)
                        .doesNotStartWith("http")
                        .doesNotStartWith("//");
            }
        }
        for (String style : Sites.ending(files, ".css")) {
            assertThat(Sites.text(files, style))
                    .as(style)
                    .doesNotContain("@import", "url(http", "url(\"http", "url(//");
            assertThat(Sites.text(files, style).lines().filter(line -> line.contains("url(\"..")))
                    .allSatisfy(line ->
                            assertThat(files).containsKey(line.replaceFirst(".*url\\(\"\\.\\./([^\"]+)\".*", "$1")));
        }
    }

    @Test
    @DisplayName("toont de bevindingen alleen als de partij dat koos, ook in de gegevens")
    void findingsAreShownByChoice() {
        String finding = "vierkante haken van het ontwerp";
        Map<String, byte[]> hidden = Sites.folder(false);
        String page = "protocollen/opgroeien-ocmw-brugge/index.html";
        assertThat(Sites.text(files, page)).contains(finding);
        assertThat(Sites.text(files, "protocollen/opgroeien-ocmw-brugge/protocol.yaml"))
                .contains(finding);
        assertThat(hidden.keySet()).containsExactlyElementsOf(files.keySet());
        assertThat(hidden.keySet())
                .allSatisfy(path -> assertThat(Sites.text(hidden, path))
                        .as(path)
                        .doesNotContain(finding, "bevindingen\"", "cross-reference"));
    }

    @Test
    @DisplayName(
            "heeft voor elke versie een eigen adres, en zegt zonder klok alleen van welke dag af de nieuwste geldt")
    void everyVersionHasItsAddress() {
        String folder = "protocollen/opgroeien-ocmw-brugge/";
        assertThat(Sites.text(files, folder + "index.html"))
                .contains(
                        "9 maanden",
                        "Versie 2, geldt vanaf 1 maart 2026 (deze)",
                        "href=\"../../protocollen/opgroeien-ocmw-brugge/v1/index.html\"");
        assertThat(Sites.text(files, folder + "v1/index.html"))
                .contains(
                        "Er is een nieuwere versie, die geldt vanaf 1 maart 2026",
                        "6 maanden",
                        "href=\"../../../protocollen/opgroeien-ocmw-brugge/index.html\"");
        assertThat(Sites.text(files, folder + "v2/index.html"))
                .contains("Deze versie geldt vanaf 1 maart 2026", "Tot die dag telt een oudere versie.")
                .doesNotContain("Er is een nieuwere versie");
        assertThat(Sites.text(files, "index.html"))
                .contains("Geldt vanaf 1 maart 2026. Tot die dag telt een oudere versie.");
        assertThat(Sites.ending(files, ".html"))
                .allSatisfy(page -> assertThat(Sites.text(files, page)).doesNotContain("die nu geldt", "oude versie"));
    }

    @Test
    @DisplayName("zegt alles van het protocol: partijen, gegevens met reden, termijnen, clausules, contact en verloop")
    void saysEverything() {
        assertThat(Sites.text(files, "protocollen/opgroeien-ocmw-bree/index.html"))
                .contains(
                        "0212.243.720",
                        "Zonder adres, telefoonnummer of e-mailadres",
                        "tien jaar na de afsluiting",
                        "geïntegreerd breed onthaal",
                        "AES-256 in een bestand van 7-Zip",
                        "60 dagen",
                        "informatieveiligheid@regionoordlimburg.be",
                        "Brugwachter weigert of doet het zelf",
                        "De functionaris van OCMW Bree gaf advies");
    }

    private boolean leads(String page, String target) {
        if (target.startsWith("mailto:")) {
            return true;
        }
        String path = URI.create(page).resolve(target.replaceFirst("#.*$", "")).getPath();
        String file = target.startsWith("#") ? page : path;
        if (!files.containsKey(file)) {
            return false;
        }
        String anchor = target.contains("#") ? target.replaceFirst("^.*#", "") : "";
        return anchor.isEmpty() || Sites.text(files, file).contains("id=\"" + anchor + "\"");
    }

    private static List<Element> linking(Document page) {
        List<Element> linking = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.hasAttribute("href") || each.hasAttribute("src")) {
                linking.add(each);
            }
        }
        assertThat(linking).isNotEmpty();
        return linking;
    }

    private static Document parsed(byte[] page) {
        Document[] parsed = new Document[1];
        assertThatCode(() -> parsed[0] = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(page)))
                .doesNotThrowAnyException();
        return parsed[0];
    }
}
