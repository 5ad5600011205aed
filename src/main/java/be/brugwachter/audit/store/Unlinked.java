package be.brugwachter.audit.store;

import be.brugwachter.audit.Fact;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for entries without a link, page by page along the index of moments. One statement for both tables would be shorter; over a
 * long book PostgreSQL plans it now and then so that every entry is read for each batch.
 */
final class Unlinked {
    private static final int PAGE = 1_000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String ENTRIES = "select " + FactRow.COLUMNS + """
             from audit_entry e
            where e.moment >= :moment and (e.moment, e.id) > (:moment, :id) order by e.moment, e.id limit\s""" + PAGE;

    private final JdbcClient jdbc;

    Unlinked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest ones from this moment on, at most so many. */
    List<Fact> since(Instant since, int most) {
        List<Fact> found = new ArrayList<>();
        List<Fact> page = page(since, FIRST);
        while (!page.isEmpty()) {
            Set<UUID> linked = linked(page);
            page.stream().filter(fact -> !linked.contains(fact.id())).forEach(found::add);
            if (found.size() >= most || page.size() < PAGE) {
                break;
            }
            page = page(page.getLast().moment(), page.getLast().id());
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<Fact> page(Instant moment, UUID after) {
        return jdbc.sql(ENTRIES)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("id", after)
                .query(FactRow::read)
                .list();
    }

    private Set<UUID> linked(List<Fact> page) {
        return new HashSet<>(jdbc.sql("select id from audit_link where id = any(:ids)")
                .param("ids", page.stream().map(Fact::id).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
