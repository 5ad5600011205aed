package be.brugwachter.intake;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may work at the desk today: social workers of this party, bound by an attested professional secrecy. */
final class Colleagues {
    private static final Set<Role> AT_THE_DESK = EnumSet.of(Role.SOCIAL_WORKER, Role.DISTRIBUTOR);

    private final StaffDesk staff;
    private final Logbook logbook;

    Colleagues(StaffDesk staff, Logbook logbook) {
        this.staff = staff;
        this.logbook = logbook;
    }

    /** Whether this person may act now in this function; asked of the accounts, not of the screen. */
    @Upholds(Clause.RECEIVER_UNDER_SECRECY)
    boolean bound(Actor actor) {
        return AT_THE_DESK.contains(actor.role())
                && staff.find(actor.account())
                        .filter(account -> account.roles().contains(actor.role()))
                        .filter(this::underSecrecy)
                        .isPresent();
    }

    /** Whether a client may be given to this account. */
    boolean canHelp(UUID account) {
        return staff.find(account).filter(this::canHelp).isPresent();
    }

    /** The social workers to whom a client may be given, by name. */
    List<Account> all() {
        return staff.all().stream().filter(this::canHelp).toList();
    }

    /** Who can be a client's worker or deputy, of these. */
    boolean canHelp(Hands hands) {
        return Stream.of(hands.worker(), hands.deputy()).allMatch(this::canHelp);
    }

    private boolean canHelp(Account account) {
        return account.roles().contains(Role.SOCIAL_WORKER) && underSecrecy(account);
    }

    private boolean underSecrecy(Account account) {
        return account.secrecyUntil()
                .filter(last -> !logbook.today().isAfter(last))
                .isPresent();
    }
}
