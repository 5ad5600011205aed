package be.brugwachter.intake.store;

import be.brugwachter.intake.Arrival;
import be.brugwachter.intake.ErasureGround;
import be.brugwachter.intake.Hands;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.Intake.Assigned;
import be.brugwachter.intake.Intake.Contacted;
import be.brugwachter.intake.Intake.Erased;
import be.brugwachter.intake.Intake.FileOpened;
import be.brugwachter.intake.Intake.Keeping;
import be.brugwachter.intake.Intake.Received;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.KeyRef;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** A row of the table, read as the state it tells of. */
final class IntakeRow {
    static final String COLUMNS = """
            id, protocol, protocol_version, sender, parcel, state, worker, deputy, file_kept, file_closed_on, ground,
            arrived_at, changed_at""";

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private IntakeRow() {}

    static Intake read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant since = moment(row, "changed_at");
        return switch (row.getString("state")) {
            case "RECEIVED" -> new Received(id, arrival(row), since);
            case "ASSIGNED" -> new Assigned(id, arrival(row), hands(row), since);
            case "CONTACTED" -> new Contacted(id, arrival(row), hands(row), since);
            case "FILE_OPENED" -> new FileOpened(id, arrival(row), hands(row), since, keeping(row));
            case "ERASED" ->
                new Erased(id, LocalDate.ofInstant(since, BRUSSELS), ErasureGround.valueOf(row.getString("ground")));
            default -> throw new IllegalStateException("An intake stands in a state that this version does not know.");
        };
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                new ProtocolId(row.getString("protocol")),
                row.getInt("protocol_version"),
                Party.of(row.getString("sender")),
                row.getObject("parcel", UUID.class),
                moment(row, "arrived_at"));
    }

    private static Hands hands(ResultSet row) throws SQLException {
        return new Hands(row.getObject("worker", UUID.class), row.getObject("deputy", UUID.class));
    }

    private static Keeping keeping(ResultSet row) throws SQLException {
        return "HERE".equals(row.getString("file_kept"))
                ? new Keeping.Here(Optional.ofNullable(row.getObject("file_closed_on", LocalDate.class)))
                : new Keeping.Elsewhere();
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static byte[] bytes(Municipality place) {
        return (place.nis() + " " + place.name()).getBytes(StandardCharsets.UTF_8);
    }

    static Municipality place(byte[] plain) {
        String[] part = new String(plain, StandardCharsets.UTF_8).split(" ", 2);
        return new Municipality(part[0], part[1]);
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Of who the client is and where the client lives. */
    static KeyRef key(UUID id) {
        return new KeyRef("intake", id);
    }

    /** Of the client file's reference. */
    static KeyRef fileKey(UUID id) {
        return new KeyRef("intake_file", id);
    }
}
