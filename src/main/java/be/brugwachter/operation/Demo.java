package be.brugwachter.operation;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.HostedParties.Hosted;
import be.brugwachter.trust.Walls;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What fills a demo folder: both banks, with their invented people. One OCMW runs Brugwachter, the other works on paper. */
final class Demo {
    /** Known to everybody, and worth nothing: a demo is reached from its own machine only. */
    static final String PASSWORD = "water onder de brug";

    static final Party OPGROEIEN = DemoPeople.OPGROEIEN;

    private static final List<Hosted> PARTIES = List.of(
            new Hosted(OPGROEIEN, "Opgroeien regie"),
            new Hosted(DemoPeople.BRUGGE, "OCMW Brugge"),
            new Hosted(DemoPeople.BREE, "OCMW Bree"));

    private Demo() {}

    static List<Hosted> parties() {
        return PARTIES;
    }

    /** Opens the invented accounts and lays both bridges, the first time. */
    static void fill(House house, DataFolder folder) {
        people(house);
        if (house.isOpen(OPGROEIEN)) {
            layPaper(house, folder, DemoPaper.BREE);
            layPeer(house);
        }
    }

    private static void layPeer(House house) {
        if (house.isOpen(DemoPeople.BRUGGE)) {
            new DemoPeer(house).lay();
        }
    }

    /** Opens the invented accounts. */
    static void people(House house) {
        PARTIES.stream()
                .filter(hosted -> house.isOpen(hosted.party()))
                .forEach(hosted -> Walls.run(hosted.party(), () -> openAccounts(house, hosted.party())));
    }

    /** Lays the bridge to an OCMW on paper, the first time. */
    static void layPaper(House house, DataFolder folder, ProtocolId protocol) {
        DemoPaper paper = new DemoPaper(house, new DemoMail(folder.mail()), protocol);
        Walls.run(OPGROEIEN, () -> {
            if (!paper.laid()) {
                DemoSheet.write(folder, paper.lay());
            }
        });
    }

    private static void openAccounts(House house, Party party) {
        StaffDesk desk = house.bean(StaffDesk.class);
        if (desk.all().isEmpty()) {
            DemoPeople.open(desk, party, PASSWORD, LocalDate.now(house.bean(Clock.class)));
        }
    }

    static void introduce(PrintWriter out, DataFolder folder) {
        out.println("OEFENING: alles hier is verzonnen en blijft op deze machine.");
        out.println("Meld je aan met wachtwoord '" + PASSWORD + "'. Kies de organisatie en iemand die er werkt:");
        for (Hosted hosted : PARTIES) {
            out.println(hosted.name());
            for (DemoPeople.Person person : DemoPeople.of(hosted.party())) {
                String team = person.team().isEmpty() ? "" : " van " + person.team();
                out.printf("  %-8s %s, %s%s%n", person.username(), person.name(), person.functions(), team);
            }
        }
        out.println("OCMW Brugge gebruikt Brugwachter: wat je verstuurt, komt vanzelf bij het onthaal.");
        out.println("OCMW Bree werkt op papier: de mails liggen in " + folder.mail());
        out.println("en het wachtzinnenblad in " + DemoSheet.file(folder) + ".");
    }
}
