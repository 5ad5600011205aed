package be.brugwachter.intake.store;

import be.brugwachter.intake.CameStore;
import be.brugwachter.protocol.ProtocolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads moments and accounts; the details stay locked. */
@Repository
public class JdbcCame implements CameStore {
    private final JdbcClient jdbc;

    public JdbcCame(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Came> all() {
        return jdbc.sql("""
                select i.id, i.protocol, i.arrived_at, case when i.details is null then i.changed_at end as gone_at,
                       array_remove(array_agg(r.account) || i.worker || i.deputy, null) as hands
                from intake i left join reading r on r.party = i.party and r.intake = i.id
                group by i.party, i.id
                """).query((row, number) -> came(row)).list();
    }

    private static Came came(ResultSet row) throws SQLException {
        OffsetDateTime gone = row.getObject("gone_at", OffsetDateTime.class);
        Set<UUID> hands = Arrays.stream((Object[]) row.getArray("hands").getArray())
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
        return new Came(
                row.getObject("id", UUID.class),
                new ProtocolId(row.getString("protocol")),
                hands,
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                gone == null ? null : gone.toInstant());
    }
}
