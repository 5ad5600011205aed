package be.brugwachter.staff;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The invented people of a demo folder. A real folder has none of them. */
public final class DemoPeople {
    private static final String BRUGGE = "Kind en Gezin Brugge";
    private static final String NOORD_LIMBURG = "Kind en Gezin Noord-Limburg";

    private DemoPeople() {}

    /**
     * One invented person.
     *
     * @param team the local team; empty for who is in none
     */
    public record Person(String username, String name, Role role, String team) {}

    /** Everybody, team members first. */
    public static List<Person> all() {
        return List.of(
                new Person("an", "An Demeester", Role.TEAM_MEMBER, BRUGGE),
                new Person("bilal", "Bilal Ouali", Role.TEAM_MEMBER, BRUGGE),
                new Person("noor", "Noor Thijs", Role.TEAM_MEMBER, NOORD_LIMBURG),
                new Person("petra", "Petra Callens", Role.PROTOCOL_MANAGER, ""),
                new Person("quinten", "Quinten Roels", Role.PROTOCOL_MANAGER, ""),
                new Person("dora", "Dora Lenaerts", Role.DPO, ""),
                new Person("bas", "Bas Martens", Role.ADMINISTRATOR, ""),
                new Person("els", "Els Govaert", Role.ADMINISTRATOR, ""));
    }

    /** Opens their accounts with one password; their secrecy is attested on that day. Runs inside the party's walls. */
    public static void open(StaffDesk desk, Party party, String password, LocalDate today) {
        for (Person person : all()) {
            Account account = new Account(
                    UUID.randomUUID(),
                    party,
                    person.username(),
                    person.name(),
                    Set.of(person.role()),
                    Optional.of(person.team()).filter(team -> !team.isEmpty()),
                    Optional.of(today).filter(day -> person.role() == Role.TEAM_MEMBER));
            desk.open(account, Optional.of(password), Actor.system(party));
        }
    }
}
