package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.intake.store.JdbcIntakes;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeStoreTest {
    private static final Party BRUGGE = Party.of("0207.832.792");
    private static final Party OPGROEIEN = Party.of("0886.886.638");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final byte[] HASH = new byte[32];
    private static final IntakeStore.Client CLIENT = new IntakeStore.Client(
            RawDetails.empty().with(DetailField.FIRST_NAME, "Fien").with(DetailField.NAME, "Zonnedauw"),
            new Municipality("31005", "Brugge"));

    private final TestDatabase database = TestDatabase.fresh();
    private final UUID id = UUID.randomUUID();
    private final Arrival arrival =
            new Arrival(new ProtocolId("opgroeien-ocmw-brugge"), 1, OPGROEIEN, UUID.randomUUID(), NOW);
    private JdbcIntakes store;

    @BeforeEach
    void someoneIsReferred(@TempDir Path folder) {
        store = new JdbcIntakes(database.jdbc(), TestVault.in(folder, database, new SettableClock(NOW), BRUGGE));
        in(() -> store.add(new Intake.Received(id, arrival, NOW), HASH, CLIENT));
    }

    @Test
    void theClientIsReadBackAndTheRowHoldsNoNameInTheClear() {
        assertThat(get(() -> store.client(id))).contains(CLIENT);
        byte[] row = get(() -> database.jdbc()
                .sql("select details from intake")
                .query(byte[].class)
                .single());
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("Zonnedauw");
    }

    @Test
    void theSameBytesAreKnown() {
        byte[] other = HASH.clone();
        Arrays.fill(other, (byte) 1);
        assertThat(get(() -> store.knows(HASH))).isTrue();
        assertThat(get(() -> store.knows(other))).isFalse();
    }

    @Test
    @Proves(Clause.KEEP_UNTIL_CONTACT)
    void noClockCanEraseWhatWaitsForContact() {
        Intake.Open open = (Intake.Open) get(() -> store.lock(id)).orElseThrow();
        assertThatThrownBy(() -> open.erased(ErasureGround.END_OF_TERM, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(open.erased(ErasureGround.WITHDRAWN, TODAY).ground()).isEqualTo(ErasureGround.WITHDRAWN);
    }

    @Test
    void aFileElsewhereKeepsItsReferenceAndNothingOfTheClient() {
        Hands hands = new Hands(UUID.randomUUID(), UUID.randomUUID());
        Intake file = new Intake.FileOpened(id, arrival, hands, NOW, new Intake.Keeping.Elsewhere());
        in(() -> {
            store.keepReference(id, "NH-2026-0017");
            store.wipe(id);
            store.move(file);
        });
        assertThat(get(() -> store.client(id))).isEmpty();
        assertThat(get(() -> store.reference(id))).contains("NH-2026-0017");
        assertThat(get(() -> store.find(id))).contains(file);
    }

    @Test
    void whatIsErasedLeavesDayAndGroundOnly() {
        Intake.Erased erased = new Intake.Erased(id, TODAY, ErasureGround.NO_FURTHER_HELP);
        in(() -> store.erase(erased, NOW));
        assertThat(get(() -> store.find(id))).contains(erased);
        assertThat(get(() -> store.client(id))).isEmpty();
        assertThat(get(() -> database.jdbc()
                        .sql("select count(*) from data_key where row_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    private <T> T get(Supplier<T> work) {
        return database.as(BRUGGE, work);
    }

    private void in(Runnable work) {
        database.as(BRUGGE, () -> {
            work.run();
            return true;
        });
    }
}
