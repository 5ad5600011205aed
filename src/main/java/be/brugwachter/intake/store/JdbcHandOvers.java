package be.brugwachter.intake.store;

import static be.brugwachter.intake.store.IntakeRow.utc;

import be.brugwachter.intake.ExportFormat;
import be.brugwachter.intake.HandOver;
import be.brugwachter.intake.HandOverStore;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hand-overs in PostgreSQL. */
@Repository
public class JdbcHandOvers implements HandOverStore {
    private final JdbcClient jdbc;

    public JdbcHandOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(HandOver handOver) {
        int added = jdbc.sql("""
                insert into hand_over (party, id, intake, account, target, format, file, moment)
                values (:party, :id, :intake, :account, :target, :format, :file, :moment)
                on conflict (party, intake, target, format) do nothing
                """)
                .param("party", Walls.party().key())
                .param("id", handOver.id())
                .param("intake", handOver.intake())
                .param("account", handOver.account())
                .param("target", handOver.target().name())
                .param("format", handOver.format().name())
                .param("file", handOver.file().orElse(null))
                .param("moment", utc(handOver.moment()))
                .update();
        return added == 1;
    }

    @Override
    public List<HandOver> of(UUID intake) {
        return jdbc.sql("""
                select id, intake, account, target, format, file, moment from hand_over
                where intake = :intake order by moment, id
                """).param("intake", intake).query(JdbcHandOvers::read).list();
    }

    private static HandOver read(ResultSet row, int number) throws SQLException {
        return new HandOver(
                row.getObject("id", UUID.class),
                row.getObject("intake", UUID.class),
                row.getObject("account", UUID.class),
                HandOver.Target.valueOf(row.getString("target")),
                ExportFormat.valueOf(row.getString("format")),
                Optional.ofNullable(row.getString("file")),
                IntakeRow.moment(row, "moment"));
    }

    @Override
    public List<UUID> withFiles() {
        return jdbc.sql("select distinct intake from hand_over where file is not null")
                .query(UUID.class)
                .list();
    }

    @Override
    public List<String> files() {
        return jdbc.sql("select file from hand_over where file is not null")
                .query(String.class)
                .list();
    }

    @Override
    public void forgetFiles(UUID intake) {
        jdbc.sql("update hand_over set file = null where intake = :intake and file is not null")
                .param("intake", intake)
                .update();
    }
}
