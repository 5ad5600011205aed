package be.brugwachter.decision;

import be.brugwachter.shared.DataItem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The case.
 *
 * @param clients how many clients it is about; two parents are two referrals
 * @param judgedTogether whether a team member judged this one referral anew, together with the client
 * @param aimAttested whether the sender attested the aim: the way to help, and no right left unused
 * @param purpose what the receiver is asked to do with the data, by the id of the purpose in the protocol
 * @param passing which data pass
 * @param nothingElse whether the boxes were checked, so that no free text, note or other number passes beside them
 */
public record CaseFacts(
        @Nullable Integer clients,
        @Nullable Boolean judgedTogether,
        @Nullable Boolean aimAttested,
        @Nullable String purpose,
        @Nullable Set<DataItem> passing,
        @Nullable Boolean nothingElse) {
    public CaseFacts {
        passing = passing == null ? null : Set.copyOf(passing);
    }
}
