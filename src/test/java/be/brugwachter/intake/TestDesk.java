package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.correction.CorrectionDesk;
import be.brugwachter.correction.store.JdbcCorrections;
import be.brugwachter.disclosure.SendingSide;
import be.brugwachter.disclosure.TestNotes;
import be.brugwachter.intake.store.ClientPapers;
import be.brugwachter.intake.store.JdbcCalls;
import be.brugwachter.intake.store.JdbcDecisions;
import be.brugwachter.intake.store.JdbcHandOvers;
import be.brugwachter.intake.store.JdbcIntakes;
import be.brugwachter.intake.store.JdbcOnward;
import be.brugwachter.intake.store.JdbcPartners;
import be.brugwachter.intake.store.JdbcRecalls;
import be.brugwachter.intake.store.JdbcTrail;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.retention.Declaration;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.store.JdbcDeclarations;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.QuickPasswords;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcAccounts;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import be.brugwachter.trust.Walls;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * The desk of OCMW Brugge on a real database, each act a transaction of its own as in the running house. Everybody is bound by
 * secrecy but {@link #emma} (never attested) and {@link #farid} (more than a year ago).
 */
final class TestDesk {
    static final Party BRUGGE = Party.of("0207.832.792");
    static final Party BREE = Party.of("0212.243.720");
    static final Party OPGROEIEN = Party.of("0886.886.638");
    static final ProtocolId PROTOCOL = new ProtocolId("opgroeien-ocmw-brugge");
    static final String CLARIFY = "clarify-need";

    final TestDatabase database = TestDatabase.fresh();
    final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T09:00:00Z"));
    final List<Entry> book = new CopyOnWriteArrayList<>();
    final Actor annie;
    final Actor brecht;
    final Actor carla;
    final Actor dieter;
    final Actor emma;
    final Actor farid;
    final JdbcIntakes store;
    final Exports exports;
    final JdbcTrail trail = new JdbcTrail(database.jdbc());
    final JdbcDecisions decisions = new JdbcDecisions(database.jdbc());
    final IntakeDesk intakes;
    final ReadingDesk readings;
    final ContactDesk contacts;
    final OutcomeDesk outcomes;
    final CorrectionDesk corrections;
    final FlawDesk flaws;
    final FileDesk files;
    final HandOverDesk handOver;
    final HandOverFolder target;
    final ScriptedPost post = new ScriptedPost();
    final CallDesk calls;
    final Erasures erasures;
    final Logbook logbook;
    final JdbcPartners partnerRows = new JdbcPartners(database.jdbc());
    final JdbcOnward onwardRows = new JdbcOnward(database.jdbc());
    final PartnerDesk partners;
    final SendingSide sending;
    final OnwardGate gate;
    final OnwardDesk onward;
    final OnwardFollowDesk follow;
    final Recalls recalls;
    private final DeclarationDesk declarations;
    private final StaffDesk staff;
    private int came;

    TestDesk(Path folder) {
        this(folder, clock -> ProtocolLibrary.shipped());
    }

    TestDesk(Path folder, Function<Clock, ProtocolLibrary> library) {
        var vault = TestVault.in(folder, database, clock, BRUGGE);
        store = new JdbcIntakes(database.jdbc(), vault);
        staff = proxied(new StaffDesk(new JdbcAccounts(database.jdbc()), new QuickPasswords(), book::add, clock));
        var protocols = proxied(
                new ProtocolDesk(library.apply(clock), new JdbcProtocolActs(database.jdbc()), book::add, clock));
        declarations = proxied(new DeclarationDesk(
                new JdbcDeclarations(database.jdbc()), TestVault.keys(folder, database, clock), clock));
        logbook = new Logbook(book::add, clock);
        var colleagues = new Colleagues(staff, logbook);
        var caseload = new Caseload(store, colleagues);
        target = new HandOverFolder(Optional.of(folder.resolve("dossiersysteem")));
        var handOvers = new JdbcHandOvers(database.jdbc());
        var callRows = new JdbcCalls(database.jdbc(), vault);
        exports = new Exports(handOvers, target, callRows, declarations);
        partners = proxied(new PartnerDesk(
                partnerRows,
                new TwoPeople(new JdbcProposals(database.jdbc()), book::add, clock),
                MunicipalityRegister.shipped(),
                logbook));
        sending = new SendingSide(database, vault, clock, book, partners);
        var takenBack = new TakenBack(onwardRows, partnerRows, sending.bridge, logbook);
        erasures = new Erasures(store, new Belongings(trail, exports, takenBack), declarations, logbook);
        var knownClients = new KnownClients(store, trail, new JdbcRecalls(database.jdbc()), protocols);
        var knownPartners = new KnownPartners(partnerRows, sending.channels);
        gate = new OnwardGate(onwardRows, knownClients, knownPartners, staff, logbook);
        onward = proxied(new OnwardDesk(
                caseload,
                onwardRows,
                gate,
                new OnwardDesk.Parcels(knownClients, knownPartners, sending.bridge),
                logbook));
        follow = proxied(new OnwardFollowDesk(caseload, onwardRows, takenBack, sending.bridge, logbook));
        sending.listeners.add(follow::on);
        recalls = new Recalls(store, new JdbcRecalls(database.jdbc()), erasures, logbook);
        var press = new HandOverDesk.Press(new ClientPapers(), target);
        handOver = proxied(new HandOverDesk(caseload, store, handOvers, press, logbook));
        var ways = new CallDesk.Ways(new ClientPapers(), post, handOvers, exports);
        calls = proxied(new CallDesk(caseload, store, callRows, ways, logbook));
        var notes = new TestNotes(database, sending.keys, book::add, clock);
        corrections = proxied(new CorrectionDesk(new JdbcCorrections(database.jdbc()), notes.press, book::add, clock));
        var findings = new Findings(decisions, corrections, logbook);
        flaws = proxied(new FlawDesk(caseload, findings, erasures, onwardRows, corrections));
        intakes = proxied(new IntakeDesk(store, decisions, protocols, colleagues, logbook));
        readings = proxied(new ReadingDesk(intakes, store, trail, caseload, logbook));
        contacts = proxied(new ContactDesk(caseload, store, trail, logbook));
        outcomes = proxied(new OutcomeDesk(caseload, findings, erasures, protocols, logbook));
        files = proxied(new FileDesk(caseload, store, erasures, exports, logbook));
        var today = LocalDate.of(2026, 11, 23);
        annie = open("annie", today, Role.SOCIAL_WORKER);
        brecht = open("brecht", today, Role.SOCIAL_WORKER);
        carla = open("carla", today, Role.SOCIAL_WORKER);
        dieter = open("dieter", today, Role.DISTRIBUTOR);
        emma = open("emma", null, Role.SOCIAL_WORKER);
        farid = open("farid", today.minusYears(1), Role.SOCIAL_WORKER);
    }

    /** A file system that says what the test wants, and else that all is well. */
    static final class ScriptedPost implements FileSystemPost {
        final Deque<CallAnswer> answers = new ArrayDeque<>();
        final List<Outgoing> came = new ArrayList<>();

        @Override
        public boolean reaches() {
            return true;
        }

        @Override
        public CallAnswer hand(Outgoing call) {
            came.add(call);
            return answers.isEmpty() ? new CallAnswer.Taken() : answers.remove();
        }
    }

    /** The shelf of our sealed copies. */
    OnwardShelf onwardShelf() {
        return new OnwardShelf(onwardRows, sending.bridge, declarations, new Logbook(book::add, clock));
    }

    private Actor open(String name, @Nullable LocalDate attested, Role role) {
        var account = new Account(
                UUID.randomUUID(), BRUGGE, name, name, Set.of(role), Optional.empty(), Optional.ofNullable(attested));
        run(() -> staff.open(account, Optional.empty(), Actor.system(BRUGGE)));
        return new Actor(BRUGGE, account.id(), role);
    }

    /** The desk as the house has it: every act in its own transaction. */
    @SuppressWarnings("unchecked")
    <T> T proxied(T desk) {
        var factory = new ProxyFactory(desk);
        factory.setProxyTargetClass(true);
        factory.addAdvice(new TransactionInterceptor(
                (TransactionManager) database.transactions(), new AnnotationTransactionAttributeSource(false)));
        return (T) factory.getProxy();
    }

    /** Work inside the walls of OCMW Brugge. */
    <T> T in(Supplier<T> work) {
        return Walls.as(BRUGGE, work);
    }

    void run(Runnable work) {
        Walls.run(BRUGGE, work);
    }

    /** Work in the store, in one transaction. */
    <T> T stored(Supplier<T> work) {
        return database.as(BRUGGE, work);
    }

    /** A client who was just taken in. */
    UUID waiting() {
        return waiting(RawDetails.empty()
                .with(DetailField.FIRST_NAME, "Fien")
                .with(DetailField.NAME, "Zonnedauw")
                .with(DetailField.TELEPHONE, "0470 00 00 01"));
    }

    /** The same with these details. */
    UUID waiting(RawDetails details) {
        UUID id = UUID.randomUUID();
        var arrival = new Arrival(PROTOCOL, 1, OPGROEIEN, UUID.randomUUID(), clock.instant());
        var client = new IntakeStore.Client(details, new Municipality("31005", "Brugge"));
        byte[] hash = ByteBuffer.allocate(32).putInt(++came).array();
        database.run(BRUGGE, () -> store.add(new Intake.Received(id, arrival, clock.instant()), hash, client));
        return id;
    }

    /** A client whom Annie looks after, with Brecht as deputy. */
    UUID assigned() {
        UUID id = waiting();
        in(() -> intakes.assign(annie, id, hands(annie, brecht)));
        return id;
    }

    /** A client whom Annie reached. */
    UUID contacted() {
        UUID id = assigned();
        in(() -> contacts.tried(annie, id, ContactAttempt.Way.TELEPHONE, ContactAttempt.Result.REACHED));
        return id;
    }

    static Hands hands(Actor worker, Actor deputy) {
        return new Hands(worker.account(), deputy.account());
    }

    Intake now(UUID id) {
        return stored(() -> store.find(id)).orElseThrow();
    }

    boolean detailsAreHere(UUID id) {
        return stored(() -> store.client(id)).isPresent();
    }

    int keys(UUID id) {
        return stored(() -> database.jdbc()
                .sql("select count(*) from data_key where row_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single());
    }

    List<Declaration> declared() {
        return in(declarations::all);
    }

    /** What the book says about a subject, in order. */
    List<Act> acts(UUID subject) {
        return book.stream()
                .filter(entry -> entry.subject().equals(subject))
                .map(Entry::act)
                .toList();
    }
}
