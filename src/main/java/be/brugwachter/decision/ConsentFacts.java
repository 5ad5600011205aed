package be.brugwachter.decision;

import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the client agreed to.
 *
 * @param freelyAndExpressly whether the client said yes freely and in so many words
 * @param givenAt when
 * @param usedBefore whether it was used for another referral
 * @param withdrawn whether the client took it back
 * @param protocol under which protocol it was given
 * @param version under which version of it
 * @param receiver for which receiver
 * @param fields for which data
 * @param sheet after which version of the information sheet
 */
public record ConsentFacts(
        @Nullable Boolean freelyAndExpressly,
        @Nullable Instant givenAt,
        @Nullable Boolean usedBefore,
        @Nullable Boolean withdrawn,
        @Nullable String protocol,
        @Nullable Integer version,
        @Nullable Party receiver,
        @Nullable Set<DataItem> fields,
        @Nullable String sheet) {
    public ConsentFacts {
        fields = fields == null ? null : Set.copyOf(fields);
    }
}
