package be.brugwachter.publication;

import be.brugwachter.protocol.AnnotatedNorm;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Part;
import be.brugwachter.protocol.Protocol;
import java.util.List;

/** One version of a protocol: what holds, for whom, since when, whom to call, and every clause in our words. */
final class ProtocolPage {
    private final Edition edition;
    private final Protocol protocol;
    private final Edition standing;
    private final List<Edition> versions;
    private final Addresses addresses;
    private final Html html;

    private ProtocolPage(Edition edition, Publications publications, Addresses addresses, Html html) {
        this.edition = edition;
        this.protocol = edition.protocol();
        this.standing = publications.standing(edition.id()).orElse(edition);
        this.versions = publications.versions(edition.id());
        this.addresses = addresses;
        this.html = html;
    }

    static String write(Edition edition, Publications publications, Addresses addresses, Shell shell) {
        Edition standing = publications.standing(edition.id()).orElse(edition);
        return shell.page(
                "Protocol met " + edition.protocol().receiver().name(),
                edition.protocol().title(),
                html -> new ProtocolPage(edition, publications, addresses, html).inside(),
                List.of(
                        new Shell.Alternate("application/ld+json", data(edition, standing, addresses, "jsonld")),
                        new Shell.Alternate("application/yaml", data(edition, standing, addresses, "yaml"))));
    }

    /** The data of the version that stands for the protocol keep one address for ever; another version has its own. */
    private static String data(Edition edition, Edition standing, Addresses addresses, String ending) {
        int version = edition.protocol().version();
        return standing.protocol().version() == version
                ? addresses.data(edition.id(), ending)
                : addresses.versionData(edition.id(), version, ending);
    }

    private void inside() {
        html.element("a", "Alle protocollen", "href", addresses.list(), "class", "terug");
        html.element("h1", "Protocol met " + protocol.receiver().name());
        html.element("p", protocol.title(), "class", "inleiding");
        new Notes(edition, standing, versions, addresses).write(html);
        contents();
        new ContactPart(protocol).write(html);
        course();
        html.element("h2", "Wat er afgesproken is", "id", "afspraken", "class", "kop-l");
        html.element("p", "Open wat je wilt lezen. Op papier staat alles open.", "class", "niet-op-papier");
        AnnotatedNorm.of(protocol).forEach(this::part);
        new WorkingPart(protocol.workingTerms()).write(html);
        ClauseTable.write(html);
        findings();
        data();
    }

    private void contents() {
        html.in("nav", "class", "kaart niet-op-papier", "aria-label", "Op deze bladzijde")
                .in("ul", "class", "inhoudstafel");
        link("contact", "Wie je kunt bereiken");
        link("verloop", "Het verloop, dag per dag");
        link("afspraken", "Wat er afgesproken is");
        link("clausules", "Elke clausule, en wat de software doet");
        if (!edition.findings().isEmpty()) {
            link("bevindingen", "Wat opvalt in de tekst");
        }
        link("data", "Als data");
        html.out().out();
    }

    private void link(String anchor, String words) {
        html.in("li").element("a", words, "href", "#" + anchor).out();
    }

    private void course() {
        html.in("section", "aria-labelledby", "verloop")
                .element("h2", "Het verloop, dag per dag", "id", "verloop", "class", "kop-l");
        html.in("ol", "class", "verloop");
        Course.of(edition)
                .forEach(step -> html.in("li")
                        .element(
                                "time",
                                Dates.dutch(step.day()),
                                "datetime",
                                step.day().toString())
                        .element("span", " " + step.what())
                        .out());
        html.out();
        if (versions.size() > 1) {
            html.element("h3", "Versies", "class", "kop-m").in("ul", "class", "los");
            versions.forEach(this::version);
            html.out();
        }
        html.out();
    }

    private void version(Edition each) {
        int number = each.protocol().version();
        String words = "Versie " + number + ", geldt vanaf "
                + Dates.dutch(each.protocol().inForceFrom());
        html.in("li");
        if (number == protocol.version()) {
            html.text(words + " (deze)");
        } else {
            html.element("a", words, "href", addresses.version(edition.id(), number));
        }
        html.out();
    }

    private void findings() {
        List<Finding> findings = edition.findings();
        if (findings.isEmpty()) {
            return;
        }
        html.in("section", "aria-labelledby", "bevindingen")
                .element("h2", "Wat opvalt in de tekst", "id", "bevindingen", "class", "kop-l");
        for (Finding each : findings) {
            html.in("section", "class", "kaart");
            html.element("p", each.severity().dutch() + " · " + each.article(), "class", "klein");
            html.in("p")
                    .element("strong", each.says())
                    .out()
                    .element("p", each.consequence())
                    .out();
        }
        html.out();
    }

    private void part(Part part) {
        Fold.begin(html, part.title(), "(" + part.place() + ")");
        html.in("dl", "class", "govuk-summary-list");
        part.lines().forEach(line -> Rows.line(html, line.label(), line.text()));
        html.out();
        Fold.end(html);
    }

    private void data() {
        html.in("section", "aria-labelledby", "data")
                .element("h2", "Als data", "id", "data", "class", "kop-l")
                .in("ul", "class", "los");
        html.in("li")
                .element("a", "Dit protocol als JSON-LD", "href", data(edition, standing, addresses, "jsonld"))
                .text(" (DPV, ODRL, DCAT)")
                .out();
        html.in("li")
                .element("a", "Dit protocol als YAML", "href", data(edition, standing, addresses, "yaml"))
                .out();
        html.out()
                .element("p", "Versie " + protocol.version() + ".", "class", "klein")
                .out();
    }
}
