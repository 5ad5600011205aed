package be.brugwachter.audit.store;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Fact;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

/** An entry as it stands in a row. */
final class FactRow {
    /** What {@link #read} reads, of the table {@code audit_entry} as {@code e}. */
    static final String COLUMNS = "e.id, e.party, e.moment, e.account, e.role, e.act, e.subject, e.clauses";

    private FactRow() {}

    static Fact read(ResultSet row, int number) throws SQLException {
        String[] clauses = (String[]) row.getArray("clauses").getArray();
        return new Fact(
                row.getObject("id", UUID.class),
                Party.of(row.getString("party")),
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                row.getObject("account", UUID.class),
                Role.valueOf(row.getString("role")),
                Act.valueOf(row.getString("act")),
                row.getObject("subject", UUID.class),
                Arrays.stream(clauses).map(Clause::valueOf).toList());
    }
}
