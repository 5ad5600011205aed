package be.brugwachter.protocol;

import be.brugwachter.protocol.store.JdbcTexts;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.TestDatabase;
import java.time.Clock;

/** A register on a real database, for pages that also show what waits there. */
public final class TestRegister {
    private TestRegister() {}

    /** The desk, with a book that keeps nothing. */
    public static RegistrationDesk desk(TestDatabase database, ProtocolDesk protocols, ProtocolActs acts, Clock clock) {
        return new RegistrationDesk(
                new JdbcTexts(database.jdbc(), database.transactions()),
                acts,
                protocols,
                new TwoPeople(new JdbcProposals(database.jdbc()), entry -> {}, clock),
                act -> {});
    }
}
