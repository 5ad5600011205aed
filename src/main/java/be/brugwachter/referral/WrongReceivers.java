package be.brugwachter.referral;

import be.brugwachter.disclosure.Outbox;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.notice.BreachCase;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.BreachSource;
import be.brugwachter.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What team members reported as sent to the wrong OCMW stands in the register of breaches by itself, once. */
final class WrongReceivers implements BreachSource {
    private final BreachStore breaches;
    private final ReferralStock referrals;
    private final Outbox outbox;

    WrongReceivers(BreachStore breaches, ReferralStock referrals, Outbox outbox) {
        this.breaches = breaches;
        this.referrals = referrals;
        this.outbox = outbox;
    }

    @Override
    public List<BreachCase> breaches() {
        List<BreachLine> lines = breaches.all();
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<UUID, UUID> parcels = referrals.trails().stream()
                .filter(trail -> trail.parcel() != null)
                .collect(Collectors.toMap(ReferralStock.Trail::id, ReferralStock.Trail::parcel));
        return lines.stream()
                .map(line -> line(line, stayed(parcels.get(line.referral()))))
                .toList();
    }

    /** Whether it is certain that nothing left; also known once the referral is erased. */
    private boolean stayed(@Nullable UUID parcel) {
        return parcel != null
                && outbox.find(parcel)
                        .filter(each -> each.state() == ParcelState.WITHHELD && !each.perhapsTwice())
                        .isPresent();
    }

    private static BreachCase line(BreachLine line, boolean stayed) {
        return new BreachCase(
                line.id(),
                line.protocol(),
                BreachKind.WRONG_RECEIVER,
                line.reported(),
                Role.TEAM_MEMBER,
                false,
                Optional.of(line.referral()),
                stayed);
    }
}
