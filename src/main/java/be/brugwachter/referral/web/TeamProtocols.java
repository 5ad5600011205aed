package be.brugwachter.referral.web;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The protocols under which a team member's own local team may send. */
@Component
class TeamProtocols {
    private final ProtocolDesk protocols;

    TeamProtocols(ProtocolDesk protocols) {
        this.protocols = protocols;
    }

    /** Every protocol of this team. */
    List<Protocol> of(SignedIn me) {
        return protocols.protocols().stream()
                .filter(protocol -> protocol.localTeam().equals(me.team()))
                .toList();
    }

    /** The one asked for, or the only one there is; empty when a person must choose. */
    Optional<Protocol> chosen(SignedIn me, @Nullable String asked) {
        List<Protocol> ours = of(me);
        if (asked == null && ours.size() == 1) {
            return Optional.of(ours.getFirst());
        }
        return ours.stream()
                .filter(protocol -> protocol.id().value().equals(asked))
                .findFirst();
    }
}
