package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.KeyShelf;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code signing_key}, {@code code_key} and {@code peer_key}. */
@Repository
public class JdbcKeyShelf implements KeyShelf {
    private final JdbcClient jdbc;

    public JdbcKeyShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept> signingKey() {
        return jdbc.sql("select id, private_key as secret from signing_key where retired_at is null")
                .query(JdbcKeyShelf::kept)
                .optional();
    }

    @Override
    public void retireSigningKey(Instant moment) {
        jdbc.sql("update signing_key set retired_at = :now where retired_at is null")
                .param("now", Moments.at(moment))
                .update();
    }

    @Override
    public void addSigningKey(Kept key, String certificatesPem, Instant moment) {
        jdbc.sql("""
                insert into signing_key (party, id, certificate, private_key, made_at)
                values (:party, :id, :certificate, :secret, :now)
                """)
                .param("party", Walls.party().key())
                .param("id", key.id())
                .param("certificate", certificatesPem.getBytes(StandardCharsets.US_ASCII))
                .param("secret", key.secret())
                .param("now", Moments.at(moment))
                .update();
    }

    @Override
    public Optional<Kept> codeKey() {
        return jdbc.sql("select id, secret from code_key")
                .query(JdbcKeyShelf::kept)
                .optional();
    }

    @Override
    public void addCodeKey(Kept key) {
        jdbc.sql(
                        "insert into code_key (party, id, secret) values (:party, :id, :secret) on conflict (party) do nothing")
                .param("party", Walls.party().key())
                .param("id", key.id())
                .param("secret", key.secret())
                .update();
    }

    @Override
    public Optional<Box> boxKey() {
        return jdbc.sql("select id, public_key, private_key from box_key")
                .query((ResultSet row, int n) -> new Box(
                        row.getObject("id", UUID.class), row.getString("public_key"), row.getBytes("private_key")))
                .optional();
    }

    @Override
    public void addBoxKey(Box key, Instant moment) {
        jdbc.sql("""
                insert into box_key (party, id, public_key, private_key, made_at)
                values (:party, :id, :open, :secret, :now) on conflict (party) do nothing
                """)
                .param("party", Walls.party().key())
                .param("id", key.id())
                .param("open", key.open())
                .param("secret", key.secret())
                .param("now", Moments.at(moment))
                .update();
    }

    @Override
    public Optional<String> peerFingerprint(ProtocolId protocol) {
        return jdbc.sql("select fingerprint from peer_key where protocol = :protocol and revoked_at is null")
                .param("protocol", protocol.value())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<String> peerBox(ProtocolId protocol) {
        return jdbc.sql("select box_key from peer_key where protocol = :protocol and revoked_at is null"
                        + " and box_key is not null")
                .param("protocol", protocol.value())
                .query(String.class)
                .optional();
    }

    @Override
    public UUID pinPeer(ProtocolId protocol, PinnedPeer keys, Instant moment) {
        jdbc.sql("update peer_key set revoked_at = :now where protocol = :protocol and revoked_at is null")
                .param("now", Moments.at(moment))
                .param("protocol", protocol.value())
                .update();
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into peer_key (party, id, protocol, fingerprint, box_key, pinned_at)
                values (:party, :id, :protocol, :fingerprint, :box, :now)
                """)
                .param("party", Walls.party().key())
                .param("id", id)
                .param("protocol", protocol.value())
                .param("fingerprint", keys.fingerprint())
                .param("box", keys.boxKey())
                .param("now", Moments.at(moment))
                .update();
        return id;
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        return new Kept(row.getObject("id", UUID.class), row.getBytes("secret"));
    }
}
