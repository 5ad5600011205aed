package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.FolderReading;
import be.brugwachter.disclosure.FolderReadings;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code folder_walk}. A round comes every few seconds, so a row that says nothing new is left alone. */
@Repository
public class JdbcFolderReadings implements FolderReadings {
    private final JdbcClient jdbc;

    public JdbcFolderReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(Instant now) {
        jdbc.sql("""
                insert into folder_walk (party, id, began_at) values (:party, :id, :now)
                on conflict (party) do nothing
                """)
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("now", Moments.at(now))
                .update();
    }

    @Override
    public void walked(Instant now, boolean stuck) {
        jdbc.sql("""
                update folder_walk
                set walked_at = :now, stuck_since = case when :stuck then coalesce(stuck_since, :now) end
                where walked_at is null or walked_at < cast(:now as timestamptz) - interval '1 minute'
                  or (stuck_since is not null) <> :stuck
                """).param("now", Moments.at(now)).param("stuck", stuck).update();
    }

    @Override
    public Optional<FolderReading> find() {
        return jdbc.sql("select began_at, walked_at, stuck_since from folder_walk")
                .query((row, n) -> new FolderReading(
                        row.getTimestamp("began_at").toInstant(),
                        Moments.read(row, "walked_at"),
                        Moments.read(row, "stuck_since")))
                .optional();
    }
}
