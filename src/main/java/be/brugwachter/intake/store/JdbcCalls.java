package be.brugwachter.intake.store;

import static be.brugwachter.intake.store.IntakeRow.utc;

import be.brugwachter.intake.CallStore;
import be.brugwachter.intake.CallTrouble;
import be.brugwachter.intake.ExportFormat;
import be.brugwachter.intake.HandOverCall;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls in PostgreSQL; what they carry lies under the key of the client's own row, and dies with it. */
@Repository
public class JdbcCalls implements CallStore {
    private static final String COLUMN = "hand_over_call";
    private static final String CALL = """
            select id, intake, format, state, attempt, next_try, trouble, made_at, moved_at from hand_over_call
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    public JdbcCalls(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void add(HandOverCall call, byte[] content) {
        jdbc.sql("""
                insert into hand_over_call (party, id, intake, format, content, state, next_try, made_at, moved_at)
                values (:party, :id, :intake, :format, :content, :state, :next, :asked, :moved)
                """)
                .param("party", Walls.party().key())
                .param("id", call.id())
                .param("intake", call.intake())
                .param("format", call.format().name())
                .param("content", vault.seal(key(call), COLUMN, content))
                .param("state", call.state().name())
                .param("next", at(call.nextTry()))
                .param("asked", utc(call.asked()))
                .param("moved", utc(call.moved()))
                .update();
    }

    private static KeyRef key(HandOverCall call) {
        return new KeyRef("intake", call.intake());
    }

    @Override
    public List<UUID> due(Instant now, int most) {
        return jdbc.sql("select id from hand_over_call where next_try <= :now order by next_try limit :most")
                .param("now", utc(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<HandOverCall> find(UUID id) {
        return one(CALL + "where id = :id", id);
    }

    @Override
    public Optional<HandOverCall> lockIfFree(UUID id) {
        return one(CALL + "where id = :id for update skip locked", id);
    }

    @Override
    public Optional<HandOverCall> lock(UUID id) {
        return one(CALL + "where id = :id for update", id);
    }

    private Optional<HandOverCall> one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(JdbcCalls::read).optional();
    }

    @Override
    public void move(HandOverCall next) {
        jdbc.sql("""
                update hand_over_call
                set state = :state, attempt = :attempt, next_try = :next, trouble = :trouble, made_at = :asked, moved_at = :moved,
                  content = case when :state = 'TAKEN' then null else content end
                where id = :id
                """)
                .param("state", next.state().name())
                .param("attempt", next.attempt())
                .param("next", at(next.nextTry()))
                .param("trouble", next.trouble() == null ? null : next.trouble().name())
                .param("asked", utc(next.asked()))
                .param("moved", utc(next.moved()))
                .param("id", next.id())
                .update();
    }

    @Override
    public Optional<byte[]> content(HandOverCall call) {
        return jdbc.sql("select content from hand_over_call where id = :id and content is not null")
                .param("id", call.id())
                .query((ResultSet row, int n) -> row.getBytes(1))
                .optional()
                .map(locked -> vault.open(key(call), COLUMN, locked));
    }

    @Override
    public List<HandOverCall> of(UUID intake) {
        return jdbc.sql(CALL + "where intake = :intake order by made_at, id")
                .param("intake", intake)
                .query(JdbcCalls::read)
                .list();
    }

    @Override
    public List<UUID> refused() {
        return jdbc.sql("select distinct intake from hand_over_call where state = 'REFUSED'")
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> waiting() {
        return jdbc.sql("select distinct intake from hand_over_call where content is not null")
                .query(UUID.class)
                .list();
    }

    @Override
    public int stop(UUID intake) {
        return jdbc.sql("""
                update hand_over_call set state = 'STOPPED', next_try = null, content = null
                where intake = :intake and content is not null
                """).param("intake", intake).update();
    }

    private static HandOverCall read(ResultSet row, int n) throws SQLException {
        String trouble = row.getString("trouble");
        return new HandOverCall(
                row.getObject("id", UUID.class),
                row.getObject("intake", UUID.class),
                ExportFormat.valueOf(row.getString("format")),
                HandOverCall.State.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getTimestamp("next_try") == null ? null : IntakeRow.moment(row, "next_try"),
                trouble == null ? null : CallTrouble.valueOf(trouble),
                IntakeRow.moment(row, "made_at"),
                IntakeRow.moment(row, "moved_at"));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : utc(moment);
    }
}
