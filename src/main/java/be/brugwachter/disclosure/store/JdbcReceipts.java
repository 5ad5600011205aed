package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.Receipt;
import be.brugwachter.disclosure.ReceiptStore;
import be.brugwachter.disclosure.Trouble;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts in PostgreSQL. */
@Repository
public class JdbcReceipts implements ReceiptStore {
    private final JdbcClient jdbc;

    public JdbcReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Receipt receipt, byte[] mime) {
        jdbc.sql("""
                insert into receipt (party, id, parcel, sender, recipient, mime, next_try, made_at)
                values (:party, :id, :parcel, :sender, :recipient, :mime, :at, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", receipt.id())
                .param("parcel", receipt.parcel())
                .param("sender", receipt.sender().key())
                .param("recipient", receipt.to().value())
                .param("mime", mime)
                .param("at", Moments.at(receipt.madeAt()))
                .update();
    }

    @Override
    public List<UUID> due(Instant now, int most) {
        return jdbc.sql("select id from receipt where next_try <= :now order by next_try limit :most")
                .param("now", Moments.at(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<Receipt> lockIfDue(UUID id, Instant now) {
        return jdbc.sql("""
                select id, parcel, sender, recipient, attempt, made_at from receipt
                where id = :id and next_try <= :now for update skip locked
                """)
                .param("id", id)
                .param("now", Moments.at(now))
                .query(JdbcReceipts::receipt)
                .optional();
    }

    @Override
    public byte[] mime(UUID id) {
        return jdbc.sql("select mime from receipt where id = :id")
                .param("id", id)
                .query((ResultSet row, int n) -> row.getBytes(1))
                .single();
    }

    @Override
    public void started(UUID id, Instant nextTry) {
        jdbc.sql("update receipt set attempt = attempt + 1, next_try = :next where id = :id")
                .param("next", Moments.at(nextTry))
                .param("id", id)
                .update();
    }

    @Override
    public boolean stillAt(UUID id, int attempt, Instant lostAt) {
        return jdbc.sql("update receipt set next_try = :at where id = :id and sent_at is null and attempt = :attempt")
                        .param("at", Moments.at(lostAt))
                        .param("id", id)
                        .param("attempt", attempt)
                        .update()
                == 1;
    }

    @Override
    public void sent(UUID id, Instant moment) {
        jdbc.sql("update receipt set sent_at = :at, mime = null, next_try = null, trouble = null where id = :id")
                .param("at", Moments.at(moment))
                .param("id", id)
                .update();
    }

    @Override
    public void failed(UUID id, @Nullable Instant nextTry, Trouble why) {
        jdbc.sql("update receipt set next_try = :next, trouble = :why where id = :id and sent_at is null")
                .param("next", Moments.at(nextTry))
                .param("why", why.name())
                .param("id", id)
                .update();
    }

    @Override
    public int stuck() {
        return jdbc.sql("select count(*) from receipt where sent_at is null and next_try is null")
                .query(Integer.class)
                .single();
    }

    private static Receipt receipt(ResultSet row, int n) throws SQLException {
        return new Receipt(
                row.getObject("id", UUID.class),
                row.getObject("parcel", UUID.class),
                Party.of(row.getString("sender")),
                new EmailAddress(row.getString("recipient")),
                row.getInt("attempt"),
                row.getTimestamp("made_at").toInstant());
    }
}
