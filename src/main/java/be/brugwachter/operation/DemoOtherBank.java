package be.brugwachter.operation;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.intake.Card;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The second half of the demo: OCMW Brugge takes the software into use, two clients come in, one gets a file and one wants no
 * help, the erasure is proven, and each party does once what it owes the other. Leaves {@code erasure.json}, {@code audit.jsonl} and {@code dump.sql.gz}.
 */
final class DemoOtherBank {
    private static final String FILE_NUMBER = "NH-2026-0017";

    private final House house;
    private final DataFolder folder;
    private final Path out;
    private final Consumer<String> say;

    DemoOtherBank(House house, DataFolder folder, Path out, Consumer<String> say) {
        this.house = house;
        this.folder = folder;
        this.out = out;
        this.say = say;
    }

    /**
     * How it went.
     *
     * @param erased whether nothing of the erased client is left
     * @param owed whether each party did what it owes the other
     */
    record Went(boolean erased, boolean owed) {}

    /** Goes the whole way. */
    Went go(RawDetails client, RawDetails other, DatabaseAccess database) throws IOException {
        new DemoPeer(house).lay();
        DemoTour tour = new DemoTour(house, folder);
        DemoDesk desk = new DemoDesk(house);
        Walls.run(Demo.OPGROEIEN, () -> tour.send(other));
        Card helped = desk.takeOn();
        boolean owed = new DemoDuties(house, out, say).go(helped.place().id());
        desk.helps(helped.place().id(), FILE_NUMBER);
        say.accept("Een eerste ouder kwam binnen bij OCMW Brugge, wil hulp en staat nu in het dossiersysteem.");
        Walls.run(Demo.OPGROEIEN, () -> tour.send(client));
        Card card = desk.takeOn();
        DemoErasure erasure = new DemoErasure(house, folder, card.place().id());
        boolean before = erasure.opens() && card.client().details().equals(client);
        desk.letsGo(card.place().id());
        boolean clean = prove(erasure, before, client, database);
        leaveTheBook();
        String gone = "Een tweede ouder wil geen hulp: alles is gewist, en niets is nog te vinden.";
        say.accept(clean ? gone : "De wissing is niet volledig.");
        return new Went(before && clean, owed);
    }

    private boolean prove(DemoErasure erasure, boolean before, RawDetails client, DatabaseAccess database)
            throws IOException {
        byte[] dump = DatabaseDump.of(database);
        try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(out.resolve("dump.sql.gz")))) {
            zipped.write(dump);
        }
        DemoErasure.Findings found = erasure.look(dump, List.of(client.firstName(), client.name()));
        String json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(found.told(before));
        Files.writeString(out.resolve("erasure.json"), json + "\n");
        return found.clean();
    }

    private void leaveTheBook() throws IOException {
        Walls.run(DemoPeople.BRUGGE, house.bean(BookDesk.class)::link);
        Path ledger = folder.ledger().resolve(DemoPeople.BRUGGE.key() + ".jsonl");
        Files.write(out.resolve("audit.jsonl"), Files.readAllBytes(ledger));
    }
}
