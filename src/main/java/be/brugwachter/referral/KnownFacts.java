package be.brugwachter.referral;

import be.brugwachter.decision.AgreedFacts;
import be.brugwachter.decision.End;
import be.brugwachter.decision.ProtocolFacts;
import be.brugwachter.decision.ReceiverFacts;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.ChannelFacts;
import be.brugwachter.protocol.CooperationAgreement;
import be.brugwachter.protocol.DpoAdvice;
import be.brugwachter.protocol.JustifiedData;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Ocmw;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Purposes;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.shared.DataItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the register and the bridge know about a protocol at a moment, as facts for the decision. */
class KnownFacts {
    private final ProtocolDesk protocols;
    private final ChannelDesk channels;
    private final MunicipalityRegister register;

    KnownFacts(ProtocolDesk protocols, ChannelDesk channels, MunicipalityRegister register) {
        this.protocols = protocols;
        this.channels = channels;
        this.register = register;
    }

    /** The protocol and where it stands, if it is in the register. */
    Optional<Standing> standing(ProtocolId id, Instant at) {
        return protocols.byId(id).map(protocol -> protocols.standing(protocol, at));
    }

    static ProtocolFacts life(Standing standing) {
        Protocol protocol = standing.protocol();
        return new ProtocolFacts(
                protocol.id().value(),
                protocol.version(),
                standing.signedByBoth(),
                protocol.inForceFrom(),
                standing.noticeEnds().<End>map(End.LastDay::new).orElseGet(End.Open::new),
                standing.stoppedForMisuse(),
                protocol.adviceOf(Side.SENDER).map(DpoAdvice::givenOn).orElse(null),
                protocol.adviceOf(Side.RECEIVER).map(DpoAdvice::givenOn).orElse(null));
    }

    static AgreedFacts agreed(Standing standing) {
        Protocol protocol = standing.protocol();
        CooperationAgreement agreement = protocol.cooperationAgreement();
        return new AgreedFacts(
                standing.standingBases().stream()
                        .anyMatch(basis -> basis.carries() == LegalBasis.Carries.COMMUNICATION),
                agreement.concludedOn(),
                agreement.endsOn().<End>map(End.LastDay::new).orElseGet(End.Open::new),
                protocol.legalBases().size(),
                standing.standingBases().size(),
                standing.goesOnWithout(),
                purposes(protocol),
                data(protocol),
                protocol.localTeam());
    }

    private static Set<String> purposes(Protocol protocol) {
        return protocol.purposes().receiver().stream().map(Purposes.Purpose::id).collect(Collectors.toSet());
    }

    private static Set<DataItem> data(Protocol protocol) {
        return protocol.data().stream()
                .map(JustifiedData::fields)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /**
     * The OCMW, its readers and its mailbox.
     *
     * @param sealed whether the parcel is sealed already: the line it holds counts, and no other is needed;
     *     whether its sheet was lost since, the bridge sees itself before the parcel leaves
     */
    ReceiverFacts receiver(Standing standing, boolean sealed) {
        Protocol protocol = standing.protocol();
        ChannelFacts channel = channels.facts(protocol.id());
        Optional<ProtocolAct> readers = standing.readers();
        return new ReceiverFacts(
                protocol.receiver().party(),
                true,
                register.ocmw(protocol.receiver().number())
                        .filter(ocmw -> standing.undecidedMerger().isEmpty())
                        .map(Ocmw::municipality)
                        .map(place -> Set.of(place.nis()))
                        .orElseGet(Set::of),
                readers.map(ProtocolAct::from).orElse(null),
                standing.readersUntil().orElse(null),
                channel.mailboxConfirmed(),
                channel.testAnswered(),
                channel.mailReturned(),
                sealed || channel.sheetLive(),
                channel.linesLeft() + (sealed ? 1 : 0));
    }

    /** Whether the mailbox answered, sent nothing back, and a line is left. */
    boolean bridgeLaid(ProtocolId protocol) {
        ChannelFacts channel = channels.facts(protocol);
        return channel.testAnswered() && !channel.mailReturned() && channel.sheetLive() && channel.linesLeft() > 0;
    }
}
