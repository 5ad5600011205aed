package be.brugwachter.referral;

import be.brugwachter.notice.BreachCase;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.BreachSource;
import be.brugwachter.shared.Role;
import java.util.List;
import java.util.Optional;

/** What team members reported as sent to the wrong OCMW stands in the register of breaches by itself, once. */
final class WrongReceivers implements BreachSource {
    private final BreachStore breaches;

    WrongReceivers(BreachStore breaches) {
        this.breaches = breaches;
    }

    @Override
    public List<BreachCase> breaches() {
        return breaches.all().stream().map(WrongReceivers::line).toList();
    }

    private static BreachCase line(BreachLine line) {
        return new BreachCase(
                line.id(),
                line.protocol(),
                BreachKind.WRONG_RECEIVER,
                line.reported(),
                Role.TEAM_MEMBER,
                false,
                Optional.of(line.referral()));
    }
}
