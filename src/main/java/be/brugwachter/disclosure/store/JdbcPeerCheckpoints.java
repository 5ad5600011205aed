package be.brugwachter.disclosure.store;

import be.brugwachter.audit.Checkpoint;
import be.brugwachter.disclosure.PeerCheckpoints;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code peer_checkpoint}. */
@Repository
public class JdbcPeerCheckpoints implements PeerCheckpoints {
    private final JdbcClient jdbc;

    public JdbcPeerCheckpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Checkpoint checkpoint, Instant moment) {
        return jdbc.sql("""
                insert into peer_checkpoint (party, id, peer, sequence, line, came_at)
                values (:party, :id, :peer, :sequence, :line, :at)
                on conflict (party, peer, line) do nothing
                """)
                        .param("party", Walls.party().key())
                        .param("id", UUID.randomUUID())
                        .param("peer", checkpoint.party().key())
                        .param("sequence", checkpoint.sequence())
                        .param("line", checkpoint.line())
                        .param("at", Moments.at(moment))
                        .update()
                == 1;
    }

    @Override
    public List<Party> all() {
        return jdbc.sql("select distinct peer from peer_checkpoint order by peer").query(String.class).list().stream()
                .map(Party::of)
                .toList();
    }

    @Override
    public List<Checkpoint> of(Party peer) {
        return jdbc
                .sql("select line from peer_checkpoint where peer = :peer order by sequence, came_at")
                .param("peer", peer.key())
                .query(String.class)
                .list()
                .stream()
                .flatMap(line -> Checkpoint.parse(line).stream())
                .toList();
    }
}
