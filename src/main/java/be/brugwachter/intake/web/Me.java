package be.brugwachter.intake.web;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;

/** The person at the desk, in the function of the act. */
final class Me {
    private Me() {}

    /** As a social worker; as a distributor for who is only that. */
    static Actor worker(SignedIn me) {
        return me.actor(me.roles().contains(Role.SOCIAL_WORKER) ? Role.SOCIAL_WORKER : Role.DISTRIBUTOR);
    }

    /** As a distributor; as a social worker for who is only that. */
    static Actor distributor(SignedIn me) {
        return me.actor(distributes(me) ? Role.DISTRIBUTOR : Role.SOCIAL_WORKER);
    }

    static boolean distributes(SignedIn me) {
        return me.roles().contains(Role.DISTRIBUTOR);
    }
}
