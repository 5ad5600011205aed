package be.brugwachter.consent.store;

import be.brugwachter.consent.Consent;
import be.brugwachter.consent.ConsentStore;
import be.brugwachter.consent.FileReference;
import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.consent.Told;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consents in PostgreSQL; the file reference is encrypted before it gets here. */
@Repository
public class JdbcConsents implements ConsentStore {
    private final JdbcClient jdbc;
    private final Vault vault;

    public JdbcConsents(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public void add(Consent.Given consent) {
        Consent.Terms terms = consent.terms();
        vault.newKey(key(consent.id()));
        JdbcClient.StatementSpec insert = jdbc.sql("""
                insert into consent (party, id, sheet, language, points, manner, told_by, told_at, given_at, protocol,
                  protocol_version, receiver, fields, state, changed_at)
                values (:party, :id, :sheet, :language, :points, :manner, :by, :told, :given, :protocol, :version, :receiver,
                  :fields, 'GIVEN', :given)
                """)
                .param("party", Walls.party().key())
                .param("id", consent.id())
                .param("manner", terms.manner().name())
                .param("given", utc(terms.givenAt()))
                .param("protocol", terms.protocol().value())
                .param("version", terms.protocolVersion())
                .param("receiver", terms.receiver().key())
                .param("fields", names(terms.fields()));
        told(insert, terms.told()).update();
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec insert, Told told) {
        return insert.param("sheet", told.sheet())
                .param("language", told.language())
                .param("points", names(told.points()))
                .param("by", told.by())
                .param("told", utc(told.at()));
    }

    @Override
    public Optional<Consent> find(UUID id) {
        return one("select * from consent where id = :id", id);
    }

    @Override
    public Optional<Consent> lock(UUID id) {
        return one("select * from consent where id = :id for update", id);
    }

    private Optional<Consent> one(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> consent(row))
                .optional();
    }

    @Override
    public void move(Consent next) {
        jdbc.sql("update consent set state = :state, fields = :fields, changed_at = :at where id = :id")
                .param("state", state(next))
                .param("fields", names(next.terms().fields()))
                .param("at", utc(changed(next)))
                .param("id", next.id())
                .update();
    }

    @Override
    public void bind(UUID id, FileReference reference) {
        byte[] plain = reference.value().getBytes(StandardCharsets.UTF_8);
        jdbc.sql("update consent set file_reference = :sealed where id = :id")
                .param("sealed", vault.seal(key(id), "file_reference", plain))
                .param("id", id)
                .update();
    }

    @Override
    public Optional<FileReference> reference(UUID id) {
        return jdbc.sql("select file_reference from consent where id = :id and file_reference is not null")
                .param("id", id)
                .query((ResultSet row, int number) -> row.getBytes(1))
                .optional()
                .map(locked -> vault.open(key(id), "file_reference", locked))
                .map(plain -> new FileReference(new String(plain, StandardCharsets.UTF_8)));
    }

    @Override
    public int kept(int most) {
        return jdbc.sql("select count(*) from (select from consent where state <> 'GIVEN' limit " + most + ") as kept")
                .query(Integer.class)
                .single();
    }

    @Override
    public void drop(UUID id) {
        vault.destroy(key(id));
        jdbc.sql("delete from consent where id = :id and state = 'GIVEN'")
                .param("id", id)
                .update();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant changed = moment(row, "changed_at");
        Consent.Terms terms = terms(row);
        return switch (row.getString("state")) {
            case "GIVEN" -> new Consent.Given(id, terms);
            case "USED" -> new Consent.Used(id, terms, changed);
            case "WITHDRAWN" -> new Consent.Withdrawn(id, terms, changed);
            default -> throw new IllegalStateException("A consent stands in a state that this version does not know.");
        };
    }

    private static Consent.Terms terms(ResultSet row) throws SQLException {
        Told told = new Told(
                row.getString("sheet"),
                row.getString("language"),
                values(row, "points").map(Point::valueOf).collect(Collectors.toSet()),
                row.getObject("told_by", UUID.class),
                moment(row, "told_at"));
        return new Consent.Terms(
                told,
                Manner.valueOf(row.getString("manner")),
                moment(row, "given_at"),
                new ProtocolId(row.getString("protocol")),
                row.getInt("protocol_version"),
                Party.of(row.getString("receiver")),
                values(row, "fields").map(DataItem::valueOf).collect(Collectors.toSet()));
    }

    private static String state(Consent consent) {
        return switch (consent) {
            case Consent.Given given -> "GIVEN";
            case Consent.Used used -> "USED";
            case Consent.Withdrawn withdrawn -> "WITHDRAWN";
        };
    }

    private static Instant changed(Consent consent) {
        return switch (consent) {
            case Consent.Given given -> given.terms().givenAt();
            case Consent.Used used -> used.at();
            case Consent.Withdrawn withdrawn -> withdrawn.at();
        };
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Stream<String> values(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static KeyRef key(UUID id) {
        return new KeyRef("consent", id);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
