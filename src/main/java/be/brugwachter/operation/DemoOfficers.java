package be.brugwachter.operation;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;

/** The data protection officers of a demo folder. */
final class DemoOfficers {
    private final House house;

    DemoOfficers(House house) {
        this.house = house;
    }

    /** The one of this party. */
    Actor of(Party party) {
        return Walls.as(
                party,
                () -> house.bean(StaffDesk.class).all().stream()
                        .filter(account -> account.roles().contains(Role.DPO))
                        .map(account -> new Actor(party, account.id(), Role.DPO))
                        .findFirst()
                        .orElseThrow());
    }
}
