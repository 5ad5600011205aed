package be.brugwachter.intake.store;

import static be.brugwachter.intake.store.IntakeRow.fileKey;
import static be.brugwachter.intake.store.IntakeRow.key;
import static be.brugwachter.intake.store.IntakeRow.utc;

import be.brugwachter.intake.Arrival;
import be.brugwachter.intake.Hands;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.Intake.Assigned;
import be.brugwachter.intake.Intake.Contacted;
import be.brugwachter.intake.Intake.Erased;
import be.brugwachter.intake.Intake.FileOpened;
import be.brugwachter.intake.Intake.Keeping;
import be.brugwachter.intake.Intake.Received;
import be.brugwachter.intake.IntakeStore;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Intakes in PostgreSQL; what is personal is encrypted before it gets here. */
@Repository
public class JdbcIntakes implements IntakeStore {
    private static final String SELECT = "select " + IntakeRow.COLUMNS + " from intake ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.shared();

    public JdbcIntakes(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void add(Received received, byte[] hash, Client client) {
        Arrival arrival = received.arrival();
        KeyRef key = key(received.id());
        vault.newKey(key);
        jdbc.sql("""
                insert into intake (party, id, protocol, protocol_version, sender, parcel, hash, state, details, residence,
                  arrived_at, changed_at)
                values (:party, :id, :protocol, :version, :sender, :parcel, :hash, 'RECEIVED', :details, :residence, :at, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", received.id())
                .param("protocol", arrival.protocol().value())
                .param("version", arrival.protocolVersion())
                .param("sender", arrival.sender().key())
                .param("parcel", arrival.parcel())
                .param("hash", hash)
                .param("details", vault.seal(key, "details", json.writeValueAsBytes(client.details())))
                .param("residence", vault.seal(key, "residence", IntakeRow.bytes(client.residence())))
                .param("at", utc(arrival.arrived()))
                .update();
    }

    @Override
    public boolean knows(byte[] hash) {
        return jdbc.sql("select exists (select from intake where hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Intake> find(UUID id) {
        return one(SELECT + "where id = :id", id);
    }

    @Override
    public Optional<Intake> lock(UUID id) {
        return one(SELECT + "where id = :id for update", id);
    }

    @Override
    public Optional<Intake> lockByParcel(Party sender, UUID parcel) {
        var both = jdbc.sql(SELECT + "where sender = ? and parcel = ? for update");
        return both.params(sender.key(), parcel).query(IntakeRow::read).optional();
    }

    private Optional<Intake> one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(IntakeRow::read).optional();
    }

    @Override
    public List<Intake> living() {
        return jdbc.sql(SELECT + "where state <> 'ERASED' order by arrived_at, id")
                .query(IntakeRow::read)
                .list();
    }

    @Override
    public void move(Intake next) {
        switch (next) {
            case Received back -> state(next.id(), "RECEIVED", Optional.empty(), back.since());
            case Assigned now -> state(next.id(), "ASSIGNED", now.inHands(), now.since());
            case Contacted now -> state(next.id(), "CONTACTED", now.inHands(), now.since());
            case FileOpened file -> {
                keeping(next.id(), file.keeping());
                state(next.id(), "FILE_OPENED", Optional.of(file.hands()), file.since());
            }
            case Erased gone -> throw new IllegalArgumentException("Data that go are erased, not moved.");
        }
    }

    private void state(UUID id, String state, Optional<Hands> hands, Instant since) {
        jdbc.sql(
                        "update intake set state = :state, worker = :worker, deputy = :deputy, changed_at = :at where id = :id")
                .param("state", state)
                .param("worker", hands.map(Hands::worker).orElse(null))
                .param("deputy", hands.map(Hands::deputy).orElse(null))
                .param("at", utc(since))
                .param("id", id)
                .update();
    }

    private void keeping(UUID id, Keeping keeping) {
        LocalDate closed = keeping instanceof Keeping.Here(Optional<LocalDate> day) ? day.orElse(null) : null;
        jdbc.sql("update intake set file_kept = :kept, file_closed_on = :closed where id = :id")
                .param("kept", keeping instanceof Keeping.Here ? "HERE" : "ELSEWHERE")
                .param("closed", closed)
                .param("id", id)
                .update();
    }

    @Override
    public Optional<Client> client(UUID id) {
        return sealed(id, key(id), "details")
                .flatMap(details -> sealed(id, key(id), "residence")
                        .map(place -> new Client(json.readValue(details, RawDetails.class), IntakeRow.place(place))));
    }

    @Override
    public boolean leaveOut(UUID id, DataItem item) {
        return client(id)
                .filter(client -> new NewKey(jdbc, vault).without(item, id, client))
                .isPresent();
    }

    @Override
    public void keepReference(UUID id, String reference) {
        vault.newKey(fileKey(id));
        byte[] locked = vault.seal(fileKey(id), "file_reference", reference.getBytes(StandardCharsets.UTF_8));
        jdbc.sql("update intake set file_reference = :reference where id = :id")
                .param("reference", locked)
                .param("id", id)
                .update();
    }

    @Override
    public Optional<String> reference(UUID id) {
        return sealed(id, fileKey(id), "file_reference").map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> sealed(UUID id, KeyRef key, String column) {
        return jdbc.sql("select " + column + " from intake where id = :id and " + column + " is not null")
                .param("id", id)
                .query((ResultSet row, int number) -> row.getBytes(1))
                .optional()
                .map(locked -> vault.open(key, column, locked));
    }

    @Override
    public void wipe(UUID id) {
        vault.destroy(key(id));
        jdbc.sql("update intake set details = null, residence = null where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void erase(Erased erased, Instant moment) {
        vault.destroy(key(erased.id()));
        vault.destroy(fileKey(erased.id()));
        jdbc.sql("""
                update intake set state = 'ERASED', ground = :ground, details = null, residence = null, file_reference = null,
                  file_kept = null, file_closed_on = null, worker = null, deputy = null, changed_at = :at
                where id = :id
                """)
                .param("ground", erased.ground().name())
                .param("at", utc(moment))
                .param("id", erased.id())
                .update();
    }
}
