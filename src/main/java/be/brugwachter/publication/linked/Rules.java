package be.brugwachter.publication.linked;

import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.publication.Addresses;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The clauses as an ODRL agreement: what one side may do, must not do, or has to do. */
final class Rules {
    private final Protocol protocol;
    private final String page;
    private final String target;
    private final Node agreement;

    private Rules(Protocol protocol, Addresses addresses) {
        this.protocol = protocol;
        this.page = addresses.version(protocol.id(), protocol.version());
        this.target = page + "#gegevens";
        this.agreement = Node.named(address(protocol, addresses), "odrl:Agreement", "dpv:LegalAgreement");
    }

    static String address(Protocol protocol, Addresses addresses) {
        return addresses.version(protocol.id(), protocol.version()) + "#afspraken";
    }

    static Node of(Protocol protocol, Addresses addresses) {
        Rules rules = new Rules(protocol, addresses);
        rules.head();
        for (Clause clause : Clause.values()) {
            RuleOf.clause(clause).ifPresent(rule -> rules.rule(clause, rule));
        }
        rules.passing();
        return rules.agreement;
    }

    private void head() {
        agreement
                .words("dcterms:title", protocol.title())
                .day("dcterms:issued", protocol.signature().signedOn())
                .link("odrl:assigner", Organisations.address(protocol.sender()))
                .link("odrl:assignee", Organisations.address(protocol.receiver()))
                .node(
                        "odrl:target",
                        Node.named(target, "odrl:Asset").words("dcterms:title", "Contactgegevens van de cliënt"));
    }

    private void rule(Clause clause, RuleOf rule) {
        agreement.node(
                rule.kind().property(),
                Node.named(page + "#" + slug(clause), rule.kind().type())
                        .link("odrl:action", rule.action())
                        .link("odrl:target", target)
                        .link("odrl:assignee", who(rule))
                        .words("dcterms:description", clause.wording())
                        .text("dcterms:bibliographicCitation", clause.place()));
    }

    private String who(RuleOf rule) {
        return Organisations.address(rule.ofSender() ? protocol.sender() : protocol.receiver());
    }

    /** The permission on which everything else hangs, within its days. */
    private void passing() {
        Node permission = Node.named(page + "#doorgeven", "odrl:Permission")
                .link("odrl:action", "odrl:distribute")
                .link("odrl:target", target)
                .link("odrl:assignee", Organisations.address(protocol.sender()))
                .node(
                        "odrl:constraint",
                        constraint("odrl:recipient", "odrl:eq")
                                .link("odrl:rightOperand", Organisations.address(protocol.receiver())))
                .node("odrl:constraint", from())
                .node("odrl:duty", Node.inside("odrl:Duty").link("odrl:action", "odrl:obtainConsent"));
        agreement.node("odrl:permission", permission);
    }

    private Node from() {
        return constraint("odrl:dateTime", "odrl:gteq")
                .put("odrl:rightOperand", Node.typed(first().toString(), "xsd:date"));
    }

    private LocalDate first() {
        var agreed = protocol.cooperationAgreement().concludedOn();
        return Optional.of(protocol.inForceFrom()).filter(agreed::isBefore).orElse(agreed);
    }

    private static Node constraint(String left, String operator) {
        return Node.inside("odrl:Constraint").link("odrl:leftOperand", left).link("odrl:operator", operator);
    }

    private static String slug(Clause clause) {
        return clause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
