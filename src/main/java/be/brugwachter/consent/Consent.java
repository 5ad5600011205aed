package be.brugwachter.consent;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One client's yes, for one referral. There is no record of a no. */
@Upholds(Clause.CONSENTED)
public sealed interface Consent {
    /** The consent's id. */
    UUID id();

    /** What was agreed to. */
    Terms terms();

    /**
     * What a client agreed to: this protocol in this version, this receiver, these data and nothing else.
     *
     * @param told what the client was told before
     * @param manner spoken or signed
     * @param givenAt when the client said yes
     * @param protocol under which protocol
     * @param protocolVersion and which version of it
     * @param receiver to whom
     * @param fields which data; empty until the client saw them together with the team member
     */
    record Terms(
            Told told,
            Manner manner,
            Instant givenAt,
            ProtocolId protocol,
            int protocolVersion,
            Party receiver,
            Set<DataItem> fields) {
        public Terms {
            fields = Set.copyOf(fields);
        }

        /** The same terms with the data that the client saw. */
        public Terms withFields(Set<DataItem> seen) {
            return new Terms(told, manner, givenAt, protocol, protocolVersion, receiver, seen);
        }
    }

    /** Given and not yet used. */
    record Given(UUID id, Terms terms) implements Consent {}

    /** Used for its one referral. */
    record Used(UUID id, Terms terms, Instant at) implements Consent {}

    /** Taken back. */
    record Withdrawn(UUID id, Terms terms, Instant at) implements Consent {}
}
