package be.brugwachter.audit.store;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Trace;
import be.brugwachter.audit.Traces;
import be.brugwachter.shared.Role;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads function and moment from the table {@code audit_entry}; the account is not even asked for. */
@Repository
public class JdbcTraces implements Traces {
    private final JdbcClient jdbc;

    public JdbcTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Trace> of(Collection<UUID> subjects) {
        return jdbc.sql("select moment, act, role from audit_entry where subject in (:subjects) order by moment, id")
                .param("subjects", subjects)
                .query((row, number) -> new Trace(
                        row.getObject("moment", OffsetDateTime.class).toInstant(),
                        Act.valueOf(row.getString("act")),
                        Role.valueOf(row.getString("role"))))
                .list();
    }
}
