package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.trust.Dump;
import be.brugwachter.trust.Finder;
import be.brugwachter.trust.KeyDesk;
import be.brugwachter.trust.TestVault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same at the other bank: a client who wanted no help, and a file whose ten years are over. */
class IntakeErasureJourney {
    private static final int HORIZON = 30;

    @TempDir
    private Path folder;

    private ShelvesBank bank;
    private KeyDesk keys;
    private Finder finder;

    @BeforeEach
    void open() throws Exception {
        bank = new ShelvesBank(folder, ShelvesBank.rule("2020-01-01", "2040-12-31"));
        keys = TestVault.keys(folder, bank.database, bank.clock);
        finder = new Finder(folder, Files.createDirectory(folder.resolve("werk")), "Zonnedauw", "B-2026-17");
    }

    @Test
    void whoWantedNoHelpIsReadByNoKeyThatIsLeftAfterTheHorizon() {
        UUID id = bank.contacted();
        Dump copy = dump("voor");
        assertThat(find(copy)).containsExactly("key: intake.details");

        erase(id);
        assertThat(find(dump("nu"))).isEmpty();
        nights(true);
        assertThat(find(copy)).isEmpty();
    }

    @Test
    void withoutTheDestructionOfTheDaysKeysTheOldCopyIsStillRead() {
        UUID id = bank.contacted();
        Dump copy = dump("voor");
        erase(id);
        nights(false);
        assertThat(find(copy)).containsExactly("key: intake.details");
    }

    @Test
    void aFileWhoseTermIsOverGoesWithItsReference() {
        LocalDate closed = LocalDate.of(2026, 11, 1);
        bank.file(Optional.of(closed));
        bank.walkOn(closed.plusYears(10));
        bank.in(keys::turnEpoch);
        Dump copy = dump("voor");
        assertThat(find(copy)).containsExactly("key: intake.details", "key: intake.file_reference");

        bank.walkOn(closed.plusYears(10).plusDays(1));
        nights(true);
        assertThat(find(copy)).isEmpty();
        assertThat(find(dump("later"))).isEmpty();
    }

    private void erase(UUID id) {
        LocalDate today = LocalDate.ofInstant(bank.clock.instant(), bank.clock.getZone());
        bank.in(() ->
                bank.store.erase(new Intake.Erased(id, today, ErasureGround.NO_FURTHER_HELP), bank.clock.instant()));
    }

    private void nights(boolean turning) {
        for (int night = 0; night <= HORIZON; night++) {
            bank.clock.pass(Duration.ofDays(1));
            if (turning) {
                bank.in(keys::turnEpoch);
            }
        }
    }

    private Set<String> find(Dump dump) {
        return finder.places(List.of(dump), List.of());
    }

    private Dump dump(String name) {
        return Dump.of(bank.database, folder.resolve(name + ".sql"));
    }
}
