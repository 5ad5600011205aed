package be.brugwachter.staff.store;

import be.brugwachter.staff.Proposal;
import be.brugwachter.staff.ProposalStore;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals in PostgreSQL. */
@Repository
public class JdbcProposals implements ProposalStore {
    private static final String OPEN =
            "select id, kind, subject, payload, proposed_by, proposed_at from proposal where outcome = 'OPEN' ";

    private final JdbcClient jdbc;

    public JdbcProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Proposal proposal) {
        jdbc.sql("""
                insert into proposal (party, id, kind, subject, payload, proposed_by, proposed_at)
                values (:party, :id, :kind, :subject, :payload::json, :by, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", proposal.id())
                .param("kind", proposal.kind())
                .param("subject", proposal.subject())
                .param("payload", proposal.payload())
                .param("by", proposal.by())
                .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Proposal> lockOpen(UUID id) {
        return jdbc.sql(OPEN + "and id = :id for update")
                .param("id", id)
                .query(JdbcProposals::proposal)
                .optional();
    }

    @Override
    public List<Proposal> open() {
        return jdbc.sql(OPEN + "order by proposed_at, id")
                .query(JdbcProposals::proposal)
                .list();
    }

    @Override
    public void decide(UUID id, UUID by, Instant at, boolean confirmed) {
        jdbc.sql("update proposal set outcome = :outcome, decided_by = :by, decided_at = :at where id = :id")
                .param("outcome", confirmed ? "CONFIRMED" : "REJECTED")
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("payload"),
                row.getObject("proposed_by", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
