package be.brugwachter.referral;

import be.brugwachter.disclosure.Outbox;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.disclosure.PassphraseSheet;
import be.brugwachter.notice.Passage;
import be.brugwachter.notice.Passage.Holder;
import be.brugwachter.notice.Passage.Span;
import be.brugwachter.notice.PassageSource;
import be.brugwachter.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the data of each referral were, as far as the sender knows. A mail it handed over may still lie in the mailbox. */
final class ReferralPassages implements PassageSource {
    private final ReferralStock referrals;
    private final Outbox outbox;

    ReferralPassages(ReferralStock referrals, Outbox outbox) {
        this.referrals = referrals;
        this.outbox = outbox;
    }

    @Override
    public List<Passage> passages() {
        return referrals.trails().stream().map(this::passage).toList();
    }

    private Passage passage(ReferralStock.Trail trail) {
        Optional<Parcel> parcel = Optional.ofNullable(trail.parcel()).flatMap(outbox::find);
        Holder maker = new Holder(trail.account(), Role.TEAM_MEMBER);
        return new Passage(
                trail.id(),
                trail.protocol(),
                parcel.map(each -> PassphraseSheet.nameOf(outbox.sheetOf(each.id())))
                        .orElse(null),
                Set.of(maker),
                mailbox(trail, parcel.orElse(null)),
                parcel.filter(each -> each.state() == ParcelState.OPENED)
                        .map(Parcel::movedAt)
                        .orElse(null),
                new Span(trail.begun(), trail.gone()));
    }

    private static @Nullable Span mailbox(ReferralStock.Trail trail, @Nullable Parcel parcel) {
        if (parcel == null) {
            return trail.parcel() == null ? null : new Span(trail.begun(), null);
        }
        return stayed(parcel) ? null : new Span(parcel.sealedAt(), null);
    }

    /** Whether it is certain that it never lay in the mailbox. */
    private static boolean stayed(Parcel parcel) {
        return switch (parcel.state()) {
            case WAITING, HELD, WITHHELD, UNDELIVERED -> !parcel.perhapsTwice();
            case ATTEMPTED, ACCEPTED, OPENED -> false;
        };
    }
}
