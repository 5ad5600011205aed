package be.brugwachter.operation;

import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.LedgerFile;
import be.brugwachter.shared.Party;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Destroys the years that the book itself declared closed, before the application opens: first in the file, then in the tables. Only
 * the owner of the tables can; the application may add and read.
 */
final class ClosedYears {
    private final JdbcClient owner;
    private final LedgerFile ledger;

    ClosedYears(JdbcClient owner, LedgerFile ledger) {
        this.owner = owner;
        this.ledger = ledger;
    }

    /** Of every party; doing it twice changes nothing. */
    void destroy() {
        owner
                .sql("select distinct party from audit_entry where act = 'BOOK_CLOSED'")
                .query(String.class)
                .list()
                .stream()
                .map(Party::of)
                .forEach(this::destroy);
    }

    private void destroy(Party party) {
        List<UUID> declared = owner.sql("select subject from audit_entry where act = 'BOOK_CLOSED' and party = ?")
                .params(party.key())
                .query(UUID.class)
                .list();
        ledger.cut(party, declared).ifPresent(stays -> forget(party, stays));
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
