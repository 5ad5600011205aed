package be.brugwachter.trust.store;

import be.brugwachter.shared.Party;
import be.brugwachter.trust.HostedParties;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hosted parties in the table {@code party}. */
@Repository
public class JdbcHostedParties implements HostedParties {
    private final JdbcClient jdbc;

    /** Reads with this client. */
    public JdbcHostedParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hosted> all() {
        return jdbc.sql("select party, name from party order by name")
                .query((row, number) -> new Hosted(Party.of(row.getString("party")), row.getString("name")))
                .list();
    }
}
