package be.brugwachter.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.shared.Party;
import be.brugwachter.trust.Vault.KeyDestroyed;
import be.brugwachter.trust.WrappedKeys.WrappedKey;
import be.brugwachter.trust.store.JdbcWrappedKeys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To destroy a key is to erase what lies under it, also from what was copied before. */
class VaultTest {
    private static final Party OPGROEIEN = Party.of("0886.886.638");
    private static final Party BRUGGE = Party.of("0207.832.792");
    private static final Duration DAY = Duration.ofDays(1);
    private static final byte[] NAME = "Noor Verzonnen".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final JdbcWrappedKeys keys = new JdbcWrappedKeys(database.jdbc());
    private final KeyRef row = new KeyRef("referral", UUID.randomUUID());
    private KeyRing ring;
    private TinkVault vault;
    private KeyDesk desk;

    @BeforeEach
    void open() {
        ring = new KeyRing(folder.resolve("ring"), KeyFile.open(folder.resolve("keys/master.json"), false));
        vault = new TinkVault(keys, ring);
        desk = deskWith(30);
        database.run(OPGROEIEN, desk::admit);
        database.run(BRUGGE, desk::admit);
    }

    private KeyDesk deskWith(int days) {
        return new KeyDesk(keys, ring, vault, clock, new BackupHorizon(days));
    }

    private byte[] sealName() {
        return database.as(OPGROEIEN, () -> {
            vault.newKey(row);
            return vault.seal(row, "name", NAME);
        });
    }

    private byte[] read(byte[] sealed) {
        return database.as(OPGROEIEN, () -> vault.open(row, "name", sealed));
    }

    private WrappedKey copyOfTheRow() {
        return database.as(OPGROEIEN, () -> keys.find(row).orElseThrow());
    }

    private void nights(int count, KeyDesk keeper) {
        for (int i = 0; i < count; i++) {
            clock.pass(DAY);
            database.run(OPGROEIEN, keeper::turnEpoch);
        }
    }

    @Test
    void whatIsSealedOpensAgain() {
        byte[] sealed = sealName();

        assertThat(read(sealed)).isEqualTo(NAME);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Noor");
    }

    @Test
    void aSealedColumnOpensInNoOtherColumnRowOrParty() {
        byte[] sealed = sealName();
        KeyRef other = new KeyRef("referral", UUID.randomUUID());

        assertThatThrownBy(() -> database.as(OPGROEIEN, () -> vault.open(row, "address", sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.as(OPGROEIEN, () -> {
                    vault.newKey(other);
                    return vault.open(other, "name", sealed);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.as(BRUGGE, () -> vault.open(row, "name", sealed)))
                .isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void aKeyMovedToAnotherRowDoesNotUnwrap() {
        sealName();
        WrappedKey stolen = copyOfTheRow();
        KeyRef other = new KeyRef("referral", UUID.randomUUID());
        database.run(OPGROEIEN, () -> keys.add(new WrappedKey(other, stolen.epoch(), stolen.wrapped())));

        assertThatThrownBy(() -> database.as(OPGROEIEN, () -> vault.seal(other, "name", NAME)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDestroyedKeyOpensNothing() {
        byte[] sealed = sealName();
        database.run(OPGROEIEN, () -> vault.destroy(row));

        assertThatThrownBy(() -> read(sealed)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void outsideATransactionTheVaultRefusesInsteadOfCallingEverythingErased() {
        byte[] sealed = sealName();

        assertThatThrownBy(() -> Walls.as(OPGROEIEN, () -> vault.open(row, "name", sealed)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLivingRowStaysReadableThroughEveryNight() {
        byte[] sealed = sealName();
        nights(65, desk);

        assertThat(read(sealed)).isEqualTo(NAME);
        assertThat(copyOfTheRow().epoch()).isEqualTo(LocalDate.parse("2027-01-25"));
        assertThat(ring.epochs(OPGROEIEN)).hasSize(31);
    }

    @Test
    void aDumpFromBeforeTheErasureIsReadableUntilTheHorizonAndNeverAfter() {
        byte[] sealed = sealName();
        WrappedKey dumped = copyOfTheRow();
        database.run(OPGROEIEN, () -> vault.destroy(row));
        LocalDate promised = desk.unreadableFrom(LocalDate.now(clock));

        nights(30, desk);
        assertThat(readFromRestored(dumped, sealed)).isEqualTo(NAME);

        nights(1, desk);
        assertThat(LocalDate.now(clock)).isEqualTo(promised);
        assertThatThrownBy(() -> readFromRestored(dumped, sealed)).isInstanceOf(KeyDestroyed.class);
        assertThat(ring.epochs(OPGROEIEN))
                .allSatisfy(day -> assertThatThrownBy(
                                () -> readFromRestored(new WrappedKey(row, day, dumped.wrapped()), sealed))
                        .isInstanceOf(IllegalStateException.class));
    }

    @Test
    void withoutDestroyingTheDaysTheSameDumpStaysReadable() {
        byte[] sealed = sealName();
        WrappedKey dumped = copyOfTheRow();
        database.run(OPGROEIEN, () -> vault.destroy(row));

        nights(40, deskWith(100_000));

        assertThat(readFromRestored(dumped, sealed)).isEqualTo(NAME);
    }

    /** Puts the copied row back as a restore would, reads, and takes it away again. */
    private byte[] readFromRestored(WrappedKey dumped, byte[] sealed) {
        database.run(OPGROEIEN, () -> keys.add(dumped));
        try {
            return read(sealed);
        } finally {
            database.run(OPGROEIEN, () -> vault.destroy(row));
        }
    }

    @Test
    void afterMissedNightsNoKeyInUseIsDestroyed() {
        byte[] sealed = sealName();
        clock.pass(Duration.ofDays(90));
        database.run(OPGROEIEN, desk::turnEpoch);
        clock.pass(Duration.ofDays(90));

        assertThat(database.as(OPGROEIEN, desk::turnEpoch).destroyed()).containsExactly(LocalDate.parse("2026-11-21"));
        assertThat(read(sealed)).isEqualTo(NAME);
    }
}
