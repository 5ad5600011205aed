package be.brugwachter.consent.store;

import be.brugwachter.consent.FileMacStore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The column {@code consent.file_mac}. It hangs on the reference in the same row: the database lets neither stay without the other. */
@Repository
public class JdbcFileMacs implements FileMacStore {
    private final JdbcClient jdbc;

    public JdbcFileMacs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keep(UUID consent, byte[] mac) {
        return jdbc.sql("""
                update consent set file_mac = :mac
                where id = :id and file_mac is null and file_reference is not null and state <> 'GIVEN'
                """).param("mac", mac).param("id", consent).update() == 1;
    }

    @Override
    public Set<UUID> with(byte[] mac) {
        return jdbc.sql("select id from consent where file_mac = :mac")
                .param("mac", mac)
                .query(UUID.class)
                .set();
    }

    @Override
    public List<UUID> without(UUID after, int atMost) {
        return jdbc.sql("""
                select id from consent where file_mac is null and file_reference is not null and state <> 'GIVEN'
                and id > :after order by id limit :most
                """)
                .param("after", after)
                .param("most", atMost)
                .query(UUID.class)
                .list();
    }
}
