package be.brugwachter.audit.store;

import be.brugwachter.audit.Link;
import be.brugwachter.audit.LinkSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries in the order of the chain. */
@Repository
public class JdbcLinks implements LinkSource {
    private final JdbcClient jdbc;

    public JdbcLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Link> after(long position, int most) {
        return jdbc.sql("select l.position, l.link, " + FactRow.COLUMNS + """
                 from audit_link l join audit_entry e using (party, id)
                where l.position > :position order by l.position limit\s"""
                        + most) // in the words, so that the plan knows it
                .param("position", position)
                .query((row, number) ->
                        new Link(row.getLong("position"), FactRow.read(row, number), row.getString("link")))
                .list();
    }
}
