package be.brugwachter.referral;

import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.Past;
import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.consent.FileReference;
import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.consent.TestFiles;
import be.brugwachter.consent.Told;
import be.brugwachter.consent.store.JdbcConsents;
import be.brugwachter.disclosure.PrintedSheet;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.FilingDesk;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.referral.store.JdbcBreaches;
import be.brugwachter.referral.store.JdbcReferralStock;
import be.brugwachter.referral.store.JdbcReferrals;
import be.brugwachter.referral.store.JdbcStops;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.NightRound;
import be.brugwachter.retention.RetentionDesk;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.TestRetention;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.staff.QuickPasswords;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcAccounts;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.TestVault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sender's whole bank on a real database, with the real bridge and mail server beside it; the bridge to Brugge is laid. */
final class SenderBank implements AutoCloseable {
    final TestBridge across;
    final JdbcReferrals store;
    final ProtocolDesk protocols;
    final DraftDesk drafts;
    final ReferralDesk referrals;
    final RecallDesk recalls;
    final StopDesk stops;
    final LateWithdrawalDesk late;
    final ConsentDesk consents;
    final BreachDesk breaches;
    final FollowDesk follow;
    final FindDesk finder;
    final Cases cases;
    final StaffDesk staff;
    final DeclarationDesk declarations;
    final RetentionDesk retention;
    final NightRound night;
    final PrintedSheet sheet;
    private final MunicipalityRegister register = MunicipalityRegister.shipped();
    private final FilingDesk filing;
    private final List<Map.Entry<UUID, Past>> remembered = new ArrayList<>();
    private Gate gate;
    private int heard;

    SenderBank(Path folder) {
        this(folder, clock -> ProtocolLibrary.shipped());
    }

    SenderBank(Path folder, Function<Clock, ProtocolLibrary> library) {
        across = new TestBridge(folder, subject -> gate.grounds(subject));
        var vault = TestVault.in(folder, across.database, across.clock, TestBridge.OPGROEIEN);
        var jdbc = across.database.jdbc();
        Book book = this::remember;
        declarations = TestRetention.declarations(across.database, folder, across.clock);
        var logbook = new Logbook(book, across.clock, declarations);
        var acts = new JdbcProtocolActs(jdbc);
        store = new JdbcReferrals(jdbc, vault);
        staff = new StaffDesk(new JdbcAccounts(jdbc), new QuickPasswords(), across.book::add, across.clock);
        protocols = new ProtocolDesk(library.apply(across.clock), acts, across.book::add, across.clock);
        filing = new FilingDesk(
                protocols,
                acts,
                new TwoPeople(new JdbcProposals(jdbc), across.book::add, across.clock),
                across.notices,
                across.clock);
        var given = new JdbcConsents(jdbc, vault);
        consents = new ConsentDesk(given, TestFiles.index(across.database, given, across.keys), book, across.clock);
        gate = new Gate(store, consents, staff, new KnownFacts(protocols, across.channels, register), logbook);
        drafts = new DraftDesk(store, consents, logbook);
        referrals = new ReferralDesk(store, consents, across.bridge, gate, logbook);
        recalls = new RecallDesk(store, across.bridge, new JdbcBreaches(jdbc), logbook);
        stops = new StopDesk(store, new JdbcStops(jdbc), consents, across.bridge, logbook);
        late = new LateWithdrawalDesk(store, new JdbcStops(jdbc), stops, consents, logbook);
        breaches = new BreachDesk(new JdbcBreaches(jdbc), store, across.bridge, logbook);
        follow = new FollowDesk(store, consents, across.bridge, this::past, logbook);
        finder = new FindDesk(new JdbcReferralStock(jdbc), consents);
        cases = new Cases(new JdbcReferralStock(jdbc), consents, follow);
        retention = TestRetention.desk(across.database, across.clock);
        night = new NightRound(retention, shelves(jdbc));
        in(() -> {
            DemoPeople.open(staff, TestBridge.OPGROEIEN, "water onder de brug", LocalDate.of(2026, 11, 2));
            return true;
        });
        sheet = across.openTheWay(TestBridge.BRUGGE);
        declareReaders();
    }

    private List<Shelf> shelves(JdbcClient jdbc) {
        var stock = new JdbcReferralStock(jdbc);
        return List.of(new DraftShelf(drafts, stock), new ReferralShelf(follow, protocols, stock));
    }

    private void remember(Entry entry) {
        across.book.add(entry);
        remembered.add(Map.entry(entry.subject(), new Past(across.clock.instant(), entry.act(), entry.clauses())));
    }

    private List<Past> past(Collection<UUID> subjects) {
        return remembered.stream()
                .filter(each -> subjects.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void declareReaders() {
        var pdf = "%PDF-1.4 verzonnen".getBytes(StandardCharsets.US_ASCII);
        var document = new FiledDocument(UUID.randomUUID(), TestBridge.BRUGGE, "verklaring.pdf", pdf);
        var day = LocalDate.of(2026, 11, 2);
        var brugge = protocol(TestBridge.BRUGGE);
        var proposal = in(() -> filing.proposeReaders(brugge, day, document, across.first));
        in(() -> filing.confirm(proposal.id(), across.second));
    }

    /** One transaction inside the sender's walls. */
    <T> T in(Supplier<T> work) {
        return across.database.as(TestBridge.OPGROEIEN, work);
    }

    Protocol protocol(ProtocolId id) {
        return in(() -> protocols.byId(id)).orElseThrow();
    }

    Member member(String username) {
        var account = in(staff::all).stream()
                .filter(each -> each.username().equals(username))
                .findFirst()
                .orElseThrow();
        return new Member(
                new Actor(account.party(), account.id(), Role.TEAM_MEMBER),
                account.localTeam().orElse(""));
    }

    /** A draft right in every respect but what the test makes otherwise. */
    UUID draft(Member member, ProtocolId protocol, String town) {
        var told =
                new Told("2026-1", "nl", Set.of(Point.values()), member.actor().account(), across.clock.instant());
        var agreed = protocol(protocol);
        UUID id = in(() -> drafts.begin(member, agreed, new Talk(protocol, told, List.of(Manner.SPOKEN))))
                .getFirst();
        var typed = RawDetails.empty()
                .with(DetailField.FIRST_NAME, "Fien")
                .with(DetailField.NAME, "van den Bosch")
                .with(DetailField.TELEPHONE, "0470 00 00 01");
        in(() -> drafts.fill(
                drafts.mine(member, id).orElseThrow(),
                typed,
                new FileReference("KG-8000-17"),
                register.byName(town).orElseThrow()));
        return id;
    }

    UUID draft(Member member) {
        return draft(member, TestBridge.BRUGGE, "Brugge");
    }

    Sending send(Member member, UUID id) {
        return in(() -> referrals.send(member, id, true));
    }

    /** The courier's round, and what the referrals hear of it. */
    void courier() {
        across.courierRound();
        hear();
    }

    /** Passes on what parcels did since. */
    void hear() {
        for (; heard < across.moves.size(); heard++) {
            var move = across.moves.get(heard);
            in(() -> {
                follow.on(move);
                return true;
            });
        }
    }

    Referral now(UUID id) {
        return in(() -> store.find(id)).orElseThrow();
    }

    boolean detailsAreHere(UUID id) {
        return in(() -> store.details(id)).isPresent();
    }

    @Override
    public void close() {
        across.close();
    }
}
