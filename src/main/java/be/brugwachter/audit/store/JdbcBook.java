package be.brugwachter.audit.store;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookStore;
import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Link;
import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The book in PostgreSQL. */
@Repository
public class JdbcBook implements BookStore {
    private static final String COLUMNS = "e.id, e.party, e.moment, e.account, e.role, e.act, e.subject, e.clauses";

    private final JdbcClient jdbc;

    public JdbcBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Fact fact) {
        jdbc.sql("""
                insert into audit_entry (party, id, moment, account, role, act, subject, clauses, digest)
                values (:party, :id, :moment, :account, :role, :act, :subject, :clauses, :digest)
                """)
                .param("party", fact.party().key())
                .param("id", fact.id())
                .param("moment", fact.moment().atOffset(ZoneOffset.UTC))
                .param("account", fact.account())
                .param("role", fact.role().name())
                .param("act", fact.act().name())
                .param("subject", fact.subject())
                .param("clauses", fact.clauses().stream().map(Clause::name).toArray(String[]::new))
                .param("digest", fact.digest())
                .update();
    }

    @Override
    public void lockChain() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "audit-chain-" + Walls.party().key())
                .query((row, number) -> true)
                .list();
    }

    @Override
    public Optional<Link> lastLink() {
        return jdbc.sql("""
                select l.position, l.id, e.act, e.subject, l.link
                from audit_link l join audit_entry e using (party, id)
                order by l.position desc limit 1
                """).query(JdbcBook::link).optional();
    }

    @Override
    public List<Fact> unlinked(int most) {
        return jdbc.sql("select " + COLUMNS + """
                 from audit_entry e left join audit_link l using (party, id)
                where l.id is null order by e.moment, e.id limit :most
                """)
                .param("most", most)
                .query(JdbcBook::fact)
                .list();
    }

    @Override
    public void add(Link link) {
        jdbc.sql("insert into audit_link (party, id, position, link) values (:party, :id, :position, :link)")
                .param("party", Walls.party().key())
                .param("id", link.entry())
                .param("position", link.position())
                .param("link", link.link())
                .update();
    }

    @Override
    public List<Link> links(long from, int most) {
        return jdbc.sql("""
                select l.position, l.id, e.act, e.subject, l.link
                from audit_link l join audit_entry e using (party, id)
                where l.position >= :from order by l.position limit :most
                """)
                .param("from", from)
                .param("most", most)
                .query(JdbcBook::link)
                .list();
    }

    @Override
    public List<Fact> facts(long from, int most) {
        return jdbc.sql("select " + COLUMNS + """
                 from audit_link l join audit_entry e using (party, id)
                where l.position >= :from order by l.position limit :most
                """)
                .param("from", from)
                .param("most", most)
                .query(JdbcBook::fact)
                .list();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                Act.valueOf(row.getString("act")),
                row.getObject("subject", UUID.class),
                row.getString("link"));
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
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
