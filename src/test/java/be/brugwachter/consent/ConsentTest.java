package be.brugwachter.consent;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.consent.store.JdbcConsents;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import be.brugwachter.trust.TinkVault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A yes is recorded, bound, used once and taken back, on a real database. */
class ConsentTest {
    private static final Party SENDER = Party.of("0886886638");
    private static final Party RECEIVER = Party.of("0207832792");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final List<Entry> book = new ArrayList<>();
    private final Actor member = new Actor(SENDER, UUID.randomUUID(), Role.TEAM_MEMBER);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private ConsentDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        TinkVault vault = TestVault.in(folder, database, clock, SENDER);
        JdbcConsents store = new JdbcConsents(database.jdbc(), vault);
        FileIndex files = TestFiles.index(database, store, vault, clock);
        desk = new ConsentDesk(store, files, book::add, clock);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void aYesIsUsedOnce() {
        UUID yes = given();

        assertThat(inside(() -> desk.use(yes, member))).isTrue();
        assertThat(inside(() -> desk.use(yes, member))).isFalse();
        assertThat(book).extracting(Entry::act).containsExactly(Act.CONSENT_GIVEN);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void aYesTakenBackCannotBeUsed() {
        UUID yes = given();
        withdraw(yes);

        assertThat(inside(() -> desk.use(yes, member))).isFalse();
    }

    @Test
    void aYesNeverUsedAndTakenBackLeavesNothing() {
        UUID yes = given();
        withdraw(yes);

        assertThat(inside(() -> desk.find(yes))).isEmpty();
        assertThat(book).isEmpty();
    }

    @Test
    void aUsedYesTakenBackStaysAsAFact() {
        UUID yes = given();
        inside(() -> desk.use(yes, member));
        withdraw(yes);

        assertThat(inside(() -> desk.find(yes))).get().isInstanceOf(Consent.Withdrawn.class);
        assertThat(book).extracting(Entry::act).containsExactly(Act.CONSENT_GIVEN, Act.CONSENT_WITHDRAWN);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void aYesIsBoundToTheFileAndTheDataTheClientSaw() {
        UUID yes = given();
        Set<DataItem> seen = Set.of(DataItem.FIRST_NAME, DataItem.NAME, DataItem.TELEPHONE);
        inside(() -> {
            desk.bind(yes, new FileReference("KG-8000-17"), seen);
            return true;
        });

        assertThat(inside(() -> desk.reference(yes))).contains(new FileReference("KG-8000-17"));
        assertThat(inside(() -> desk.find(yes)).orElseThrow().terms().fields()).isEqualTo(seen);
    }

    @Test
    void elevenDigitsAreNoFileReference() {
        assertThat(FileReference.parse("12.34.56-789.01")).isEmpty();
        assertThat(FileReference.parse("KG-8000-17")).isPresent();
        assertThat(new FileReference("KG-8000-17")).asString().doesNotContain("8000");
    }

    private UUID given() {
        Told told = new Told("2026-1", "nl", Set.of(Point.values()), member.account(), NOW);
        return inside(() -> desk.give(new Consent.Terms(
                told, Manner.SPOKEN, NOW, new ProtocolId("opgroeien-ocmw-brugge"), 1, RECEIVER, Set.of())));
    }

    private void withdraw(UUID yes) {
        inside(() -> {
            desk.withdraw(yes, member);
            return true;
        });
    }

    private <T> T inside(Supplier<T> work) {
        return database.as(SENDER, work);
    }
}
