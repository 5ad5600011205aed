package be.brugwachter.rights;

import be.brugwachter.disclosure.ClientReport;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Leaving;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.referral.ReferralReportDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What the sender holds: the referral. */
final class SentHoldings implements Holdings {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));

    private final FollowDesk referrals;
    private final ReferralReportDesk reports;
    private final ReferralDesk desk;

    SentHoldings(FollowDesk referrals, ReferralReportDesk reports, ReferralDesk desk) {
        this.referrals = referrals;
        this.reports = reports;
        this.desk = desk;
    }

    @Override
    public boolean has(Actor by, UUID subject) {
        return find(by, subject).isPresent();
    }

    private Optional<Referral> find(Actor by, UUID subject) {
        return by.role() == Role.TEAM_MEMBER
                ? referrals.mine(new Member(by, ""), subject).filter(each -> !(each instanceof Referral.Draft))
                : Optional.empty();
    }

    @Override
    public Optional<ClientReport> report(Actor by, UUID subject) {
        return reports.make(by, subject);
    }

    @Override
    public Optional<String> gone(Actor by, UUID subject) {
        return find(by, subject).flatMap(found -> switch (found) {
            case Referral.Erased erased -> Optional.of("Gewist op " + DAY.format(erased.day()) + ".");
            case Referral.Dispatched on
            when !Leaving.detailsHere(on) ->
                Optional.of("Uw gegevens zijn hier al gewist. Wij sturen niets meer door.");
            default -> Optional.empty();
        });
    }

    /** To erase here and to take consent back are one: what left is called back too. */
    @Override
    public Outcome erase(Actor by, UUID subject) {
        if (gone(by, subject).isPresent()) {
            return Outcome.NOTHING_HERE;
        }
        desk.withdraw(new Member(by, ""), subject);
        return Outcome.ERASED;
    }
}
