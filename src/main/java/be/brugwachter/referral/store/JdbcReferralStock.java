package be.brugwachter.referral.store;

import be.brugwachter.correction.ReceivedFlaw.Maker;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralStock;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the states only; the details stay locked. */
@Repository
public class JdbcReferralStock implements ReferralStock {
    private final JdbcClient jdbc;

    public JdbcReferralStock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Referral> living() {
        return jdbc.sql("select " + ReferralRow.COLUMNS
                        + " from referral where state <> 'ERASED' order by changed_at, id")
                .query(ReferralRow::read)
                .list();
    }

    @Override
    public List<Trail> trails() {
        return jdbc.sql("""
                select id, account, protocol, parcel, begun_at, details_gone_at as gone_at from referral
                """)
                .query((row, number) -> new Trail(
                        row.getObject("id", UUID.class),
                        row.getObject("account", UUID.class),
                        new ProtocolId(row.getString("protocol")),
                        row.getObject("parcel", UUID.class),
                        row.getTimestamp("begun_at").toInstant(),
                        moment(row.getTimestamp("gone_at"))))
                .list();
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    @Override
    public Map<String, Long> standing(String protocol) {
        return jdbc
                .sql("""
                        select state, count(*) as many from referral
                        where protocol = :protocol and state <> 'ERASED' group by state
                        """)
                .param("protocol", protocol)
                .query((row, number) -> Map.entry(row.getString("state"), row.getLong("many")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<UUID> consent(UUID referral) {
        return jdbc.sql("select consent from referral where id = :id and consent is not null")
                .param("id", referral)
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<Referral> madeOn(UUID account, Collection<UUID> consents) {
        return made(account, "consent = any(:which)", consents.toArray(UUID[]::new));
    }

    @Override
    public List<Referral.Draft> drafts(UUID account) {
        return made(account, "state = :which", "DRAFT").stream()
                .map(Referral.Draft.class::cast)
                .toList();
    }

    private List<Referral> made(UUID account, String condition, Object which) {
        return jdbc.sql("select " + ReferralRow.COLUMNS + " from referral where account = :account and " + condition
                        + " order by begun_at desc, id")
                .param("account", account)
                .param("which", which)
                .query(ReferralRow::read)
                .list();
    }

    @Override
    public Optional<Maker> maker(UUID referral) {
        return jdbc.sql("select account, team from referral where id = :id")
                .param("id", referral)
                .query((row, number) ->
                        new Maker(referral, row.getObject("account", UUID.class), row.getString("team")))
                .optional();
    }
}
