package be.brugwachter.referral;

import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Told;
import be.brugwachter.protocol.ProtocolId;
import java.util.List;

/**
 * What happened at the table before any data were written down.
 *
 * @param protocol under which protocol the family was asked
 * @param told what was told
 * @param consents how each parent who said yes did so; a parent who said no is not in it, and nowhere else
 */
public record Talk(ProtocolId protocol, Told told, List<Manner> consents) {
    public Talk {
        consents = List.copyOf(consents);
    }
}
