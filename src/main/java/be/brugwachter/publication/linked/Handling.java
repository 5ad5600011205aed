package be.brugwachter.publication.linked;

import be.brugwachter.protocol.JustifiedData;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Wording;
import be.brugwachter.publication.Addresses;
import be.brugwachter.shared.DataItem;
import java.util.Optional;

/** What is done with the data, in the words of the Data Privacy Vocabulary (DPV 2). */
final class Handling {
    private final Protocol protocol;
    private final String page;
    private final Node handling;

    private Handling(Protocol protocol, Addresses addresses) {
        this.protocol = protocol;
        this.page = addresses.version(protocol.id(), protocol.version());
        this.handling = Node.named(address(protocol, addresses), "dpv:PersonalDataProcess");
    }

    static String address(Protocol protocol, Addresses addresses) {
        return addresses.version(protocol.id(), protocol.version()) + "#verwerking";
    }

    static Node of(Protocol protocol, Addresses addresses) {
        Handling handling = new Handling(protocol, addresses);
        handling.parties();
        handling.purposes();
        handling.data();
        handling.keeping();
        handling.measures();
        return handling.handling;
    }

    private void parties() {
        handling.words("dcterms:title", protocol.title())
                .link("dpv:hasDataController", Organisations.address(protocol.sender()))
                .link("dpv:hasRecipientDataController", Organisations.address(protocol.receiver()))
                .link("dpv:hasProcessing", "dpv:DiscloseByTransmission")
                .link("dpv:hasProcessing", "dpv:Store");
        protocol.substance()
                .recipients()
                .forEach(each -> handling.node(
                        "dpv:hasRecipient",
                        described(page + "#ontvanger-" + each.id(), "dpv:Recipient", each.wording())));
        protocol.processors()
                .named()
                .forEach(each -> handling.node(
                        "dpv:hasDataProcessor", Node.inside("dpv:DataProcessor").text("foaf:name", each.name())));
    }

    private void purposes() {
        protocol.purposes()
                .receiver()
                .forEach(each -> handling.node(
                        "dpv:hasPurpose", described(page + "#doel-" + each.id(), "dpv:Purpose", each.wording())));
        handling.link("dpv:hasLegalBasis", "dpv:Consent");
        for (LegalBasis basis : protocol.legalBases()) {
            handling.node(
                    "dpv:hasLegalBasis",
                    Node.named(page + "#grond-" + basis.id(), "dpv:LegalBasis")
                            .words("dcterms:title", basis.name())
                            .words("dcterms:description", basis.wording()));
        }
    }

    private void data() {
        for (JustifiedData each : protocol.data()) {
            Node data = Node.named(page + "#gegeven-" + each.id(), "dpv:PersonalData");
            each.fields().stream()
                    .map(Handling::category)
                    .distinct()
                    .forEach(category -> data.link("skos:broader", category));
            data.node(
                    "dpv:hasJustification",
                    Node.inside("dcterms:ProvenanceStatement")
                            .words("dcterms:description", each.justification().text()));
            handling.node("dpv:hasPersonalData", data);
        }
    }

    /** The vocabulary has one word for all parts of a name. */
    private static String category(DataItem item) {
        return switch (item) {
            case FIRST_NAME, NAME -> "pd:Name";
            case ADDRESS -> "pd:PhysicalAddress";
            case TELEPHONE -> "pd:TelephoneNumber";
            case EMAIL -> "pd:EmailAddress";
        };
    }

    private void keeping() {
        var retention = protocol.retention();
        handling.node("dpv:hasStorageCondition", storage("tot-contact", retention.untilContact(), Optional.empty()));
        retention
                .maximumWithoutContact()
                .ifPresent(each ->
                        handling.node("dpv:hasStorageCondition", storage("zonder-contact", each, Optional.empty())));
        handling.node(
                "dpv:hasStorageCondition",
                storage(
                        "dossier",
                        retention.clientFile().wording(),
                        Optional.of("P" + retention.clientFile().yearsAfterClosing() + "Y")));
    }

    private Node storage(String name, Wording wording, Optional<String> length) {
        Node storage = described(page + "#bewaren-" + name, "dpv:StorageDuration", wording);
        length.ifPresent(each -> storage.put("dpv:hasDuration", Node.typed(each, "xsd:duration")));
        return storage;
    }

    private void measures() {
        handling.node(
                "dpv:hasTechnicalMeasure",
                Node.named(page + "#verzegeling", "dpv:SymmetricEncryption")
                        .words(
                                "dcterms:description",
                                protocol.encryption().cipher() + ", "
                                        + protocol.encryption().program()));
        protocol.safeguards()
                .evidence()
                .duties()
                .forEach(each -> handling.node(
                        "dpv:hasOrganisationalMeasure",
                        Node.inside("dpv:OrganisationalMeasure").words("dcterms:description", each.dutch())));
    }

    private static Node described(String address, String type, Wording wording) {
        return Node.named(address, type).words("dcterms:description", wording.text());
    }
}
