package be.brugwachter.rights.web;

import be.brugwachter.rights.Request.Bank;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.util.Optional;

/** The person behind a request of the register, in the function that fits the bank. */
final class Me {
    private Me() {}

    /** The worker of that bank, if this person is one. */
    static Optional<Actor> at(Bank bank, SignedIn me) {
        Role role = bank == Bank.REFERRAL ? Role.TEAM_MEMBER : Role.SOCIAL_WORKER;
        return me.roles().contains(role) ? Optional.of(me.actor(role)) : Optional.empty();
    }

    /** Whoever may see the register; the data protection officer sees all of it. */
    static Actor reader(SignedIn me) {
        if (me.roles().contains(Role.DPO)) {
            return me.actor(Role.DPO);
        }
        return me.actor(me.roles().contains(Role.TEAM_MEMBER) ? Role.TEAM_MEMBER : Role.SOCIAL_WORKER);
    }
}
