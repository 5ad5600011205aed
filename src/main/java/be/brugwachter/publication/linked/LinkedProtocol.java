package be.brugwachter.publication.linked;

import be.brugwachter.publication.Addresses;
import be.brugwachter.publication.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One version of a protocol as a graph: what is done with data, which rules bind whom, and where it can be read. */
public final class LinkedProtocol {
    private LinkedProtocol() {}

    /**
     * The document.
     *
     * @param addresses as data name things
     */
    public static Map<String, Object> of(Edition edition, Addresses addresses) {
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(Organisations.of(edition.protocol()));
        nodes.add(Handling.of(edition.protocol(), addresses));
        nodes.add(Rules.of(edition.protocol(), addresses));
        nodes.add(Listing.dataset(edition, addresses));
        return Graph.of(nodes);
    }

    static String page(Edition edition, Addresses addresses) {
        return addresses.version(edition.protocol().id(), edition.protocol().version());
    }
}
