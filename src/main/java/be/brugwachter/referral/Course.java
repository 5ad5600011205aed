package be.brugwachter.referral;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Party;
import java.util.UUID;

/**
 * What stays the same on a referral's whole way. No data about the client.
 *
 * @param sitting the conversation it was made in; two parents are two referrals in one sitting
 * @param account the team member who made it
 * @param team the local team, as the protocol names it
 * @param protocol under which protocol
 * @param protocolVersion and which version of it
 * @param receiver the OCMW
 * @param consent the one consent it rests on
 */
public record Course(
        UUID sitting,
        UUID account,
        String team,
        ProtocolId protocol,
        int protocolVersion,
        Party receiver,
        UUID consent) {}
