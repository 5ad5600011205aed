package be.brugwachter.intake;

import be.brugwachter.audit.Entry;
import be.brugwachter.audit.Trace;
import be.brugwachter.intake.store.JdbcCalls;
import be.brugwachter.intake.store.JdbcHandOvers;
import be.brugwachter.intake.store.JdbcIntakes;
import be.brugwachter.intake.store.JdbcOnward;
import be.brugwachter.intake.store.JdbcPartners;
import be.brugwachter.intake.store.JdbcQuarantine;
import be.brugwachter.intake.store.JdbcTrail;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.retention.Declaration;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.NightRound;
import be.brugwachter.retention.RetentionDesk;
import be.brugwachter.retention.SelectionRule;
import be.brugwachter.retention.SelectionRule.Destination;
import be.brugwachter.retention.SelectionRules;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.TestRetention;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The shelves of the receiver's desk on a real database, and clients in the states a test asks for. */
final class ShelvesBank {
    static final Party BRUGGE = Party.of("0207.832.792");
    static final ProtocolId PROTOCOL = new ProtocolId("opgroeien-ocmw-brugge");
    static final String RULE = "Archiefrichtlijnen voor sociale dossiers van OCMW's";
    static final IntakeStore.Client CLIENT = new IntakeStore.Client(
            RawDetails.empty().with(DetailField.FIRST_NAME, "Fien").with(DetailField.NAME, "Zonnedauw"),
            new Municipality("31005", "Brugge"));
    static final Hands HANDS = new Hands(UUID.randomUUID(), UUID.randomUUID());
    private static final Party OPGROEIEN = Party.of("0886.886.638");

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T09:00:00Z"));
    final TestDatabase database = TestDatabase.fresh();
    final List<Entry> book = new ArrayList<>();
    final JdbcIntakes store;
    final JdbcTrail trail;
    final List<Shelf> shelves;
    final IntakeReportDesk reports;
    final HandOverFolder folderOfExports;
    final JdbcHandOvers handOvers;
    final JdbcQuarantine quarantine;
    final DeclarationDesk declarations;
    private final RetentionDesk retention;
    private final NightRound night;

    ShelvesBank(Path folder, SelectionRule... rules) {
        this(folder, clock -> ProtocolLibrary.shipped(), rules);
    }

    ShelvesBank(Path folder, Function<Clock, ProtocolLibrary> library, SelectionRule... rules) {
        var vault = TestVault.in(folder, database, clock, BRUGGE);
        store = new JdbcIntakes(database.jdbc(), vault);
        trail = new JdbcTrail(database.jdbc());
        declarations = TestRetention.declarations(database, folder, clock);
        retention = TestRetention.desk(database, clock);
        var protocols = new ProtocolDesk(library.apply(clock), new JdbcProtocolActs(database.jdbc()), book::add, clock);
        var terms = new FileTerms(protocols, new SelectionRules(List.of(rules)));
        folderOfExports = new HandOverFolder(Optional.of(folder.resolve("dossiersysteem")));
        handOvers = new JdbcHandOvers(database.jdbc());
        quarantine = new JdbcQuarantine(database.jdbc());
        var exports = new Exports(handOvers, folderOfExports, new JdbcCalls(database.jdbc(), vault), declarations);
        var remains = new ClientFileShelf.Remains(trail, exports);
        shelves = List.of(
                new IntakeShelf(store),
                new ClientFileShelf(store, remains, terms, declarations, book::add),
                new ExportShelf(store, exports),
                new QuarantineShelf(quarantine));
        night = new NightRound(retention, shelves);
        reports = new IntakeReportDesk(
                store,
                protocols,
                new IntakeReportDesk.Told(
                        this::traces,
                        new Recipients(new JdbcOnward(database.jdbc()), new JdbcPartners(database.jdbc()))),
                terms,
                book::add);
    }

    private List<Trace> traces(Collection<UUID> subjects) {
        return book.stream()
                .filter(entry -> subjects.contains(entry.subject()))
                .map(entry ->
                        new Trace(clock.instant(), entry.act(), entry.actor().role()))
                .toList();
    }

    /** A rule that is valid in these days. */
    static SelectionRule rule(String from, String until) {
        return new SelectionRule(
                RULE,
                10,
                Destination.DESTROY,
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(until)),
                "een verzonnen lijst");
    }

    UUID received() {
        UUID id = UUID.randomUUID();
        byte[] hash = id.toString().substring(0, 32).getBytes(StandardCharsets.US_ASCII);
        in(() -> store.add(new Intake.Received(id, arrival(), clock.instant()), hash, CLIENT));
        return id;
    }

    private Arrival arrival() {
        return new Arrival(PROTOCOL, 1, OPGROEIEN, UUID.randomUUID(), clock.instant());
    }

    UUID assigned() {
        UUID id = received();
        in(() -> store.move(new Intake.Assigned(id, arrival(), HANDS, clock.instant())));
        return id;
    }

    UUID contacted() {
        UUID id = received();
        in(() -> store.move(new Intake.Contacted(id, arrival(), HANDS, clock.instant())));
        return id;
    }

    /** A file kept here, closed on that day when there is one. */
    UUID file(Optional<LocalDate> closedOn) {
        UUID id = received();
        var attempt = new ContactAttempt(
                UUID.randomUUID(),
                id,
                HANDS.worker(),
                ContactAttempt.Way.VISIT,
                ContactAttempt.Result.REACHED,
                clock.instant());
        in(() -> {
            trail.add(attempt);
            store.keepReference(id, "B-2026-17");
            store.move(new Intake.FileOpened(id, arrival(), HANDS, clock.instant(), new Intake.Keeping.Here(closedOn)));
        });
        return id;
    }

    /** A file of this client lies in the folder of the file system. Returns its name there. */
    String export(UUID intake) {
        byte[] content = "Fien Zonnedauw".getBytes(StandardCharsets.UTF_8);
        String name = get(() -> folderOfExports.lay(ExportFormat.CSV, content));
        in(() -> handOvers.add(new HandOver(
                UUID.randomUUID(),
                intake,
                HANDS.worker(),
                HandOver.Target.FOLDER,
                ExportFormat.CSV,
                Optional.of(name),
                clock.instant())));
        return name;
    }

    boolean liesInTheFolder(String name) {
        return Files.exists(
                folderOfExports.path().orElseThrow().resolve(BRUGGE.key()).resolve(name));
    }

    /** One round at nine o'clock of a day. */
    void walkOn(LocalDate day) {
        clock.set(day.atTime(9, 0).atZone(clock.getZone()).toInstant());
        Walls.run(BRUGGE, night::walk);
    }

    Intake now(UUID id) {
        return get(() -> store.find(id)).orElseThrow();
    }

    boolean isReadable(UUID id) {
        return get(() -> store.client(id)).filter(CLIENT::equals).isPresent();
    }

    List<Declaration> declarations() {
        return Walls.as(BRUGGE, declarations::all);
    }

    RetentionDesk retention() {
        return retention;
    }

    <T> T get(Supplier<T> work) {
        return database.as(BRUGGE, work);
    }

    void in(Runnable work) {
        database.run(BRUGGE, work);
    }
}
