package be.brugwachter.publication.linked;

import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import java.util.List;
import java.util.stream.Stream;

/** The parties as organisations, as OSLO-Organisatie and ORG describe them, with their number in the KBO. */
final class Organisations {
    private Organisations() {}

    /** The address of an organisation: its number, which is the same in every file. */
    static String address(PartyProfile party) {
        return "urn:kbo:" + party.number().digits();
    }

    static List<Node> of(Protocol protocol) {
        return Stream.of(Side.values())
                .map(side -> organisation(protocol, side))
                .toList();
    }

    private static Node organisation(Protocol protocol, Side side) {
        PartyProfile party = protocol.profile(side);
        Node organisation = Node.named(address(party), "org:FormalOrganization", "foaf:Agent", "dpv:DataController")
                .words("foaf:name", party.name())
                .words("skos:prefLabel", party.name())
                .node(
                        "adms:identifier",
                        Node.inside("adms:Identifier")
                                .text("skos:notation", party.number().dotted())
                                .text("adms:schemaAgency", "Kruispuntbank van Ondernemingen"))
                .node("org:hasRegisteredSite", site(party));
        protocol.breachContacts(side)
                .forEach(contact -> organisation.node(
                        "dpv:hasDataProtectionOfficer",
                        Node.inside("dpv:DataProtectionOfficer", "vcard:Kind")
                                .link(
                                        "vcard:hasEmail",
                                        "mailto:" + contact.address().value())));
        return organisation;
    }

    private static Node site(PartyProfile party) {
        return Node.inside("org:Site")
                .node(
                        "org:siteAddress",
                        Node.inside("vcard:Address")
                                .text("vcard:street-address", party.seat().street())
                                .text("vcard:postal-code", party.seat().postcode())
                                .text("vcard:locality", party.seat().place()));
    }
}
