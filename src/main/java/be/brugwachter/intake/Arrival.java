package be.brugwachter.intake;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.UUID;

/**
 * How a client came to this desk. No data about the client.
 *
 * @param protocol under which protocol
 * @param protocolVersion and which version of it
 * @param sender who referred
 * @param parcel the message id of the sealed parcel
 * @param arrived when it was taken in
 */
public record Arrival(ProtocolId protocol, int protocolVersion, Party sender, UUID parcel, Instant arrived) {}
