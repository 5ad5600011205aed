package be.brugwachter.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De bekendmaking als data")
class LinkedDataTest {
    private static final Map<String, byte[]> FILES = Sites.folderAt(Sites.WEBSITE);
    private static final Path RESOURCES = Path.of("src/test/resources");

    static List<String> documents() {
        return Sites.ending(FILES, ".jsonld");
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("is JSON-LD die zonder netwerk te lezen is")
    void isReadWithoutNetwork(String document) {
        assertThat(Sites.text(FILES, document)).doesNotContain("\"@context\" : \"", "\"@context\": \"");
        assertThat(model(document).size()).isGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("gebruikt geen klasse of eigenschap die niet in de gepubliceerde woordenlijst staat")
    void usesPublishedNamesOnly(String document) throws IOException {
        Map<String, Set<String>> vocabularies = vocabularies();
        Set<String> unknown = new HashSet<>();
        for (String name : names(model(document))) {
            int split = Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')) + 1;
            Set<String> known = vocabularies.get(name.substring(0, split));
            if (known == null || !known.contains(name.substring(split))) {
                unknown.add(name);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("past in de vormen van DCAT-AP, ODRL, DPV en ORG")
    void conforms(String document) throws IOException {
        for (Path shapes : shapes()) {
            ValidationReport report = validate(shapes, model(document));
            List<String> wrong = new ArrayList<>();
            report.getEntries()
                    .forEach(entry -> wrong.add(entry.focusNode() + " " + entry.resultPath() + " " + entry.message()));
            assertThat(wrong)
                    .as("%s against %s", document, shapes.getFileName())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("past er niet in als iets ontbreekt")
    void theShapesBite() throws IOException {
        for (String lost : List.of("accessURL", "assignee", "hasPersonalData", "notation")) {
            Model model = model("protocollen/opgroeien-ocmw-bree/protocol.jsonld");
            List<Statement> gone = model.listStatements()
                    .filterKeep(each -> each.getPredicate().getLocalName().equals(lost))
                    .toList();
            assertThat(gone).as(lost).isNotEmpty();
            model.remove(gone);
            assertThat(shapes().stream().allMatch(each -> validate(each, model).conforms()))
                    .as(lost)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("noemt de dag van vandaag niet, en elk adres begint bij de website")
    void namesBeginAtTheWebsite() {
        Model model = model("protocollen/opgroeien-ocmw-brugge/v1/protocol.jsonld");
        String page = Sites.WEBSITE + "protocollen/opgroeien-ocmw-brugge/v1/";
        assertThat(model.containsResource(model.createResource(page + "#afspraken")))
                .isTrue();
        assertThat(model.containsResource(model.createResource(page + "protocol.jsonld")))
                .isTrue();
        assertThat(model.containsResource(model.createResource("urn:kbo:0207832792")))
                .isTrue();
    }

    private static Set<String> names(Model model) {
        Set<String> names = new HashSet<>();
        model.listStatements().forEach(each -> {
            if (each.getPredicate().equals(RDF.type)) {
                names.add(each.getResource().getURI());
            } else {
                names.add(each.getPredicate().getURI());
                named(each.getObject()).forEach(names::add);
            }
        });
        return names;
    }

    /** A value that is itself a name of a vocabulary, like an action or a kind of data. */
    private static Stream<String> named(RDFNode object) {
        return Stream.of(object)
                .filter(RDFNode::isURIResource)
                .map(each -> each.asResource().getURI())
                .filter(each -> each.startsWith("http://www.w3.org/ns/") || each.startsWith("https://w3id.org/"));
    }

    private static Model model(String document) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                model, new ByteArrayInputStream(Sites.bytes(FILES, document)), Sites.WEBSITE + document, Lang.JSONLD);
        return model;
    }

    private static ValidationReport validate(Path shapes, Model model) {
        return ShaclValidator.get()
                .validate(Shapes.parse(RDFDataMgr.loadGraph(shapes.toUri().toString())), model.getGraph());
    }

    private static List<Path> shapes() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("shapes"))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSize(3);
            return all;
        }
    }

    private static Map<String, Set<String>> vocabularies() throws IOException {
        Map<String, Set<String>> vocabularies = new HashMap<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("vocabularies"))) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                vocabularies.put(lines.getFirst().substring(2), new HashSet<>(lines));
            }
        }
        return vocabularies;
    }
}
