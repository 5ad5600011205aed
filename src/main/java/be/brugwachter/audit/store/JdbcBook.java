package be.brugwachter.audit.store;

import be.brugwachter.audit.BookStore;
import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Link;
import be.brugwachter.audit.Round;
import be.brugwachter.clause.Clause;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The book in PostgreSQL. */
@Repository
public class JdbcBook implements BookStore {
    private final JdbcClient jdbc;

    public JdbcBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Fact fact) {
        if (!addMissing(fact)) {
            throw new IllegalStateException("A fact was written twice.");
        }
    }

    @Override
    public boolean addMissing(Fact fact) {
        int added = jdbc.sql("""
                insert into audit_entry (party, id, moment, account, role, act, subject, clauses, digest)
                values (:party, :id, :moment, :account, :role, :act, :subject, :clauses, :digest)
                on conflict (party, id) do nothing
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
        return added == 1;
    }

    @Override
    public boolean holds(UUID fact) {
        return jdbc.sql("select exists (select from audit_entry where id = :id)")
                .param("id", fact)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void lockChain() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "audit-chain-" + Walls.party().key())
                .query((row, number) -> true)
                .list();
    }

    @Override
    public long lastPosition() {
        return jdbc.sql("select coalesce(max(position), 0) from audit_link")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Fact> unlinked(Instant since, int most) {
        return new Unlinked(jdbc).since(since, most);
    }

    @Override
    public List<Fact> between(Instant from, Instant until, int most) {
        return jdbc.sql("select " + FactRow.COLUMNS + """
                 from audit_entry e
                where e.moment >= :from and e.moment < :until order by e.moment desc, e.id limit :most
                """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(FactRow::read)
                .list();
    }

    @Override
    public Optional<Instant> begin() {
        return jdbc.sql("select moment from audit_entry order by moment limit 1")
                .query((row, number) ->
                        row.getObject("moment", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Override
    public void add(Round round) {
        Checkpoint checkpoint = round.checkpoint();
        addAll(round.links(), checkpoint.sequence());
        jdbc.sql("insert into audit_checkpoint (party, id, sequence, line) values (:party, :id, :sequence, :line)")
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("sequence", checkpoint.sequence())
                .param("line", checkpoint.line())
                .update();
    }

    /** All in one statement: a round holds up to a thousand, and a way to the database for each would cost it a second. */
    private void addAll(List<Link> links, long checkpoint) {
        jdbc.sql("""
                insert into audit_link (party, id, position, link, checkpoint)
                select :party, id, position, link, :checkpoint
                from unnest(:ids, :positions, :links) as link_of (id, position, link)
                """)
                .param("party", Walls.party().key())
                .param("ids", links.stream().map(link -> link.fact().id()).toArray(UUID[]::new))
                .param("positions", links.stream().map(Link::position).toArray(Long[]::new))
                .param("links", links.stream().map(Link::link).toArray(String[]::new))
                .param("checkpoint", checkpoint)
                .update();
    }

    @Override
    public Optional<Checkpoint> lastCheckpoint() {
        return jdbc.sql("select line from audit_checkpoint order by sequence desc limit 1")
                .query(String.class)
                .optional()
                .flatMap(Checkpoint::parse);
    }

    @Override
    public long firstSequence() {
        return jdbc.sql("select coalesce(min(sequence), 0) from audit_checkpoint")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean closed(UUID name) {
        return jdbc.sql("select exists (select from audit_entry where act = 'BOOK_CLOSED' and subject = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Checkpoint> checkpointBefore(Instant moment) {
        return jdbc.sql("""
                select line from audit_checkpoint
                where cast(cast(line as jsonb) -> 'checkpoint' ->> 'moment' as timestamptz) < :moment
                order by sequence desc limit 1
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .flatMap(Checkpoint::parse);
    }

    @Override
    public Optional<Round> round(long sequence) {
        return new Rounds(jdbc).of(sequence);
    }
}
