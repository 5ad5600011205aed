package be.brugwachter.intake.store;

import be.brugwachter.intake.CameStore;
import be.brugwachter.protocol.ProtocolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
                select i.id, i.protocol, i.arrived_at, i.details_gone_at as gone_at, t.sheet, t.sealed_at,
                       array_remove(array_agg(r.account) || i.worker || i.deputy, null) as hands
                from intake i
                left join reading r on r.party = i.party and r.intake = i.id
                left join taken_parcel t on t.party = i.party and t.sender = i.sender and t.parcel = i.parcel
                group by i.party, i.id, t.party, t.id
                """).query((row, number) -> came(row)).list();
    }

    @Override
    public long unopened() {
        return jdbc.sql("select count(*) from quarantine where closed_at is null")
                .query(Long.class)
                .single();
    }

    private static Came came(ResultSet row) throws SQLException {
        Set<UUID> hands = Arrays.stream((Object[]) row.getArray("hands").getArray())
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
        return new Came(
                row.getObject("id", UUID.class),
                new ProtocolId(row.getString("protocol")),
                row.getString("sheet"),
                hands,
                moment(row, "sealed_at"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                moment(row, "gone_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
