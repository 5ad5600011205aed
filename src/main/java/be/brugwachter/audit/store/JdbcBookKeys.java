package be.brugwachter.audit.store;

import be.brugwachter.audit.BookKeyStore;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code book_key}. */
@Repository
public class JdbcBookKeys implements BookKeyStore {
    private final JdbcClient jdbc;

    public JdbcBookKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept> newest() {
        return jdbc.sql("select * from book_key where private_key is not null order by made_at desc limit 1")
                .query(JdbcBookKeys::kept)
                .optional();
    }

    @Override
    public Optional<Kept> find(String publicKey) {
        return jdbc.sql("select * from book_key where public_key = :key and private_key is not null")
                .param("key", publicKey)
                .query(JdbcBookKeys::kept)
                .optional();
    }

    @Override
    public void add(Kept key) {
        jdbc.sql("""
                insert into book_key (party, id, public_key, private_key, made_at)
                values (:party, :id, :name, :secret, :now)
                """)
                .param("party", Walls.party().key())
                .param("id", key.id())
                .param("name", key.publicKey())
                .param("secret", key.secret())
                .param("now", key.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void retire(UUID id) {
        jdbc.sql("update book_key set private_key = null where id = :id")
                .param("id", id)
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("public_key"),
                row.getBytes("private_key"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
