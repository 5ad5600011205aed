package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.AgreedMailbox;
import be.brugwachter.disclosure.ChannelStore;
import be.brugwachter.disclosure.Trouble;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code mailbox}. */
@Repository
public class JdbcChannels implements ChannelStore {
    private final JdbcClient jdbc;

    public JdbcChannels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void agree(AgreedMailbox mailbox) {
        jdbc.sql("update mailbox set closed_at = :now where protocol = :protocol and closed_at is null")
                .param("now", Moments.at(mailbox.agreedAt()))
                .param("protocol", mailbox.protocol().value())
                .update();
        jdbc.sql("""
                insert into mailbox (party, id, protocol, address, agreed_at)
                values (:party, :id, :protocol, :address, :agreedAt)
                """)
                .param("party", Walls.party().key())
                .param("id", mailbox.id())
                .param("protocol", mailbox.protocol().value())
                .param("address", mailbox.address().value())
                .param("agreedAt", Moments.at(mailbox.agreedAt()))
                .update();
    }

    @Override
    public Optional<AgreedMailbox> mailbox(ProtocolId protocol) {
        return jdbc.sql("select * from mailbox where protocol = :protocol and closed_at is null")
                .param("protocol", protocol.value())
                .query(JdbcChannels::read)
                .optional();
    }

    @Override
    public Optional<AgreedMailbox> open(UUID mailbox) {
        return jdbc.sql("select * from mailbox where id = :id and closed_at is null")
                .param("id", mailbox)
                .query(JdbcChannels::read)
                .optional();
    }

    @Override
    public Optional<AgreedMailbox> openForNow(UUID mailbox) {
        return jdbc.sql("select * from mailbox where id = :id and closed_at is null for share")
                .param("id", mailbox)
                .query(JdbcChannels::read)
                .optional();
    }

    @Override
    public boolean returned(UUID mailbox, AgreedMailbox.Returned what) {
        return jdbc.sql("""
                update mailbox set returned_at = :at, returned_why = :why
                where id = :id and closed_at is null and returned_at is null
                """)
                        .param("at", Moments.at(what.at()))
                        .param("why", what.why().name())
                        .param("id", mailbox)
                        .update()
                == 1;
    }

    @Override
    public Optional<Instant> unansweredSince(UUID mailbox) {
        return jdbc.sql("""
                select min(moved_at) as since from parcel
                where mailbox = :id and state = 'ACCEPTED' and moved_at >=
                  coalesce((select max(moved_at) from parcel where mailbox = :id and state = 'OPENED'), '-infinity')
                having min(moved_at) is not null
                """)
                .param("id", mailbox)
                .query((row, n) -> row.getTimestamp("since").toInstant())
                .optional();
    }

    @Override
    public boolean looked(UUID mailbox) {
        return jdbc.sql("""
                update mailbox set returned_at = null, returned_why = null
                where id = :id and closed_at is null and returned_at is not null
                """).param("id", mailbox).update() == 1;
    }

    @Override
    public void confirm(UUID mailbox, Instant moment) {
        jdbc.sql("update mailbox set confirmed_at = :now where id = :id and confirmed_at is null and closed_at is null")
                .param("now", Moments.at(moment))
                .param("id", mailbox)
                .update();
    }

    private static AgreedMailbox read(ResultSet row, int n) throws SQLException {
        return new AgreedMailbox(
                row.getObject("id", UUID.class),
                new ProtocolId(row.getString("protocol")),
                new EmailAddress(row.getString("address")),
                row.getTimestamp("agreed_at").toInstant(),
                Moments.read(row, "confirmed_at"),
                returned(row));
    }

    private static AgreedMailbox.@Nullable Returned returned(ResultSet row) throws SQLException {
        var at = Moments.read(row, "returned_at");
        return at == null ? null : new AgreedMailbox.Returned(at, Trouble.valueOf(row.getString("returned_why")));
    }
}
