package be.brugwachter.publication.linked;

import be.brugwachter.protocol.Breach;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.publication.Addresses;
import be.brugwachter.publication.Edition;

/** A protocol as an entry of a catalogue (DCAT-AP 3). */
final class Listing {
    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    static final String DUTCH = "http://publications.europa.eu/resource/authority/language/NLD";
    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    private Listing() {}

    static String address(Edition edition, Addresses addresses) {
        return LinkedProtocol.page(edition, addresses) + "#protocol";
    }

    static Node dataset(Edition edition, Addresses addresses) {
        Protocol protocol = edition.protocol();
        int version = protocol.version();
        Node dataset = Node.named(address(edition, addresses), "dcat:Dataset")
                .words("dcterms:title", "Protocol met " + protocol.receiver().name())
                .words("dcterms:description", protocol.title())
                .text("dcterms:identifier", protocol.id() + " v" + version)
                .link("dcterms:publisher", Organisations.address(protocol.sender()))
                .link("dcterms:creator", Organisations.address(protocol.receiver()))
                .link("dcterms:language", DUTCH)
                .link("dcterms:accessRights", PUBLIC)
                .day("dcterms:issued", protocol.signature().signedOn())
                .link("dcat:landingPage", addresses.page(protocol.id()))
                .link("odrl:hasPolicy", Rules.address(protocol, addresses));
        protocol.breachContacts(Side.SENDER)
                .forEach(contact -> dataset.node("dcat:contactPoint", contact(protocol, contact)));
        String jsonld = addresses.versionData(protocol.id(), version, "jsonld");
        String yaml = addresses.versionData(protocol.id(), version, "yaml");
        return dataset.node("dcat:distribution", distribution(jsonld, "application/ld+json"))
                .node("dcat:distribution", distribution(yaml, "application/yaml"));
    }

    private static Node contact(Protocol protocol, Breach.Contact contact) {
        return Node.inside("vcard:Organization")
                .words("vcard:fn", protocol.sender().name())
                .link("vcard:hasEmail", "mailto:" + contact.address().value());
    }

    private static Node distribution(String address, String type) {
        return Node.named(address + "#verdeling", "dcat:Distribution")
                .words("dcterms:title", "Als " + type)
                .link("dcat:accessURL", address)
                .link("dcat:downloadURL", address)
                .link("dcat:mediaType", IANA + type);
    }
}
