package be.brugwachter.intake;

import be.brugwachter.decision.PartnerFacts;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.ChannelFacts;
import java.util.Optional;
import java.util.UUID;

/** What is known of a partner, a person there and the way to them, as facts for the decision. */
final class KnownPartners {
    private final PartnerStore store;
    private final ChannelDesk channels;

    KnownPartners(PartnerStore store, ChannelDesk channels) {
        this.store = store;
        this.channels = channels;
    }

    /**
     * The facts.
     *
     * @param sealed whether the parcel is sealed already: the line it holds counts, and no other is needed; whether its sheet was
     *     lost since, the bridge sees itself before the parcel leaves
     */
    PartnerFacts facts(UUID partner, UUID professional, boolean sealed) {
        return store.find(partner)
                .map(found -> facts(found, professional, sealed))
                .orElseGet(() ->
                        new PartnerFacts(partner, false, null, professional, false, null, null, null, null, null));
    }

    private PartnerFacts facts(Partner partner, UUID professional, boolean sealed) {
        ChannelFacts channel = channels.facts(partner.way());
        return new PartnerFacts(
                partner.id(),
                partner.here(),
                partner.municipality(),
                professional,
                partner.professional(professional).filter(Professional::here).isPresent(),
                channel.mailboxConfirmed(),
                channel.testAnswered(),
                channel.mailReturned(),
                sealed || channel.sheetLive(),
                channel.linesLeft() + (sealed ? 1 : 0));
    }

    /** A partner that stands or stood on the list. */
    Optional<Partner> find(UUID partner) {
        return store.find(partner);
    }
}
