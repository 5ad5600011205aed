package be.brugwachter.calendar.store;

import be.brugwachter.calendar.FeedStore;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.time.OffsetDateTime;
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
    public boolean end(UUID account) {
        return jdbc.sql("delete from calendar_feed where id = :account")
                        .param("account", account)
                        .update()
                > 0;
    }

    @Override
    public void endAll() {
        jdbc.sql("delete from calendar_feed").update();
    }

    @Override
    public Optional<Instant> madeAt(UUID account) {
        return jdbc.sql("select made_at from calendar_feed where id = :account")
                .param("account", account)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public Optional<Held> held(String digest) {
        return jdbc.sql("select id, made_at from calendar_feed where digest = :digest")
                .param("digest", digest)
                .query((row, number) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
