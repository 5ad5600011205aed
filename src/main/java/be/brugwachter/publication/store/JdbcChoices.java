package be.brugwachter.publication.store;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.publication.ChoiceStore;
import be.brugwachter.trust.Walls;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Choices in PostgreSQL. */
@Repository
public class JdbcChoices implements ChoiceStore {
    private final JdbcClient jdbc;

    public JdbcChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Choice choice) {
        jdbc.sql("""
                insert into publication_choice (party, id, protocol, findings, moment, chosen_by)
                values (:party, :id, :protocol, :findings, :moment, :by)
                """)
                .param("party", Walls.party().key())
                .param("id", choice.id())
                .param("protocol", choice.protocol().value())
                .param("findings", choice.findings())
                .param("moment", choice.moment().atOffset(ZoneOffset.UTC))
                .param("by", choice.by())
                .update();
    }

    @Override
    public Optional<Boolean> findings(ProtocolId protocol) {
        return jdbc.sql("""
                select findings from publication_choice where protocol = :protocol
                order by moment desc, id desc limit 1
                """)
                .param("protocol", protocol.value())
                .query(Boolean.class)
                .optional();
    }
}
