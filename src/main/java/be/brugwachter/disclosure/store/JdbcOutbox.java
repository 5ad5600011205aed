package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.Outbox;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.Trouble;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code parcel}. */
@Repository
public class JdbcOutbox implements Outbox {
    private static final String PARCEL = """
            select id, kind, subject, protocol, mailbox, state, attempt, next_try, perhaps_twice, trouble, grounds,
                   sealed_at, moved_at
            from parcel
            """;

    private static final String ADD = """
            insert into parcel (party, id, kind, subject, protocol, mailbox, sheet, line, message_id, return_token,
                mime, code_mac, state, attempt, next_try, sealed_at, moved_at)
            values (:party, :id, :kind, :subject, :protocol, :mailbox, :sheet, :line, :messageId, :token,
                :mime, :codeMac, :state, :attempt, :nextTry, :sealedAt, :movedAt)
            """;

    private static final String MOVE = """
            update parcel
            set state = :state, attempt = :attempt, next_try = :nextTry, perhaps_twice = :twice, trouble = :trouble,
                grounds = :grounds, moved_at = :movedAt,
                mime = case when :state in ('OPENED', 'WITHHELD') then null else mime end
            where id = :id and state = :wasState and attempt = :wasAttempt
            """;

    private final JdbcClient jdbc;

    public JdbcOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Parcel parcel, SealedMail mail) {
        jdbc.sql(ADD)
                .params(ParcelRows.columns(parcel))
                .param("party", Walls.party().key())
                .param("sheet", mail.sheet())
                .param("line", mail.line())
                .param("messageId", mail.messageId())
                .param("token", mail.returnToken())
                .param("mime", mail.mime())
                .param("codeMac", mail.codeMac())
                .update();
    }

    @Override
    public List<UUID> due(Instant now, int most) {
        return jdbc.sql("select id from parcel where next_try <= :now order by next_try limit :most")
                .param("now", Moments.at(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> underway() {
        return jdbc.sql("select id from parcel where next_try is not null")
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<Parcel> lockIfFree(UUID parcel) {
        return one(PARCEL + "where id = :id for update skip locked", parcel);
    }

    @Override
    public Optional<Parcel> lock(UUID parcel) {
        return one(PARCEL + "where id = :id for update", parcel);
    }

    @Override
    public Optional<Parcel> find(UUID parcel) {
        return one(PARCEL + "where id = :id", parcel);
    }

    private Optional<Parcel> one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(ParcelRows::read).optional();
    }

    @Override
    public List<Parcel> of(UUID subject) {
        return jdbc.sql(PARCEL + "where subject = :subject order by sealed_at desc")
                .param("subject", subject)
                .query(ParcelRows::read)
                .list();
    }

    @Override
    public boolean move(Parcel before, Parcel after) {
        int moved = jdbc.sql(MOVE)
                .params(ParcelRows.columns(after))
                .param("wasState", before.state().name())
                .param("wasAttempt", before.attempt())
                .update();
        return moved == 1;
    }

    @Override
    public boolean stillAt(Outgoing attempt, Instant lostAt) {
        return jdbc.sql(
                                "update parcel set next_try = :at where id = :id and state = 'ATTEMPTED' and attempt = :attempt")
                        .param("at", Moments.at(lostAt))
                        .param("id", attempt.parcel())
                        .param("attempt", attempt.attempt())
                        .update()
                == 1;
    }

    @Override
    public Optional<Outgoing> outgoing(UUID parcel) {
        return jdbc.sql("""
                select p.id, p.attempt, p.mime, m.address, p.return_token from parcel p
                join mailbox m on m.party = p.party and m.id = p.mailbox
                where p.id = :id and p.mime is not null
                """).param("id", parcel).query(ParcelRows::outgoing).optional();
    }

    @Override
    public Optional<UUID> byCode(byte[] codeMac) {
        return jdbc.sql("select id from parcel where code_mac = :mac")
                .param("mac", codeMac)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<UUID> byNotice(String messageId, String returnToken) {
        return jdbc.sql("select id from parcel where message_id = :messageId and return_token = :token")
                .param("messageId", messageId)
                .param("token", returnToken)
                .query(UUID.class)
                .optional();
    }

    @Override
    public UUID sheetOf(UUID parcel) {
        return jdbc.sql("select sheet from parcel where id = :id")
                .param("id", parcel)
                .query(UUID.class)
                .single();
    }

    @Override
    public Optional<Instant> sheetLost(UUID parcel) {
        return jdbc.sql("""
                select s.lost_at from parcel p join sheet s on s.party = p.party and s.id = p.sheet
                where p.id = :id and s.lost_at is not null
                """)
                .param("id", parcel)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    @Override
    public List<UUID> waitingWith(UUID sheet) {
        return jdbc.sql("select id from parcel where sheet = :sheet and state = 'WAITING' order by line")
                .param("sheet", sheet)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> held(UUID mailbox, Trouble why) {
        return jdbc.sql(
                        "select id from parcel where mailbox = :mailbox and state = 'HELD' and trouble = :why order by sealed_at")
                .param("mailbox", mailbox)
                .param("why", why.name())
                .query(UUID.class)
                .list();
    }

    @Override
    public void burn(UUID sheet) {
        jdbc.sql("update parcel set mime = null where sheet = :sheet and state not in ('WAITING', 'ATTEMPTED')")
                .param("sheet", sheet)
                .update();
    }

    @Override
    public void forget(UUID subject) {
        jdbc.sql("update parcel set mime = null where subject = :subject and state not in ('WAITING', 'ATTEMPTED')")
                .param("subject", subject)
                .update();
    }
}
