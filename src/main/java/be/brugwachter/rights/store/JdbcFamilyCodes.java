package be.brugwachter.rights.store;

import be.brugwachter.rights.Checked;
import be.brugwachter.rights.FamilyCodeStore;
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

/** Codes of families in PostgreSQL, as digests. */
@Repository
public class JdbcFamilyCodes implements FamilyCodeStore {
    private static final String SELECT = "select id, made_at, renewed_at from family_code ";

    private final JdbcClient jdbc;

    public JdbcFamilyCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept> find(UUID referral) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", referral)
                .query(JdbcFamilyCodes::read)
                .optional();
    }

    @Override
    public Optional<UUID> byDigest(byte[] digest) {
        return jdbc.sql("select id from family_code where mac = :mac")
                .param("mac", digest)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean add(UUID referral, byte[] digest, Instant at) {
        return jdbc.sql("""
                insert into family_code (party, id, mac, made_at) values (:party, :id, :mac, :at)
                on conflict (party, id) do nothing
                """)
                        .param("party", Walls.party().key())
                        .param("id", referral)
                        .param("mac", digest)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void renew(UUID referral, byte[] digest, Checked how, Instant at) {
        jdbc.sql("update family_code set mac = :mac, renewed_at = :at, checked = :how where id = :id")
                .param("mac", digest)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("how", how.name())
                .param("id", referral)
                .update();
    }

    @Override
    public List<Kept> all() {
        return jdbc.sql(SELECT + "order by made_at, id")
                .query(JdbcFamilyCodes::read)
                .list();
    }

    @Override
    public void drop(UUID referral) {
        jdbc.sql("delete from family_code where id = :id").param("id", referral).update();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("renewed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
