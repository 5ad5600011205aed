package be.brugwachter.publication.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A whole JSON-LD document. Its context stands in it, so that nobody needs to fetch anything to read it. */
final class Graph {
    private static final Map<String, String> PREFIXES = prefixes();

    private Graph() {}

    static Map<String, Object> of(List<Node> nodes) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", PREFIXES);
        document.put("@graph", nodes.stream().map(Node::said).toList());
        return document;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("adms", "http://www.w3.org/ns/adms#");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("dpv", "https://w3id.org/dpv#");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("locn", "http://www.w3.org/ns/locn#");
        prefixes.put("odrl", "http://www.w3.org/ns/odrl/2/");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("pd", "https://w3id.org/dpv/pd#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
