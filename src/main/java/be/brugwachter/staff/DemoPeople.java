package be.brugwachter.staff;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The invented people of a demo folder, per party. A real folder has none of them. */
public final class DemoPeople {
    /** The sender. */
    public static final Party OPGROEIEN = Party.of("0886.886.638");

    /** A receiver that runs Brugwachter. */
    public static final Party BRUGGE = Party.of("0207.832.792");

    /** A receiver that works with a sheet on paper. */
    public static final Party BREE = Party.of("0212.243.720");

    private static final String TEAM_BRUGGE = "Kind en Gezin Brugge";
    private static final String TEAM_NOORD_LIMBURG = "Kind en Gezin Noord-Limburg";
    private static final Set<Role> UNDER_SECRECY = Set.of(Role.TEAM_MEMBER, Role.SOCIAL_WORKER);

    private static final Map<Party, List<Person>> ALL = Map.of(
            OPGROEIEN,
            List.of(
                    new Person("an", "An Demeester", Role.TEAM_MEMBER, TEAM_BRUGGE),
                    new Person("bilal", "Bilal Ouali", Role.TEAM_MEMBER, TEAM_BRUGGE),
                    new Person("noor", "Noor Thijs", Role.TEAM_MEMBER, TEAM_NOORD_LIMBURG),
                    new Person("petra", "Petra Callens", Role.PROTOCOL_MANAGER, ""),
                    new Person("quinten", "Quinten Roels", Role.PROTOCOL_MANAGER, ""),
                    new Person("dora", "Dora Lenaerts", Role.DPO, ""),
                    new Person("bas", "Bas Martens", Role.ADMINISTRATOR, ""),
                    new Person("els", "Els Govaert", Role.ADMINISTRATOR, "")),
            BRUGGE,
            List.of(
                    new Person("fatima", "Fatima Azzouzi", List.of(Role.SOCIAL_WORKER, Role.DISTRIBUTOR), ""),
                    new Person("jef", "Jef Verhaeghe", Role.SOCIAL_WORKER, ""),
                    new Person("griet", "Griet Vandamme", Role.PROTOCOL_MANAGER, ""),
                    new Person("hugo", "Hugo Dewulf", Role.PROTOCOL_MANAGER, ""),
                    new Person("ilse", "Ilse Maertens", Role.DPO, ""),
                    new Person("karim", "Karim Benali", Role.ADMINISTRATOR, ""),
                    new Person("lies", "Lies Cools", Role.ADMINISTRATOR, "")),
            BREE,
            List.of(
                    new Person("mia", "Mia Geerts", List.of(Role.SOCIAL_WORKER, Role.DISTRIBUTOR), ""),
                    new Person("stijn", "Stijn Vrancken", Role.SOCIAL_WORKER, ""),
                    new Person("rita", "Rita Bosmans", Role.PROTOCOL_MANAGER, ""),
                    new Person("tom", "Tom Neyens", Role.PROTOCOL_MANAGER, ""),
                    new Person("wim", "Wim Schroyen", Role.DPO, ""),
                    new Person("yves", "Yves Hermans", Role.ADMINISTRATOR, ""),
                    new Person("zita", "Zita Claes", Role.ADMINISTRATOR, "")));

    private DemoPeople() {}

    /**
     * One invented person.
     *
     * @param team the local team; empty for who is in none
     */
    public record Person(String username, String name, List<Role> roles, String team) {
        Person(String username, String name, Role role, String team) {
            this(username, name, List.of(role), team);
        }

        /** What this person does, in the words people read. */
        public String functions() {
            return roles.stream().map(Role::dutch).collect(Collectors.joining(" en "));
        }

        private boolean underSecrecy() {
            return roles.stream().anyMatch(UNDER_SECRECY::contains);
        }
    }

    /** Everybody of a party, those who see families first. */
    public static List<Person> of(Party party) {
        return ALL.getOrDefault(party, List.of());
    }

    /** Opens their accounts with one password; their secrecy is attested on that day. Runs inside the party's walls. */
    public static void open(StaffDesk desk, Party party, String password, LocalDate today) {
        for (Person person : of(party)) {
            Account account = new Account(
                    UUID.randomUUID(),
                    party,
                    person.username(),
                    person.name(),
                    Set.copyOf(person.roles()),
                    Optional.of(person.team()).filter(team -> !team.isEmpty()),
                    Optional.of(today).filter(day -> person.underSecrecy()));
            desk.open(account, Optional.of(password), Actor.system(party));
        }
    }
}
