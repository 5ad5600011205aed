package be.brugwachter.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.consent.store.JdbcConsents;
import be.brugwachter.consent.store.JdbcFileMacs;
import be.brugwachter.disclosure.Desks;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import be.brugwachter.trust.TinkVault;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consent is found by the number of its file, inside the walls of its party, on a real database under real keys. */
class FileIndexTest {
    private static final Party ONE = Party.of("0886886638");
    private static final Party OTHER = Party.of("0207832792");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String FILE = "KG-8000-17";

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final JdbcFileMacs macs = new JdbcFileMacs(database.jdbc());
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private TinkVault vault;
    private KeyCabinet keys;
    private ConsentDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        vault = TestVault.in(folder, database, clock, ONE, OTHER);
        keys = TestFiles.cabinet(database, vault, clock);
        JdbcConsents store = new JdbcConsents(database.jdbc(), vault);
        desk = new ConsentDesk(store, TestFiles.index(database, store, keys), entry -> {}, clock);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KG-8000-17", " kg 8000/17 ", "kg.8000_17", "KG800017", "kg – 8000 — 17"})
    void aUsedConsentIsFoundHoweverTheNumberIsTyped(String typed) {
        UUID mine = used(ONE, FILE);
        used(ONE, "KG-8000-18");

        assertThat(find(ONE, typed)).containsExactly(mine);
    }

    @Test
    void everyConsentOfOneFileIsFound() {
        assertThat(Set.of(used(ONE, FILE), used(ONE, "kg.8000.17"))).isEqualTo(find(ONE, FILE));
    }

    @Test
    void whatCanBeNoFileIsNoNumber() {
        assertThat(List.of("", " ./- ", "KG 8000 <b>", "é17", "00.00.00-000.00", "K".repeat(41)))
                .allSatisfy(
                        typed -> assertThat(FileNumber.parse(typed)).as(typed).isEmpty());
        assertThat(FileNumber.parse(FILE)).get().asString().doesNotContain("8000");
    }

    @Test
    void anotherPartyFindsOnlyItsOwnForItsKeyIsAnother() {
        UUID mine = used(ONE, FILE);
        UUID theirs = used(OTHER, FILE);

        assertThat(find(ONE, FILE)).containsExactly(mine);
        assertThat(find(OTHER, FILE)).containsExactly(theirs);
        assertThat(kept(mine)).hasSize(32).isNotEqualTo(kept(theirs));
    }

    @Test
    void theHmacOfAnotherPartyFindsNothingBehindTheWalls() {
        byte[] theirs = kept(used(OTHER, FILE));

        assertThat(database.as(ONE, () -> macs.with(theirs))).isEmpty();
        assertThat(database.as(OTHER, () -> macs.with(theirs))).hasSize(1);
    }

    @Test
    void theHmacPassesForNoCodeOfAnotherKind() {
        String signs = FileNumber.parse(FILE).orElseThrow().signs();

        assertThat(kept(used(ONE, FILE)))
                .isEqualTo(database.as(ONE, () -> keys.digest("file", signs)))
                .isNotEqualTo(database.as(ONE, () -> keys.digest("family", signs)));
    }

    @Test
    void aConsentNotYetUsedLeavesNoHmac() {
        UUID draft = bound(ONE, FILE);

        assertThat(find(ONE, FILE)).isEmpty();
        assertThat(withMac()).isZero();
        assertThat(database.as(ONE, () -> macs.keep(draft, new byte[32]))).isFalse();
        assertThat(round(10)).isZero();
    }

    @Test
    void aConsentTakenBackIsStillFound() {
        UUID mine = used(ONE, FILE);
        database.run(ONE, () -> desk.withdraw(mine, actor(ONE)));

        assertThat(find(ONE, FILE)).containsExactly(mine);
    }

    @Test
    void theReferenceNeverGoesWithoutItsHmac() {
        used(ONE, FILE);

        assertThatThrownBy(() ->
                        owner.sql("update consent set file_reference = null").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("consent_file_mac");
    }

    @Test
    void whatWasUsedBeforeThereWasAnIndexComesInBatchByBatchAndOnce() {
        Set<UUID> before = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            before.add(used(ONE, FILE));
        }
        UUID theirs = used(OTHER, FILE);
        UUID draft = bound(ONE, FILE);
        forget();
        assertThat(find(ONE, FILE)).isEmpty();

        assertThat(round(2)).isEqualTo(5);
        assertThat(round(2)).isZero();
        assertThat(find(ONE, FILE)).isEqualTo(before).doesNotContain(draft, theirs);
        assertThat(find(OTHER, FILE)).as("the round of another party").isEmpty();
    }

    @Test
    void whatCanNoLongerBeReadHoldsNobodyUp() {
        List<UUID> all = Stream.generate(() -> used(ONE, FILE))
                .limit(6)
                .sorted(Comparator.comparing(UUID::toString)) // as PostgreSQL sorts them
                .toList();
        forget();
        all.subList(0, 5).forEach(gone -> database.run(ONE, () -> vault.destroy(new KeyRef("consent", gone))));

        assertThat(round(2)).isEqualTo(1);
        assertThat(find(ONE, FILE)).containsExactly(all.getLast());
        assertThat(round(2)).isZero();
    }

    /** Every batch a transaction of its own, as in the house. */
    private int round(int batch) {
        return Walls.as(ONE, () -> new FileRound(Desks.transactional(database, desk)).round(batch));
    }

    @Test
    void theIndexServesTheSearchAndTheRound() {
        used(ONE, FILE);
        assertThat(plan("select id from consent where file_mac = '\\x00'")).contains("consent_by_file");
        assertThat(plan("select id from consent where file_mac is null and file_reference is not null"
                        + " and state <> 'GIVEN' and id > '00000000-0000-0000-0000-000000000000' order by id limit 10"))
                .contains("consent_without_mac");
    }

    /** As the application's role, behind the walls; a table this small would otherwise be read whole. */
    private String plan(String query) {
        return database.as(ONE, () -> {
            database.jdbc().sql("set local enable_seqscan = off").update();
            database.jdbc().sql("set local enable_bitmapscan = off").update();
            return String.join(
                    "\n",
                    database.jdbc().sql("explain " + query).query(String.class).list());
        });
    }

    private UUID used(Party party, String file) {
        UUID id = bound(party, file);
        assertThat(database.as(party, () -> desk.use(id, actor(party)))).isTrue();
        return id;
    }

    private UUID bound(Party party, String file) {
        Told told = new Told("2026-1", "nl", Set.of(Point.values()), UUID.randomUUID(), NOW);
        return database.as(party, () -> {
            UUID id = desk.give(new Consent.Terms(
                    told, Manner.SPOKEN, NOW, new ProtocolId("opgroeien-ocmw-brugge"), 1, OTHER, Set.of()));
            desk.bind(id, new FileReference(file), Set.of(DataItem.NAME));
            return id;
        });
    }

    private Set<UUID> find(Party party, String typed) {
        return database.as(party, () -> FileNumber.parse(typed).map(desk::of).orElseThrow());
    }

    /** As the rows stood before the migration. */
    private void forget() {
        owner.sql("update consent set file_mac = null").update();
    }

    private byte[] kept(UUID consent) {
        return Optional.ofNullable(owner.sql("select file_mac from consent where id = :id")
                        .param("id", consent)
                        .query(byte[].class)
                        .single())
                .orElseThrow();
    }

    private long withMac() {
        return owner.sql("select count(file_mac) from consent")
                .query(Long.class)
                .single();
    }

    private static Actor actor(Party party) {
        return new Actor(party, UUID.randomUUID(), Role.TEAM_MEMBER);
    }
}
