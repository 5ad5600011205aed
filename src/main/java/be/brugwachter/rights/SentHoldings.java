package be.brugwachter.rights;

import be.brugwachter.disclosure.ClientReport;
import be.brugwachter.protocol.Dates;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.LateWithdrawalDesk;
import be.brugwachter.referral.Leaving;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.referral.ReferralReportDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import java.util.Optional;
import java.util.UUID;

/** What the sender holds: the referral. */
final class SentHoldings implements Holdings {
    private final FollowDesk referrals;
    private final ReferralReportDesk reports;
    private final ReferralDesk desk;
    private final LateWithdrawalDesk late;

    SentHoldings(FollowDesk referrals, ReferralReportDesk reports, ReferralDesk desk, LateWithdrawalDesk late) {
        this.referrals = referrals;
        this.reports = reports;
        this.desk = desk;
        this.late = late;
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
            case Referral.Erased erased -> Optional.of("Gewist op " + Dates.dutch(erased.day()) + ".");
            case Referral.Dispatched on
            when !Leaving.detailsHere(on) ->
                Optional.of("Uw gegevens zijn hier al gewist. Wij sturen niets meer door.");
            default -> Optional.empty();
        });
    }

    /** To erase here and to take consent back are one: what left is called back too, also when nothing is left here. */
    @Override
    public Outcome erase(Actor by, UUID subject) {
        Member member = new Member(by, "");
        return switch (find(by, subject).orElse(null)) {
            case Referral.Withdrawn known -> Outcome.NOTHING_HERE;
            case Referral.Dispatched on -> {
                desk.withdraw(member, on.id());
                yield Outcome.ERASED;
            }
            case Referral.Erased gone ->
                late.withdraw(member, gone.id()).isPresent() ? Outcome.ERASED : Outcome.NOTHING_HERE;
            case null, default -> Outcome.NOTHING_HERE;
        };
    }
}
