package be.brugwachter.notice.web;

import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.shared.Party;
import java.util.List;

/**
 * A protocol as a form lets one choose it.
 *
 * @param other who stands across from the party that looks
 */
record Choosable(String id, String other, List<LegalBasis> grounds) {
    static List<Choosable> of(List<Protocol> protocols, Party own) {
        return protocols.stream()
                .map(each -> new Choosable(each.id().value(), each.other(own).name(), each.legalBases()))
                .toList();
    }
}
