package be.brugwachter.operation;

import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.LedgerFile;
import be.brugwachter.shared.Party;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Destroys the years that the book itself declared closed, before the application opens: first in the file, then in the tables. Only
 * the owner of the tables can; the application may add and read.
 */
final class ClosedYears {
    private static final Logger LOG = LoggerFactory.getLogger(ClosedYears.class);

    private final JdbcClient owner;
    private final LedgerFile ledger;

    ClosedYears(JdbcClient owner, LedgerFile ledger) {
        this.owner = owner;
        this.ledger = ledger;
    }

    /** Of every party, each by itself; doing it twice changes nothing. */
    void destroy() {
        owner
                .sql("select distinct party from audit_entry where act = 'BOOK_CLOSED'")
                .query(String.class)
                .list()
                .stream()
                .map(Party::of)
                .forEach(this::destroy);
    }

    /** Of a file that cannot be read nothing goes: whether that party opens, is decided later, when its ledger is looked at. */
    private void destroy(Party party) {
        try {
            ledger.cut(party, declared(party)).ifPresent(stays -> forget(party, stays));
        } catch (UncheckedIOException unread) {
            LOG.error("The closed years of {} are still there.", party, unread);
        }
    }

    /** What is linked stands in the file too; the file may not lose its beginning before it says why. */
    private List<UUID> declared(Party party) {
        return owner.sql("""
                select e.subject from audit_entry e join audit_link l on l.party = e.party and l.id = e.id
                where e.act = 'BOOK_CLOSED' and e.party = ?
                """).params(party.key()).query(UUID.class).list();
    }

    private void forget(Party party, Checkpoint stays) {
        owner.sql("""
                with gone as (delete from audit_link where party = :party and checkpoint <= :last returning id)
                delete from audit_entry where party = :party and id in (select id from gone)
                """)
                .param("party", party.key())
                .param("last", stays.sequence())
                .update();
        owner.sql("delete from audit_checkpoint where party = :party and sequence < :last")
                .param("party", party.key())
                .param("last", stays.sequence())
                .update();
    }
}
