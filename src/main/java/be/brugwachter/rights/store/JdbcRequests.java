package be.brugwachter.rights.store;

import be.brugwachter.rights.Checked;
import be.brugwachter.rights.Extension;
import be.brugwachter.rights.Outcome;
import be.brugwachter.rights.Request;
import be.brugwachter.rights.RequestStore;
import be.brugwachter.rights.Wish;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests in PostgreSQL: ids, words from lists, and days. */
@Repository
public class JdbcRequests implements RequestStore {
    private static final String SELECT = """
            select id, bank, subject, wish, checked, account, received_on, extension, answer, answered_at from rights_request
            """;

    private final JdbcClient jdbc;

    public JdbcRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean has(UUID subject, Instant noted) {
        return jdbc.sql("""
                select exists (select from rights_request where subject = :subject
                  and noted_at between :at - interval '10 seconds' and :at + interval '10 seconds')
                """)
                .param("subject", subject)
                .param("at", noted.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Request request, Instant at) {
        jdbc.sql("""
                insert into rights_request (party, id, bank, subject, wish, checked, account, received_on, noted_at)
                values (:party, :id, :bank, :subject, :wish, :checked, :account, :received, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", request.id())
                .param("bank", request.about().bank().name())
                .param("subject", request.about().subject())
                .param("wish", request.wish().name())
                .param("checked", request.checked().name())
                .param("account", request.account())
                .param("received", request.receivedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Request> lock(UUID id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(JdbcRequests::read)
                .optional();
    }

    @Override
    public List<Request> all() {
        return jdbc.sql(SELECT + "order by (answered_at is not null), received_on desc, id")
                .query(JdbcRequests::read)
                .list();
    }

    @Override
    public void extend(UUID id, Extension why, Instant at) {
        jdbc.sql("update rights_request set extension = :why, extended_at = :at where id = :id")
                .param("why", why.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public void answer(UUID id, Request.Answered answered) {
        jdbc.sql("update rights_request set answer = :answer, answered_at = :at where id = :id")
                .param("answer", answered.outcome().name())
                .param("at", answered.at().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Request read(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                new Request.About(Request.Bank.valueOf(row.getString("bank")), row.getObject("subject", UUID.class)),
                Wish.valueOf(row.getString("wish")),
                Checked.valueOf(row.getString("checked")),
                row.getObject("account", UUID.class),
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getString("extension")).map(Extension::valueOf),
                answered(row));
    }

    private static Optional<Request.Answered> answered(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return answer == null
                ? Optional.empty()
                : Optional.of(new Request.Answered(
                        Outcome.valueOf(answer),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()));
    }
}
