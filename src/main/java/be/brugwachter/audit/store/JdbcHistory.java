package be.brugwachter.audit.store;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.History;
import be.brugwachter.audit.Past;
import be.brugwachter.clause.Clause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table {@code audit_entry} by subject. */
@Repository
public class JdbcHistory implements History {
    private final JdbcClient jdbc;

    public JdbcHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Past> of(Collection<UUID> subjects) {
        return jdbc.sql("select moment, act, clauses from audit_entry where subject in (:subjects) order by moment, id")
                .param("subjects", subjects)
                .query(JdbcHistory::past)
                .list();
    }

    private static Past past(ResultSet row, int number) throws SQLException {
        String[] clauses = (String[]) row.getArray("clauses").getArray();
        return new Past(
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                Act.valueOf(row.getString("act")),
                Arrays.stream(clauses).map(Clause::valueOf).toList());
    }
}
