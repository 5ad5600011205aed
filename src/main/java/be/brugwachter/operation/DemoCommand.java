package be.brugwachter.operation;

import be.brugwachter.disclosure.PrintedSheet;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.parcel.Opening;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the whole way without a browser: an invented family crosses to an OCMW on paper, and again once that OCMW has the software,
 * to a file and to erasure, with one round of what the parties owe each other; everything that is forbidden is tried and refused. The last line names the invented client, alone, so
 * that anybody can search for it.
 */
@Command(
        name = "demo",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%n",
        description = "Toont de hele weg met een verzonnen gezin, en probeert alles wat niet mag.")
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "MAP", required = true, description = "map voor de bestanden die overblijven")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        Path place = Files.createTempDirectory(out.toAbsolutePath(), ".oefening");
        DataFolder folder = DataFolder.make(place.resolve("map"), DataFolder.Kind.DEMO);
        try (var _ = folder.lock()) {
            return show(folder);
        } finally {
            DemoTour.clear(place);
        }
    }

    private int show(DataFolder folder) throws IOException {
        Map<String, Object> settings = Map.of(
                "server.port", 0, "brugwachter.mail.folder", folder.mail().toString());
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.database());
        try (House house = House.open(Deployment.lay(folder, database.access()), settings)) {
            Demo.people(house);
            Demo.layPaper(house, folder, DemoPeer.BRUGGE);
            boolean crossed = cross(new DemoTour(house, folder), DemoSheet.read(folder));
            DemoOtherBank.Went went = new DemoOtherBank(house, folder, out, this::say)
                    .go(DemoFields.invented(), DemoFields.partner(), database.access());
            DemoOutcome outcome = new DemoOutcome(crossed, went.erased(), went.owed(), everythingForbidden());
            writeDecisions(outcome.attempts());
            outcome.lines().forEach(this::say);
            say(DemoFields.invented().firstName() + " " + DemoFields.invented().name());
            return outcome.exit();
        } finally {
            database.close();
        }
    }

    private boolean cross(DemoTour tour, List<PrintedSheet.Line> sheet) throws IOException {
        DemoTour.Crossing crossing = tour.cross(DemoFields.invented(), sheet);
        ReceivedParcel parcel = ReceivedParcel.inMail(crossing.mail()).orElseThrow();
        Files.write(out.resolve("parcel.eml"), crossing.mail());
        Files.write(out.resolve("parcel.7z"), parcel.archive());
        Files.write(out.resolve("parcel.7z.p7s"), parcel.signature());
        PrintedSheet.Line line = crossing.line();
        Files.writeString(out.resolve("sheet.txt"), line.passphrase().value() + "\n");
        Opening.Opened opened = crossing.opened();
        boolean whole = opened.text().contains(DemoFields.invented().name());
        say("Het verzonnen gezin is over de brug: parcel.eml en parcel.7z, te openen met regel " + line.number()
                + " in sheet.txt.");
        return whole;
    }

    private static List<DemoAttempt> everythingForbidden() {
        List<DemoAttempt> attempts = new ArrayList<>(DemoFacts.attempts());
        attempts.addAll(DemoFields.attempts());
        return attempts;
    }

    private void writeDecisions(List<DemoAttempt> attempts) throws IOException {
        String json = JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(attempts.stream().map(DemoAttempt::told).toList());
        Files.writeString(out.resolve("decisions.json"), json + "\n");
    }

    private void say(String line) {
        PrintWriter writer = spec.commandLine().getOut();
        writer.println(line);
        writer.flush();
    }
}
