package be.brugwachter.decision;

import be.brugwachter.shared.DataItem;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the client agreed to anew, for this one partner.
 *
 * @param freelyAndExpressly whether the client said yes freely and in so many words, spoken or on paper
 * @param toldInFull whether the client heard all five points before
 * @param askedBy who asked
 * @param askedOn on which day, in Brussels
 * @param usedBefore whether it was used for an earlier parcel
 * @param withdrawn whether the client took it back
 * @param partner for which partner
 * @param professional for which person there
 * @param fields for which data
 */
public record NewConsentFacts(
        @Nullable Boolean freelyAndExpressly,
        @Nullable Boolean toldInFull,
        @Nullable UUID askedBy,
        @Nullable LocalDate askedOn,
        @Nullable Boolean usedBefore,
        @Nullable Boolean withdrawn,
        @Nullable UUID partner,
        @Nullable UUID professional,
        @Nullable Set<DataItem> fields) {
    public NewConsentFacts {
        fields = fields == null ? null : Set.copyOf(fields);
    }
}
