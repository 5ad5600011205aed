package be.brugwachter.trust.store;

import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Walls;
import be.brugwachter.trust.WrappedKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wrapped keys in the table {@code data_key}. */
@Repository
public class JdbcWrappedKeys implements WrappedKeys {
    private final JdbcClient jdbc;

    /** Reads and writes with this client, in the running transaction. */
    public JdbcWrappedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(WrappedKey key) {
        jdbc.sql("""
                insert into data_key (party, table_name, row_id, epoch, wrapped)
                values (:party, :table, :row, :epoch, :wrapped)
                """)
                .param("party", Walls.party().key())
                .param("table", key.ref().table())
                .param("row", key.ref().row())
                .param("epoch", key.epoch())
                .param("wrapped", key.wrapped())
                .update();
    }

    @Override
    public Optional<WrappedKey> find(KeyRef ref) {
        return jdbc.sql("""
                select table_name, row_id, epoch, wrapped from data_key
                where table_name = :table and row_id = :row
                """)
                .param("table", ref.table())
                .param("row", ref.row())
                .query(JdbcWrappedKeys::read)
                .optional();
    }

    @Override
    public void remove(KeyRef ref) {
        jdbc.sql("delete from data_key where table_name = :table and row_id = :row")
                .param("table", ref.table())
                .param("row", ref.row())
                .update();
    }

    @Override
    public List<WrappedKey> before(LocalDate day) {
        return jdbc.sql("""
                select table_name, row_id, epoch, wrapped from data_key
                where epoch < :day order by table_name, row_id for update
                """).param("day", day).query(JdbcWrappedKeys::read).list();
    }

    @Override
    public void replace(WrappedKey key) {
        jdbc.sql("""
                update data_key set epoch = :epoch, wrapped = :wrapped
                where table_name = :table and row_id = :row
                """)
                .param("epoch", key.epoch())
                .param("wrapped", key.wrapped())
                .param("table", key.ref().table())
                .param("row", key.ref().row())
                .update();
    }

    @Override
    public boolean any() {
        return jdbc.sql("select exists (select from data_key)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean anyUnder(LocalDate epoch) {
        return jdbc.sql("select exists (select from data_key where epoch = :epoch)")
                .param("epoch", epoch)
                .query(Boolean.class)
                .single();
    }

    private static WrappedKey read(ResultSet row, int number) throws SQLException {
        return new WrappedKey(
                new KeyRef(row.getString("table_name"), row.getObject("row_id", UUID.class)),
                row.getObject("epoch", LocalDate.class),
                row.getBytes("wrapped"));
    }
}
