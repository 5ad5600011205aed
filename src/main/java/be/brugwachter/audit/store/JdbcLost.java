package be.brugwachter.audit.store;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Lost;
import be.brugwachter.audit.LostStore;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code lost_client}. */
@Repository
public class JdbcLost implements LostStore {
    private final JdbcClient jdbc;

    public JdbcLost(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Lost client) {
        jdbc.sql("""
                insert into lost_client (party, id, kind, came_at, last_act, account)
                values (:party, :id, :kind, :came, :last, :account)
                on conflict (party, id) do nothing
                """)
                .param("party", Walls.party().key())
                .param("id", client.id())
                .param("kind", client.kind().name())
                .param("came", client.came().atOffset(ZoneOffset.UTC))
                .param("last", client.last().name())
                .param("account", client.account())
                .update();
    }

    @Override
    public List<Lost> open() {
        return jdbc.sql("""
                select id, kind, came_at, last_act, account from lost_client where seen_at is null order by came_at, id
                """).query(JdbcLost::read).list();
    }

    @Override
    public boolean seen(UUID id, UUID account, Instant moment) {
        return jdbc.sql("update lost_client set seen_by = :by, seen_at = :at where id = :id and seen_at is null")
                        .param("by", account)
                        .param("at", moment.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Lost read(ResultSet row, int number) throws SQLException {
        return new Lost(
                row.getObject("id", UUID.class),
                Lost.Kind.valueOf(row.getString("kind")),
                row.getObject("came_at", OffsetDateTime.class).toInstant(),
                Act.valueOf(row.getString("last_act")),
                row.getObject("account", UUID.class));
    }
}
