package be.brugwachter.calendar.store;

import be.brugwachter.calendar.FeedStore;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Feeds in PostgreSQL. */
@Repository
public class JdbcFeeds implements FeedStore {
    private final JdbcClient jdbc;

    public JdbcFeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(UUID account, String digest, Instant at) {
        jdbc.sql("""
                insert into calendar_feed (party, id, digest, made_at) values (:party, :account, :digest, :at)
                on conflict (party, id) do update set digest = excluded.digest, made_at = excluded.made_at
                """)
                .param("party", Walls.party().key())
                .param("account", account)
                .param("digest", digest)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void end(UUID account) {
        jdbc.sql("delete from calendar_feed where id = :account")
                .param("account", account)
                .update();
    }

    @Override
    public boolean has(UUID account) {
        return jdbc.sql("select count(*) from calendar_feed where id = :account")
                        .param("account", account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<UUID> account(String digest) {
        return jdbc.sql("select id from calendar_feed where digest = :digest")
                .param("digest", digest)
                .query(UUID.class)
                .optional();
    }
}
