package be.brugwachter.decision;

import be.brugwachter.shared.DataItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one wish to pass a client on to a GBO partner (art. 4), gathered before the question is asked. In
 * every part a null means that nobody knows; the policy refuses what it does not know. It holds no data of the client.
 *
 * @param moment the moment of the decision: a fact like all others
 * @param file the client at this desk
 * @param worker who wants to pass on
 * @param partner to whom
 * @param consent what the client agreed to anew
 * @param passing which data would pass
 * @param nothingElse whether they are checked, so that no free text, note or other number passes beside them
 */
public record OnwardRequest(
        @Nullable Instant moment,
        FileFacts file,
        WorkerFacts worker,
        PartnerFacts partner,
        NewConsentFacts consent,
        @Nullable Set<DataItem> passing,
        @Nullable Boolean nothingElse) {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    public OnwardRequest {
        passing = passing == null ? null : Set.copyOf(passing);
    }

    /** The day of the decision in Brussels. */
    @Nullable
    LocalDate day() {
        return moment == null ? null : LocalDate.ofInstant(moment, BRUSSELS);
    }
}
