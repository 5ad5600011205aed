package be.brugwachter.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.brugwachter.retention.RoundReport.Outcome;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round on a real database, by shelves that count themselves. */
class NightRoundTest {
    private static final Party BRUGGE = Party.of("0207.832.792");

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T01:00:00Z"));
    private final RetentionDesk desk = TestRetention.desk(database, clock);
    private DeclarationDesk declarations;

    @BeforeEach
    void open(@TempDir Path folder) {
        declarations = TestRetention.declarations(database, folder, clock);
    }

    @Test
    void everyShelfHasItsTurnAlsoAfterOneThatFails() {
        Sample files = new Sample(ShelfName.CLIENT_FILE, 2);
        Sample broken = new Sample(ShelfName.REFERRAL, 3);
        broken.breaks = true;

        walk(files, broken);

        assertThat(rounds())
                .extracting(RoundReport::shelf, RoundReport::went, RoundReport::outcome)
                .containsExactlyInAnyOrder(
                        tuple(ShelfName.CLIENT_FILE, 2, Outcome.DONE), tuple(ShelfName.REFERRAL, 0, Outcome.FAILED));
        assertThat(declared()).containsExactly(ShelfName.CLIENT_FILE, ShelfName.CLIENT_FILE);
    }

    @Test
    void theShelvesStandInTheOrderOfTheWalk() {
        Sample first = new Sample(ShelfName.DRAFT, 0);
        Sample second = new Sample(ShelfName.REFERRAL, 0);
        assertThat(new NightRound(desk, List.of(second, first)).shelves()).containsExactly(first, second);
    }

    @Test
    void whatFailedGoesInTheNextRoundAndIsToldOnce() {
        Sample shelf = new Sample(ShelfName.REFERRAL, 3);
        shelf.breaks = true;
        walk(shelf);
        assertThat(declared()).isEmpty();

        shelf.breaks = false;
        walk(shelf);
        walk(shelf);

        assertThat(rounds()).singleElement().satisfies(report -> {
            assertThat(report.went()).isEqualTo(3);
            assertThat(report.outcome()).isEqualTo(Outcome.DONE);
            assertThat(report.trouble()).isEmpty();
        });
        assertThat(declared()).hasSize(3);
    }

    @Test
    void eachDayHasItsOwnRow() {
        Sample shelf = new Sample(ShelfName.INTAKE, 1);
        walk(shelf);
        clock.pass(Duration.ofDays(1));
        walk(shelf);
        assertThat(rounds()).extracting(RoundReport::went).containsExactly(0, 1);
    }

    @Test
    void whatMayNotGoIsSaidToTheOfficerAndNotToOthers() {
        Sample shelf = new Sample(ShelfName.CLIENT_FILE, 0);
        shelf.hindrance = Optional.of("De regel is niet meer geldig. Vraag het archief om een nieuwe.");
        walk(shelf);

        assertThat(rounds()).singleElement().satisfies(report -> {
            assertThat(report.outcome()).isEqualTo(Outcome.HINDERED);
            assertThat(report.trouble())
                    .hasValueSatisfying(said -> assertThat(said).contains("niet meer geldig"));
        });
        assertThat(toDos(Role.DPO)).isEqualTo(1);
        assertThat(toDos(Role.ADMINISTRATOR)).isZero();
        assertThat(toDos(Role.SOCIAL_WORKER)).isZero();
    }

    private int toDos(Role role) {
        Actor actor = new Actor(BRUGGE, UUID.randomUUID(), role);
        return Walls.as(BRUGGE, () -> new RetentionToDos(desk).waitingFor(actor).size());
    }

    private void walk(Sample... shelves) {
        Walls.run(BRUGGE, new NightRound(desk, List.of(shelves))::walk);
    }

    private List<RoundReport> rounds() {
        return Walls.as(BRUGGE, desk::rounds);
    }

    private List<ShelfName> declared() {
        return Walls.as(BRUGGE, declarations::all).stream()
                .map(Declaration::shelf)
                .toList();
    }

    /** Records that are gone once their transaction committed: a declaration is the proof of it. */
    private final class Sample implements Shelf {
        private final ShelfName name;
        private final int records;
        private boolean breaks;
        private Optional<String> hindrance = Optional.empty();

        Sample(ShelfName name, int records) {
            this.name = name;
            this.records = records;
        }

        @Override
        public ShelfName name() {
            return name;
        }

        @Override
        public int letGo(Instant now) {
            long left = records
                    - declarations.all().stream()
                            .filter(each -> each.shelf() == name)
                            .count();
            for (long i = 0; i < left; i++) {
                declarations.declare(name, Law.NO_LONGER_NEEDED);
            }
            if (breaks) {
                throw new IllegalStateException("A shelf fell over, on purpose.");
            }
            return (int) left;
        }

        @Override
        public Optional<String> hindrance(Instant now) {
            return hindrance;
        }
    }
}
