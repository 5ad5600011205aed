package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.ProtocolDesk.Deed;
import be.brugwachter.shared.Actor;
import java.util.Comparator;

/** A ground that fell away in law carries no new text either: what was recorded for another protocol counts there from its day. */
record LapsedGrounds(ProtocolDesk protocols, ProtocolActs acts, AgreedWitness witness) {
    @Upholds(Clause.LEGAL_BASIS_STANDS)
    void carryOver(Protocol protocol, Actor by) {
        for (LegalBasis basis : protocol.legalBases()) {
            protocols.protocols().stream()
                    .filter(other -> !other.id().equals(protocol.id()))
                    .flatMap(other -> acts.of(other.id()).stream())
                    .filter(act -> act.kind() == Kind.BASIS_LAPSED && act.names(basis.id()))
                    .map(ProtocolAct::from)
                    .min(Comparator.naturalOrder())
                    .map(from -> new Deed(Kind.BASIS_LAPSED, from, null, basis.id(), null))
                    .ifPresent(deed -> witness.agreed(protocols.ended(protocol, deed, by)));
        }
    }
}
