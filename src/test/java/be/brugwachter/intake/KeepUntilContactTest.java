package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Article 3 forbids too: while a client waits for contact or its outcome, no clock lets anything go. */
class KeepUntilContactTest {
    private static final long SEED = 20_261_122;
    private static final int ROUNDS = 120;
    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 22);

    @Test
    @Proves(Clause.KEEP_UNTIL_CONTACT)
    void noRoundOnAnyDayEverErasesAClientWhoWaits(@TempDir Path folder) {
        ShelvesBank bank = new ShelvesBank(folder, ShelvesBank.rule("2000-01-01", "2999-12-31"));
        List<UUID> waiting = List.of(bank.received(), bank.assigned(), bank.contacted());
        UUID closed = bank.file(Optional.of(BEGIN));
        List<Intake> before = waiting.stream().map(bank::now).toList();
        Random days = new Random(SEED);

        for (int i = 0; i < ROUNDS; i++) {
            bank.walkOn(BEGIN.plusDays(days.nextInt(100 * 365)));
            assertThat(waiting).allMatch(bank::isReadable);
        }

        assertThat(waiting.stream().map(bank::now).toList()).isEqualTo(before);
        assertThat(bank.declarations()).hasSize(1);
        assertThat(bank.now(closed)).isInstanceOf(Intake.Erased.class);
    }
}
