package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction inside the walls of the party the work runs for ({@link Walls}), by setting {@code app.party} for
 * that transaction alone. Outside all walls the setting is empty, and row-level security shows nothing.
 */
public final class PartyTransactionManager extends JdbcTransactionManager {
    private final ShutParties shut;

    /** Begins transactions on this source, whose role must not be able to bypass row-level security. */
    public PartyTransactionManager(DataSource dataSource) {
        this(dataSource, new ShutParties());
    }

    /** The same, but for parties that are shut. */
    public PartyTransactionManager(DataSource dataSource, ShutParties shut) {
        super(dataSource);
        this.shut = shut;
    }

    /**
     * Begins.
     *
     * @throws PartyShut inside the walls of a party that is shut
     */
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        Walls.inside().ifPresent(shut::refuse);
        super.doBegin(transaction, definition);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (PreparedStatement set = connection.prepareStatement("select set_config('app.party', ?, true)")) {
            set.setString(1, Walls.inside().map(Party::key).orElse(""));
            set.execute();
        }
    }
}
