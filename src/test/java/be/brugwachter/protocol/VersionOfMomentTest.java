package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Under which version something is judged that came or was sent before an amendment. */
class VersionOfMomentTest {
    private static final ProtocolId ID = Shipped.BRUGGE.id();

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-12-15T09:00:00Z"));
    private final ProtocolDesk desk =
            new ProtocolDesk(Amended.library(clock), new JdbcProtocolActs(database.jdbc()), entry -> {}, clock);

    @Test
    void theVersionOfItsMomentWhateverCountsNowAndTodaysForOneTheRegisterHasNotGot() {
        assertThat(inside(() -> desk.byId(ID))).contains(Amended.BRUGGE);
        assertThat(inside(() -> desk.byId(ID, 1))).contains(Shipped.BRUGGE);
        assertThat(inside(() -> desk.byId(ID, 2))).contains(Amended.BRUGGE);
        assertThat(inside(() -> desk.byId(ID, 7))).contains(Amended.BRUGGE);
        assertThat(inside(() -> desk.byId(new ProtocolId("nergens"), 1))).isEmpty();
        assertThat(database.as(Party.of("0212243720"), () -> desk.byId(ID, 1))).isEmpty();
    }

    private <T> T inside(Supplier<T> work) {
        return database.as(Shipped.BRUGGE.sender().party(), work);
    }
}
