package be.brugwachter.retention.store;

import be.brugwachter.retention.Declaration;
import be.brugwachter.retention.DeclarationStore;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Declarations in PostgreSQL. */
@Repository
public class JdbcDeclarations implements DeclarationStore {
    private static final String NEWEST_FIRST =
            "select id, shelf, count, law, rule, moment, unreadable_from from declaration order by moment desc, id";

    private final JdbcClient jdbc;

    public JdbcDeclarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Declaration declaration) {
        jdbc.sql("""
                insert into declaration (party, id, shelf, count, law, rule, moment, unreadable_from)
                values (:party, :id, :shelf, :count, :law, :rule, :moment, :unreadable)
                """)
                .param("party", Walls.party().key())
                .param("id", declaration.id())
                .param("shelf", declaration.shelf().name())
                .param("count", declaration.count())
                .param("law", declaration.law().name())
                .param("rule", declaration.rule().orElse(null))
                .param("moment", declaration.moment().atOffset(ZoneOffset.UTC))
                .param("unreadable", declaration.unreadableFrom())
                .update();
    }

    @Override
    public List<Declaration> newest(int most) {
        return jdbc.sql(NEWEST_FIRST + " limit :most")
                .param("most", most)
                .query(JdbcDeclarations::read)
                .list();
    }

    @Override
    public List<Declaration> all() {
        return jdbc.sql(NEWEST_FIRST).query(JdbcDeclarations::read).list();
    }

    private static Declaration read(ResultSet row, int number) throws SQLException {
        return new Declaration(
                row.getObject("id", UUID.class),
                ShelfName.valueOf(row.getString("shelf")),
                row.getInt("count"),
                Law.valueOf(row.getString("law")),
                Optional.ofNullable(row.getString("rule")),
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                row.getObject("unreadable_from", LocalDate.class));
    }
}
