package be.brugwachter.operation;

import be.brugwachter.shared.Party;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.HostedParties.Hosted;
import be.brugwachter.trust.Walls;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What fills a demo folder: one hosted party and its invented people. */
final class Demo {
    /** Known to everybody, and worth nothing: a demo is reached from its own machine only. */
    static final String PASSWORD = "water onder de brug";

    static final Party OPGROEIEN = Party.of("0886.886.638");

    private Demo() {}

    static List<Hosted> parties() {
        return List.of(new Hosted(OPGROEIEN, "Opgroeien regie"));
    }

    /** Opens the invented accounts and lays the bridge to OCMW Brugge, the first time. */
    static void fill(House house, DataFolder folder) {
        StaffDesk desk = house.bean(StaffDesk.class);
        LocalDate today = LocalDate.now(house.bean(Clock.class));
        Walls.run(OPGROEIEN, () -> {
            if (desk.all().isEmpty()) {
                DemoPeople.open(desk, OPGROEIEN, PASSWORD, today);
            }
            DemoBridge bridge = new DemoBridge(house, new DemoMail(folder.mail()));
            if (!bridge.laid()) {
                DemoSheet.write(folder, bridge.lay());
            }
        });
    }

    static void introduce(PrintWriter out, DataFolder folder) {
        out.println("OEFENING: alles hier is verzonnen en blijft op deze machine.");
        out.println("Meld je aan bij Opgroeien regie, met wachtwoord '" + PASSWORD + "', als:");
        out.println("De mails aan het OCMW liggen in " + folder.mail());
        out.println("en het wachtzinnenblad van OCMW Brugge in " + DemoSheet.file(folder) + ".");
        for (DemoPeople.Person person : DemoPeople.all()) {
            String team = person.team().isEmpty() ? "" : " van " + person.team();
            out.printf(
                    "  %-8s %s, %s%s%n",
                    person.username(), person.name(), person.role().dutch(), team);
        }
    }
}
