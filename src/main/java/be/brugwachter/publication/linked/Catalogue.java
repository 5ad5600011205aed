package be.brugwachter.publication.linked;

import be.brugwachter.publication.Addresses;
import be.brugwachter.publication.Edition;
import be.brugwachter.publication.Publications;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue of all public protocols (DCAT-AP 3), with every organisation that is named in it once. */
public final class Catalogue {
    private Catalogue() {}

    /**
     * The document.
     *
     * @param addresses as data name things
     */
    public static Map<String, Object> of(Publications publications, Addresses addresses) {
        List<Edition> editions = publications.all();
        Node catalogue = head(addresses, publications.dated());
        List<Node> nodes = new ArrayList<>(List.of(catalogue));
        editions.stream()
                .map(each -> Organisations.address(each.protocol().sender()))
                .findFirst()
                .ifPresent(publisher -> catalogue.link("dcterms:publisher", publisher));
        for (Edition edition : editions) {
            catalogue.link("dcat:dataset", Listing.address(edition, addresses));
            nodes.add(Listing.dataset(edition, addresses));
        }
        nodes.addAll(organisations(editions).values());
        return Graph.of(nodes);
    }

    private static Node head(Addresses addresses, boolean dated) {
        return Node.named(addresses.list() + "#catalogus", "dcat:Catalog")
                .words("dcterms:title", "Protocollen over het doorgeven van contactgegevens aan OCMW's")
                .words(
                        "dcterms:description",
                        "Elk protocol dat hier bekendgemaakt is, in "
                                + (dated ? "de versie die nu geldt." : "zijn hoogste versie."))
                .link("foaf:homepage", addresses.list())
                .link("dcterms:language", Listing.DUTCH);
    }

    private static Map<String, Node> organisations(List<Edition> editions) {
        Map<String, Node> organisations = new LinkedHashMap<>();
        for (Edition edition : editions) {
            List<Node> parties = Organisations.of(edition.protocol());
            organisations.putIfAbsent(Organisations.address(edition.protocol().sender()), parties.getFirst());
            organisations.putIfAbsent(Organisations.address(edition.protocol().receiver()), parties.getLast());
        }
        return organisations;
    }
}
