package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.Notice;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.disclosure.NoticeStore;
import be.brugwachter.disclosure.mail.NoticeMail;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code notice}. */
@Repository
public class JdbcNotices implements NoticeStore {
    private static final String NOTICE = """
            select id, protocol, kind, subject, fingerprint, agreed_at, seen_at, state, attempt, next_try, perhaps_twice,
                   trouble, moved_at
            from notice
            """;

    private static final String ADD = """
            insert into notice (party, id, protocol, kind, subject, fingerprint, agreed_at, recipient, message_id,
                return_token, mime, state, attempt, next_try, moved_at)
            values (:party, :id, :protocol, :kind, :subject, :fingerprint, :agreed, :recipient, :messageId,
                :token, :mime, :state, :attempt, :nextTry, :movedAt)
            on conflict (party, kind, subject) do nothing
            """;

    private final JdbcClient jdbc;

    public JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Notice notice, String returnToken, @Nullable NoticeMail mail) {
        var told = notice.told();
        int added = jdbc.sql(ADD)
                .params(NoticeRows.columns(notice))
                .param("party", Walls.party().key())
                .param("protocol", told.protocol().value())
                .param("kind", told.kind().name())
                .param("subject", told.subject())
                .param("fingerprint", told.fingerprint())
                .param("agreed", Moments.at(told.moment()))
                .param("recipient", mail == null ? null : mail.to().value())
                .param("messageId", mail == null ? notice.id().toString() : mail.messageId())
                .param("token", returnToken)
                .param("mime", mail == null ? null : mail.mime())
                .update();
        return added == 1;
    }

    @Override
    public List<UUID> due(Instant now, int most) {
        return jdbc.sql("select id from notice where next_try <= :now order by next_try limit :most")
                .param("now", Moments.at(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> underway() {
        return jdbc.sql("select id from notice where next_try is not null")
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<Notice> lockIfFree(UUID id) {
        return one("where id = :id for update skip locked", id);
    }

    @Override
    public Optional<Notice> lock(UUID id) {
        return one("where id = :id for update", id);
    }

    private Optional<Notice> one(String where, UUID id) {
        return jdbc.sql(NOTICE + where).param("id", id).query(NoticeRows::read).optional();
    }

    @Override
    public boolean move(Notice before, Notice after) {
        int moved = jdbc.sql("""
                update notice
                set state = :state, attempt = :attempt, next_try = :nextTry, perhaps_twice = :twice, trouble = :trouble,
                    moved_at = :movedAt
                where id = :id and state = :wasState and attempt = :wasAttempt
                """)
                .params(NoticeRows.columns(after))
                .param("wasState", before.way().state().name())
                .param("wasAttempt", before.way().attempt())
                .update();
        return moved == 1;
    }

    @Override
    public boolean stillAt(Outgoing attempt, Instant lostAt) {
        return jdbc.sql(
                                "update notice set next_try = :at where id = :id and state = 'ATTEMPTED' and attempt = :attempt")
                        .param("at", Moments.at(lostAt))
                        .param("id", attempt.notice())
                        .param("attempt", attempt.attempt())
                        .update()
                == 1;
    }

    @Override
    public Optional<Outgoing> outgoing(UUID id) {
        return jdbc.sql("select attempt, mime, recipient, return_token from notice where id = :id and mime is not null")
                .param("id", id)
                .query((row, n) -> new Outgoing(
                        id,
                        row.getInt("attempt"),
                        row.getBytes("mime"),
                        new EmailAddress(row.getString("recipient")),
                        row.getString("return_token")))
                .optional();
    }

    @Override
    public Optional<UUID> byMail(String messageId, String returnToken) {
        return jdbc.sql("select id from notice where message_id = :messageId and return_token = :token")
                .param("messageId", messageId)
                .param("token", returnToken)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean seen(UUID id, UUID by, Instant moment) {
        return jdbc.sql("update notice set seen_by = :by, seen_at = :now where id = :id and seen_at is null")
                        .param("by", by)
                        .param("now", Moments.at(moment))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public Optional<Notice> about(NoticeKind kind, UUID subject) {
        return jdbc.sql(NOTICE + "where kind = :kind and subject = :subject")
                .param("kind", kind.name())
                .param("subject", subject)
                .query(NoticeRows::read)
                .optional();
    }

    @Override
    public List<Notice> newest(int most) {
        return jdbc.sql(NOTICE + "where kind not in (:silent) order by agreed_at desc, id limit :most")
                .param("silent", NoticeKind.silent())
                .param("most", most)
                .query(NoticeRows::read)
                .list();
    }

    @Override
    public List<Notice> unseen() {
        return jdbc.sql(NOTICE + "where seen_at is null and kind not in (:silent) order by agreed_at, id")
                .param("silent", NoticeKind.silent())
                .query(NoticeRows::read)
                .list();
    }

    @Override
    public List<Notice> stranded(NoticeKind kind) {
        return jdbc.sql(NOTICE + """
                where kind = :kind and state in ('UNDELIVERED', 'NO_ADDRESS') and seen_at is null order by agreed_at, id
                """)
                .param("kind", kind.name())
                .query(NoticeRows::read)
                .list();
    }
}
