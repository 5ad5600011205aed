package be.brugwachter.intake;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.shared.DataItem;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A client's new yes, for one partner, one person there, these data and one time. There is no record of a no.
 *
 * @param items which data
 * @param told which of the five points the client heard before
 * @param manner spoken or signed on paper
 * @param askedBy the account of the social worker who asked
 * @param askedOn the day, in Brussels
 */
@Upholds(Clause.ONWARD_TO_GBO)
public record OnwardConsent(
        UUID partner,
        UUID professional,
        Set<DataItem> items,
        Set<Point> told,
        Manner manner,
        UUID askedBy,
        LocalDate askedOn) {
    public OnwardConsent {
        items = Set.copyOf(items);
        told = Set.copyOf(told);
    }

    /** Whether nothing was left out. */
    boolean toldInFull() {
        return told.containsAll(Set.of(Point.values()));
    }
}
